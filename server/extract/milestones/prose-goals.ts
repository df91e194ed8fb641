/**
 * Running prose: goal and account stand in one sentence.
 *
 *     编制完成《规划》,现已通过专家评审,拟于11月提请审议。
 *     市博物馆工程年内主体封顶,目前已完成地下两层施工。
 */
import type { ClaimDraft } from '../claims/claim-draft.ts';
import { proseModes } from '../claims/prose-mode.ts';
import { segmentText } from '../claims/segment-text.ts';
import { viewText } from '../claims/text-view.ts';
import type { Section } from '../types.ts';
import type { Account } from './find-evidence.ts';
import type { Goal } from './find-goals.ts';
import { statusOf } from './status-of.ts';

const TITLE = /《[^《》]{2,90}》/gu;
const PROMISE = /年内|年底前|编制|制定|出台|修订|建成|主体|竣工|投用|上线|验收|印发|封顶|启动|开工/u;

/** Pairs of goal clause and the rest of its sentence, where the rest tells a state. */
export function proseGoals(
  text: string,
  section: Section,
  claims: readonly ClaimDraft[],
): readonly { readonly goal: Goal; readonly account: Account }[] {
  return section.fields
    .filter(({ role }) => role === 'body')
    .flatMap((field) => {
      const view = viewText(text, field);
      const sentences = segmentText(view.text);
      const modes = proseModes(view.text, sentences, null);
      return sentences.flatMap((sentence) => {
        const [first, second] = sentence.clauses;
        if (first === undefined || second === undefined) return [];
        const words = view.text.slice(first.start, first.end);
        const range = view.toSource(first);
        const hasFigure = claims.some(
          ({ quantity, kind }) =>
            kind !== 'context' && quantity.start >= range.start && quantity.end <= range.end,
        );
        const isPromise = modes.get(first.start) === 'target' || words.includes('《');
        const rest = view.text.slice(second.start, sentence.end);
        if (hasFigure || !isPromise || !PROMISE.test(words) || statusOf(rest) === null) return [];
        const titles = [...words.matchAll(TITLE)].map((match) => match[0].slice(1, -1));
        const goal: Goal = { words: words.trim(), range, titles, item: sentence.item, isBinding: true };
        const account = {
          words: rest,
          range: view.toSource({ start: second.start, end: sentence.end }),
          titles,
          item: sentence.item,
        };
        return [{ goal, account }];
      });
    });
}
