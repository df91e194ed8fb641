/** 4.5%的年度目标以内: words about the goal name no thing. */
const GOAL_WORDS = /^\s*的?(?:年度|全年|总体|预期|工作)?(?:目标|任务|计划)/u;
const NOUN_START = /^[\u4e00-\u9fff“《A-Za-z]/u;

/** The words after a number up to the next break. */
export function nounPart(after: string): string {
  if (!NOUN_START.test(after.trimStart()) || GOAL_WORDS.test(after)) return '';
  const end = after.search(/[,;:。]/u);
  return end === -1 ? after : after.slice(0, end);
}
