import type { ComparedCell, ComparedRow } from '../../../server/domain/comparison-view.ts';
import type { MultipleValue } from '../../charts/multiple-geometry.ts';
import { rulerValue } from '../../charts/ruler-value.ts';
import type { CompareChoice } from './compare-choice.ts';
import { cellsOf, type ComparedYear } from './compared-year.ts';

/** What of a year is drawn: attainment, or the share of the target that each quarter brought. */
export function multipleValues(
  row: ComparedRow,
  year: ComparedYear,
  mode: CompareChoice['mode'],
): readonly MultipleValue[] {
  return cellsOf(row, year).map((cell, place) => ({
    value: cell === null ? null : ruled(cell, mode),
    isSolid: cell !== null && isStated(cell),
    isBreak: row.breaks.includes(year.periods[place]?.period ?? ''),
  }));
}

/** Whether a row has anything to draw in a year. */
export function isDrawable(row: ComparedRow, year: ComparedYear): boolean {
  return cellsOf(row, year).some((cell) => cell !== null && rulerValue(cell) !== null);
}

/** A figure that a report states and nobody doubts. */
export function isStated({ how, review, isIllustrative }: ComparedCell): boolean {
  return how === 'stated' && review === 'accepted' && !isIllustrative;
}

function ruled(cell: ComparedCell, mode: CompareChoice['mode']): number | null {
  return mode === 'single' ? cell.singleShare : rulerValue(cell);
}
