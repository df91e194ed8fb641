import type { ComparedCell } from '../../../server/domain/comparison-view.ts';
import { amountText, formatAmount, MISSING, percentText, type Lang } from '../../../server/domain/format.ts';
import type { CompareText } from '../../lib/i18n/compare-zh.ts';
import type { CompareChoice } from './compare-choice.ts';

type Shown = Pick<CompareChoice, 'mode' | 'measure'>;

/** The number of a cell as the choice asks for it, unrounded; null for a gap. */
export function cellNumber(cell: ComparedCell | null, { mode, measure }: Shown): number | null {
  if (cell === null) return null;
  if (measure === 'attainment') {
    return mode === 'single' ? cell.singleShare : (cell.attainment ?? cell.used);
  }
  if (mode === 'cumulative' || cell.basis === 'level') return cell.value;
  return cell.single.value;
}

/** The same in words: the bare number where the unit stands with the name of the row. */
export function cellText(
  cell: ComparedCell | null,
  shown: Shown,
  { unit, lang, words }: { readonly unit: string; readonly lang: Lang; readonly words: CompareText },
): string {
  const value = cellNumber(cell, shown);
  if (shown.measure === 'attainment') {
    const isInRange = cell?.target?.bound === 'range' && cell.toTarget === 0;
    return isInRange && shown.mode === 'cumulative' ? words.inRange : percentText(value);
  }
  if (value === null) return MISSING;
  if (lang === 'en') return amountText(value, unit, lang);
  return formatAmount(value, unit, lang).number;
}
