/** State of a piece of work from the words of its account. */
import type { MilestoneStatus } from '../../domain/indicator.ts';
import { FINAL, NOT_FINAL, STATUS_CUES } from '../lexicon/milestone-cues.ts';

/** Null when the words give no state at all. */
export function statusOf(words: string): MilestoneStatus | null {
  const text = words.trim().replace(/[。;]{1,4}$/u, '');
  const last = text.slice(Math.max(text.lastIndexOf(','), text.lastIndexOf('，')) + 1);
  if (FINAL.test(last) && !NOT_FINAL.test(last) && !/尚未|没有/u.test(text)) return 'done';
  return STATUS_CUES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
