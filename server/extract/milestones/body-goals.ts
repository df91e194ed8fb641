/**
 * Goals in running prose: clauses that promise a piece of work without a figure.
 *
 *     编制完成《规划》,现已通过专家评审,拟于11月提请审议。
 *     年内建成市博物馆,启动剧院改造。截至9月底,市博物馆主体封顶,剧院改造正在招标。
 *     The Council is to adopt a Local Plan by December; the draft went out to consultation in June.
 */
import type { ClaimDraft } from '../claims/claim-draft.ts';
import { isAfter } from '../claims/other-times.ts';
import { proseModes } from '../claims/prose-mode.ts';
import type { Mode } from '../claims/prose-mode.ts';
import { segmentText } from '../claims/segment-text.ts';
import type { Sentence } from '../claims/segment-text.ts';
import { viewText } from '../claims/text-view.ts';
import type { TextView } from '../claims/text-view.ts';
import { ENDS, PROMISED_EN, WORK_VERBS_EN } from '../lexicon/milestone-cues.ts';
import type { Range, Section } from '../types.ts';
import { titlesIn, turnsOf } from './account-pieces.ts';
import { holdsFigure } from './find-goals.ts';
import type { Goal } from './find-goals.ts';
import { statusOf } from './status-of.ts';

const PROMISE =
  /年内|年底前|完成|实现|开通|启用|举行|打造|编制|制定|出台|修订|建成|主体|竣工|投用|上线|验收|印发|封顶|启动|开工|组建|签订|举办|创建/u;
const SHORTEST = 5;
/** Already there: 已印发, 5月印发, 该办法经…. */
const REPORTED = /已|正式|\d月(?!底前|末前|前)|\d日|目前|正在|尚未|未|现|^该|^此项|处于|列入|纳入/u;
const PROMISING = /年内|年底前|月底前|月前|力争|确保|计划(?!推进)|争取|要(?:求|完成|建成|在)|应/u;
/** 建成数据中心的任务正按计划推进,目前…: the goal opens the sentence, its account follows. */
const TASK_SO_FAR =
  /(?:的)?(?:任务|工作|目标|项目)?(?:正?按(?:计划|序时|进度)(?:有序)?(?:推进|进行)|有序推进|稳步推进)$/u;
const ANSWERED = /^[,，]?(?:目前|现|因|此项|该|截至|已|尚)/u;

/** Goal clauses of the section's prose. Next steps are no goals of this report. */
export function bodyGoals(text: string, section: Section, claims: readonly ClaimDraft[]): readonly Goal[] {
  return section.fields
    .filter(({ role }) => role === 'body')
    .flatMap((field) => {
      const view = viewText(text, field);
      const sentences = segmentText(view.text);
      const modes = proseModes(view.text, sentences, null);
      return sentences.flatMap((sentence) =>
        sentence.clauses
          .flatMap((clause) => turnsOf(view.text, clause))
          .flatMap((clause, i): readonly Goal[] => {
            const words = view.text.slice(clause.start, clause.end).trim().replace(/[.]$/u, '');
            const isPromise = /[\u4e00-\u9fff]/u.test(words)
              ? isPromised(view, sentence, clause, { words, mode: modes.get(clause.start) ?? null, i })
              : PROMISED_EN.test(words) ||
                (WORK_VERBS_EN.test(words) && /^(?:and )?(?:to|the|we)\b/iu.test(words));
            const range = view.toSource(clause);
            if (!isPromise || words.length < SHORTEST || holdsCount(range, claims)) return [];
            return [
              {
                words: plainly(words.replace(TASK_SO_FAR, '')),
                range,
                titles: titlesIn(words),
                item: sentence.item,
                isBinding: false,
                isProse: true,
              },
            ];
          }),
      );
    });
}

/** The Council is to adopt a plan → Adopt a plan. */
function plainly(words: string): string {
  const goal = words.replace(/^(?:and )?(?:to |(?:the \w{3,20}|we) (?:will|is to|should|must) )/iu, '');
  return goal === words ? words : goal.charAt(0).toUpperCase() + goal.slice(1);
}

/** Prose tells less surely what is promised: any number with a unit makes a clause a metric's. */
function holdsCount(range: Range, claims: readonly ClaimDraft[]): boolean {
  const isInside = ({ quantity }: ClaimDraft): boolean =>
    quantity.start >= range.start && quantity.end <= range.end;
  return holdsFigure(range, claims) || claims.some((claim) => isInside(claim) && claim.quantity.unit !== '');
}

function isPromised(
  view: TextView,
  sentence: Sentence,
  clause: Range,
  { words, mode, i }: { readonly words: string; readonly mode: Mode; readonly i: number },
): boolean {
  if (!(PROMISE.test(words) || ENDS.test(words.slice(0, 4))) || isAfter(view.text, clause, clause, null))
    return false;
  if (/下一?步|明年|下阶段/u.test(view.text.slice(sentence.start, clause.end))) return false;
  const rest = view.text.slice(clause.end, sentence.end);
  const isReported = REPORTED.test(words.replace(TASK_SO_FAR, '')) && !PROMISING.test(words);
  if (isReported) return false;
  if (mode === 'target') return ENDS.test(words) || i === 0;
  if (i === 0 && ENDS.test(words.slice(0, 4)) && ANSWERED.test(rest) && statusOf(rest) !== null) return true;
  return i === 0 && words.includes('《') && statusOf(rest) !== null;
}
