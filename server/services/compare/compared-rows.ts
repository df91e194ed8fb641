import type { IndicatorRow } from '../../../db/repositories/indicators.ts';
import type { ComparedCell, ComparedRow } from '../../domain/comparison-view.ts';
import { quarterKey } from '../../domain/period.ts';
import type { HistoryEntry } from '../board/indicator-history.ts';
import { orderMetrics } from '../board/order-metrics.ts';
import { quarterFigures } from '../board/quarter-figures.ts';
import type { Rules } from '../board/rules.ts';
import type { QuarterPage, YearBook } from '../board/year-book.ts';
import { comparedCell } from './compared-cell.ts';

export interface RowsInput {
  /** Every year that is shown or compared with, first to last. */
  readonly books: readonly YearBook[];
  /** Keys of the quarters to show, in their order. */
  readonly periods: readonly string[];
  readonly indicators: ReadonlyMap<string, IndicatorRow>;
  readonly rules: Rules;
  /** Rules that a locked quarter was sealed with, by its key. */
  readonly sealed: ReadonlyMap<string, Rules>;
  readonly yearStart: number;
}

interface Page extends QuarterPage {
  readonly year: number;
}

/** Every indicator that one of the quarters names: what the last quarter leads with first, then what only earlier ones name. */
export function comparedRows(input: RowsInput): readonly ComparedRow[] {
  const all = input.books.flatMap(({ year, pages }) => pages.map((page): Page => ({ ...page, year })));
  const byPeriod = new Map(all.map((page) => [quarterKey(page.quarter), page]));
  const shown = input.periods.map((period) => byPeriod.get(period) ?? null);
  const ids = new Set(shown.flatMap((page) => [...(page?.rows.keys() ?? [])]));
  const rows = new Map(
    [...ids].flatMap((id) => rowOf(id, all, shown, input)).map((row) => [row.indicatorId, row]),
  );
  return inOrder(shown, rows);
}

function rowOf(
  id: string,
  all: readonly Page[],
  shown: readonly (Page | null)[],
  { indicators, rules, sealed, yearStart, periods }: RowsInput,
): readonly ComparedRow[] {
  const indicator = indicators.get(id);
  if (indicator === undefined) return [];
  const history = all.flatMap(({ edition, rows }): HistoryEntry[] => {
    const row = rows.get(id);
    return edition === null || row === undefined ? [] : [{ edition, row, isCurrent: true }];
  });
  const newest = shown.findLast((page) => page?.rows.has(id) === true)?.rows.get(id);
  const unit = newest?.target?.unit ?? newest?.observation?.unit ?? indicator.unit;
  const figures = quarterFigures(history, unit);
  const breaks = rules.breaksOf(id);
  const cells = shown.map((page): ComparedCell | null => {
    const row = page?.rows.get(id);
    if (page === null || row === undefined) return null;
    const ofQuarter = sealed.get(quarterKey(page.quarter)) ?? rules;
    return comparedCell({ page, row, figures, rules: ofQuarter, year: page.year, yearStart });
  });
  const { name, nameEn } = indicator;
  return [
    { indicatorId: id, name, nameEn, unit, cells, breaks: periods.filter((period) => breaks.has(period)) },
  ];
}

function inOrder(
  shown: readonly (Page | null)[],
  rows: ReadonlyMap<string, ComparedRow>,
): readonly ComparedRow[] {
  const ordered = new Set<ComparedRow>();
  for (const [index, page] of [...shown.entries()].reverse()) {
    const named = [...(page?.rows.keys() ?? [])].flatMap((id) => {
      const row = rows.get(id);
      const cell = row?.cells[index];
      return row === undefined || !cell ? [] : [{ row, bucket: cell.bucket, attainment: cell.attainment }];
    });
    for (const { row } of orderMetrics(named)) ordered.add(row);
  }
  return [...ordered];
}
