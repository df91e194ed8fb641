import { metricsOf, type MetricRow } from '../../../db/repositories/metrics.ts';
import type { EditionRow } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import { compareQuarters, quarterKey, type Quarter } from '../../domain/period.ts';
import type { EditionsInForce } from './editions-in-force.ts';

/** One quarter of a year: the edition that speaks for it and what it states of each indicator. */
export interface QuarterPage {
  readonly quarter: Quarter;
  readonly edition: EditionRow | null;
  readonly rows: ReadonlyMap<string, MetricRow>;
  /** After the newest report of the organisation: not due rather than not reported. */
  readonly isFuture: boolean;
}

/** The four quarters of a year, first to fourth. */
export type YearBook = readonly QuarterPage[];

const QUARTERS = [1, 2, 3, 4] as const;

/** Reads what the editions in force say about each quarter of a year. */
export async function loadYearBook(
  session: Session,
  inForce: EditionsInForce,
  year: number,
  newest: Quarter | null,
): Promise<YearBook> {
  const editions = QUARTERS.map((quarter) => inForce.get(quarterKey({ year, quarter })) ?? null);
  const ids = editions.flatMap((edition) => (edition === null ? [] : [edition.id]));
  const rows = ids.length === 0 ? [] : await metricsOf(session, ids);
  return QUARTERS.map((number, index) => {
    const quarter = { year, quarter: number };
    const edition = editions[index] ?? null;
    return {
      quarter,
      edition,
      rows: byIndicator(rows.filter((row) => row.metric.editionId === edition?.id)),
      isFuture: newest !== null && compareQuarters(quarter, newest) > 0,
    };
  });
}

function byIndicator(rows: readonly MetricRow[]): ReadonlyMap<string, MetricRow> {
  return new Map(rows.map((row) => [row.metric.indicatorId, row]));
}
