/** Whether a clause that names nothing may speak of a sort of goal: a paper is not answered by concrete. */
import { CLOSES, COMPLETED, DENIED_START, PARTIAL, PARTIAL_EN, PUT_OFF } from '../lexicon/milestone-cues.ts';
import type { Piece } from './account-pieces.ts';
import type { Sought } from './sought.ts';

const PAPER_WORDS =
  /稿|大纲|征求|意见征集|审议|审定|审查|起草|编制|修订|制定|立法|会议?研究|调研|下发|印发|出台|批复|评审|论证|公布|施行|实施|同意|执行|名义|发布/u;

/** Clauses with the title of a document speak of that document only. */
export function fits({ kind, isLatin }: Sought, { words, titles }: Piece): boolean {
  if (titles.length > 0) return false;
  const denies = DENIED_START.test(words) || PUT_OFF.test(words);
  if (isLatin) return denies || PARTIAL_EN.test(words) || LATIN_CLOSE.test(words);
  if (kind === 'paper') return denies || PAPER_WORDS.test(words);
  if (kind === 'event' || kind === 'sign' || kind === 'honour')
    return denies || CLOSES[kind].test(words) || (PARTIAL.test(words) && !/印发|意见稿|征求/u.test(words));
  if (kind === 'start' && CLOSES.start.test(words)) return true;
  return (
    denies ||
    COMPLETED.test(words) ||
    CLOSES.work.test(words) ||
    (PARTIAL.test(words) && !/印发|意见稿|征求/u.test(words))
  );
}

const LATIN_CLOSE =
  /\b(?:published|adopted|approved|opened|launched|signed|completed?|finished|live|in force|in place|appointed|awarded|agreed|delivered|installed|held)\b/iu;
