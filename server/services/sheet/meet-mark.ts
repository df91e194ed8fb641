import type { HandCell } from '../../domain/by-hand.ts';
import type { EntryMark } from './entry-mark.ts';
import type { SheetFrame } from './sheet-frame.ts';
import type { SaidCell, SheetRow } from './sheet-row.ts';

/** One filled cell beside what the template had in it and what stands now. */
export interface MarkedCell {
  readonly said: SaidCell;
  readonly mark: EntryMark | null;
  /** `2021`, `2021-Q3`. */
  readonly key: string;
  /** What stands now, to be shown. */
  readonly now: string;
  /** Whether the cell says what the template had in it. */
  readonly isAsMarked: (words: string, unit: string) => boolean;
  /** Whether what stands is what the template had in it. */
  readonly isStill: (words: string, unit: string) => boolean;
  /** Who entered what stands; null where a report says it. */
  readonly by: HandCell | null;
}

/**
 * Whether a cell is to be written. One that nobody touched since the template was made stays, whatever stands now;
 * one that two people changed is a problem, so that nobody overwrites unseen.
 */
export function meetMark(
  row: SheetRow,
  { isOverwriting }: SheetFrame,
  { said, mark, key, now, isAsMarked, isStill, by }: MarkedCell,
): 'write' | 'stands' | null {
  const stood = mark?.stood.get(key);
  if (mark === null || stood === undefined) return 'write';
  if (stood !== '' && isAsMarked(stood, mark.unit)) return 'stands';
  if (isOverwriting || isStill(stood, mark.unit)) return 'write';
  const actor = by?.actor ?? '';
  row.fault(said, 'changed_meanwhile', { stood, now, actor, at: by?.at ?? '' });
  return null;
}
