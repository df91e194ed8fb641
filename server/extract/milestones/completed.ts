/** 完成 closes the work itself, not a step on the way to it. */
import { COMPLETED, STEP, WHOLLY } from '../lexicon/milestone-cues.ts';

/** The work itself is said to be complete: nothing, or the goal's own words, stand beside 完成. */
export function completed(
  { core, words }: { readonly core: string; readonly words: string },
  past: string,
): boolean {
  const match = COMPLETED.exec(past);
  if (match === null) return false;
  const around = without(`${past.slice(0, match.index)}${past.slice(match.index + match[0].length)}`, core);
  const rest = without(around, words);
  if (STEP.test(rest)) return false;
  // 检验中心场地改造完成: what stands between the thing and the verb is a part of it.
  if (rest !== past && around.length < past.length - match[0].length && rest.replace(FILLING, '').length >= 3)
    return WHOLLY.test(past);
  // 机房改造完成 for 建成数据中心: another thing was completed.
  const subject = past.slice(0, match.index).replace(FILLING, '');
  if (subject.length >= LONGEST_FILLER && !sharesBigram(subject, `${core}${words}`)) return false;
  const object = past.slice(match.index + match[0].length).replace(/^(?:了|对)/u, '');
  return object.length < 2 || sharesBigram(object, `${core} ${words}`) || WHOLLY.test(past);
}

const LONGEST_FILLER = 4;
const FILLING =
  /\d{1,4}[年月日]?|已|经|均|全部|全面|工作|任务|前|底|正式|目前|现|提前|如期|顺利|圆满|建设|项目|工程|情况|[的了和与并于]/gu;

/** The text without the words of the goal: what they say was asked for. */
function without(text: string, goal: string): string {
  let rest = text;
  for (let i = 0; i < goal.length - 1; i += 1) rest = rest.replaceAll(goal.slice(i, i + 2), '');
  return rest;
}

function sharesBigram(a: string, b: string): boolean {
  for (let i = 0; i < a.length - 1; i += 1) if (b.includes(a.slice(i, i + 2))) return true;
  return false;
}
