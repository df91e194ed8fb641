import type { Quarter } from '../../domain/period.ts';
import type { Milestone } from '../types.ts';
import { findEventDates } from './find-event-dates.ts';

/** A sentence before this is another one. */
const SENTENCE_END = /[。；;！!\n|]/u;
const LONGEST_WAY_BACK = 80;

/**
 * A milestone with the day or month its evidence names for what is done: the last one in the words themselves,
 * else the last one before them in their sentence. Stays without where none is named, or nothing is done.
 *
 *     3月1日,省政府印发《实施意见》   → doneOn 2021-03-01
 */
export function dateMilestone(text: string, milestone: Milestone, reference: Quarter | null): Milestone {
  const words = milestone.evidence.at(-1);
  if (milestone.status !== 'done' || reference === null || words === undefined) return milestone;
  const start = sentenceStart(text, words.start);
  const dates = findEventDates(text, { start, end: words.end }, reference).filter(
    (date) => date.end <= words.end && !isQuoted(text.slice(start, date.start)),
  );
  const own = dates.findLast((date) => date.start >= words.start);
  return { ...milestone, doneOn: (own ?? dates.at(-1))?.on ?? null };
}

function sentenceStart(text: string, from: number): number {
  let start = from;
  const least = Math.max(0, from - LONGEST_WAY_BACK);
  while (start > least && !SENTENCE_END.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** 《2021年9月工作方案》: a date in a title is no event. */
function isQuoted(before: string): boolean {
  return (
    before.lastIndexOf('《') > before.lastIndexOf('》') || before.lastIndexOf('“') > before.lastIndexOf('”')
  );
}
