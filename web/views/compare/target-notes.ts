import type { ComparedRow, ComparedTarget } from '../../../server/domain/comparison-view.ts';
import { periodText, targetText, type Lang } from '../../../server/domain/format.ts';
import { parseQuarter } from '../../../server/domain/period.ts';
import type { CompareText } from '../../lib/i18n/compare-zh.ts';
import { cellsOf, type ComparedYear } from './compared-year.ts';

/**
 * The targets of a row where they are not one and the same, because 100 % then means different things: by year, and
 * by quarter where one changed within its year. Empty for a target that stays.
 */
export function targetNotes(
  row: ComparedRow,
  years: readonly ComparedYear[],
  { lang, words }: { readonly lang: Lang; readonly words: CompareText },
): readonly string[] {
  const stated = years.flatMap((year) =>
    cellsOf(row, year).flatMap((cell, place) => {
      const period = year.periods[place]?.period;
      return cell?.target && period !== undefined ? [{ year: year.year, period, target: cell.target }] : [];
    }),
  );
  const changes = stated.filter(
    (entry, index) => index === 0 || !isSame(entry.target, stated[index - 1]?.target),
  );
  if (changes.length < 2) return [];
  return changes.map(({ year, period, target }) => {
    const isYearStart = stated.find((entry) => entry.year === year)?.period === period;
    const quarter = parseQuarter(period);
    const when = isYearStart || quarter === null ? String(year) : periodText(quarter, lang);
    return words.targetOf(when, targetText({ ...target, form: 'level' }, lang));
  });
}

function isSame(a: ComparedTarget, b: ComparedTarget | undefined): boolean {
  return a.value === b?.value && a.unit === b.unit && a.high === b.high && a.bound === b.bound;
}
