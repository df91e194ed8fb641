import { indicatorsOf } from '../../db/repositories/indicators.ts';
import { lockedPeriods } from '../../db/repositories/period-states.ts';
import { editionsOf, isByHand } from '../../db/repositories/reports.ts';
import type { EditionDifference, PeriodComparison } from '../domain/comparison-view.ts';
import { compareQuarters, elapsedShare, quarterKey, reportingYear, type Quarter } from '../domain/period.ts';
import { editionsInForce, newestQuarter } from './board/editions-in-force.ts';
import { findOrganisation } from './board/find-organisation.ts';
import { loadRules, type Rules } from './board/rules.ts';
import { toEditionView } from './board/views.ts';
import { loadYearBook, type YearBook } from './board/year-book.ts';
import { comparedRows } from './compare/compared-rows.ts';
import type { ServiceContext } from './context.ts';
import { loadContent } from './editions/edition-content.ts';
import { editionDifference } from './editions/edition-difference.ts';

/**
 * Quarters side by side: every indicator that any of them names, and what changed from each report to the next.
 * @param periods at least one, in the order to show
 * @param org id or name; default: as for a board
 * @param options differences take time by the product of the tasks; a matrix does without
 * @throws AppError organisation_not_found, no_reports
 */
export async function comparePeriods(
  { store }: ServiceContext,
  periods: readonly Quarter[],
  org: string | undefined,
  { withDifferences = true }: { readonly withDifferences?: boolean } = {},
): Promise<PeriodComparison> {
  const { id, yearStart } = await findOrganisation(store, org);
  const editions = await editionsOf(store, id);
  const inForce = editionsInForce(editions);
  const newest = newestQuarter(editions);
  const rules = await loadRules(store, id);
  const indicators = new Map((await indicatorsOf(store, id)).map((row) => [row.id, row]));
  const shown = [...periods].sort(compareQuarters).at(-1) ?? { year: 0, quarter: 1 };
  const years = new Set(periods.map((period) => reportingYear(period, yearStart)));
  const books: YearBook[] = [];
  // Growth is against the year before, shown or not.
  for (const year of [...new Set([...years].flatMap((each) => [each - 1, each]))].sort((a, b) => a - b)) {
    const yearsBefore = reportingYear(shown, yearStart) - year;
    books.push(await loadYearBook(store, inForce, { shown, yearStart, yearsBefore }));
  }
  const keys = periods.map(quarterKey);
  // A locked quarter is judged by what stood when it was sealed, as its own board is.
  const sealed = new Map<string, Rules>();
  for (const key of await lockedPeriods(store, id))
    if (keys.includes(key)) sealed.set(key, await loadRules(store, id, key));
  const pages = new Map(books.flatMap((book) => book.pages).map((page) => [quarterKey(page.quarter), page]));
  const differences: EditionDifference[] = [];
  for (const [index, key] of withDifferences ? keys.entries() : []) {
    const before = inForce.get(keys[index - 1] ?? '');
    const after = inForce.get(key);
    if (before === undefined || after === undefined || isByHand(before) || isByHand(after)) continue;
    const contents = [await loadContent(store, before), await loadContent(store, after)] as const;
    differences.push(editionDifference(...contents, indicators));
  }
  return {
    organisationId: id,
    periods: periods.map((quarter) => {
      const page = pages.get(quarterKey(quarter));
      const edition = page?.edition ?? null;
      return {
        period: quarterKey(quarter),
        edition: edition === null ? null : toEditionView(edition),
        elapsed: page?.elapsed ?? elapsedShare(quarter, yearStart),
        isFuture: edition === null && newest !== null && compareQuarters(quarter, newest) > 0,
      };
    }),
    rows: comparedRows({ books, periods: keys, indicators, rules, sealed, yearStart }),
    differences,
  };
}
