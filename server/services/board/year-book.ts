import { backfillsOf, type BackfillRow } from '../../../db/repositories/backfills.ts';
import { metricsOf, type MetricRow } from '../../../db/repositories/metrics.ts';
import { isByHand, type EditionRow } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import {
  compareQuarters,
  elapsedShare,
  quarterKey,
  quartersOfYear,
  reportingYear,
  yearToDate,
  type Quarter,
} from '../../domain/period.ts';
import type { EditionsInForce } from './editions-in-force.ts';
import { layOver, type HandRow } from './lay-over.ts';
import { metricsKnown } from './metrics-known.ts';

/** One quarter of a year: the edition that speaks for it and what it states of each indicator. */
export interface QuarterPage {
  readonly quarter: Quarter;
  readonly edition: EditionRow | null;
  readonly rows: ReadonlyMap<string, MetricRow>;
  /** What events that a later report of the year dates had brought by then, by indicator. */
  readonly backfills: ReadonlyMap<string, BackfillRow>;
  /** What a person said is no target. */
  readonly discarded: readonly MetricRow[];
  /** Share of the year gone when the edition ends, percent. */
  readonly elapsed: number;
  /** After the shown quarter, and no report of the year reaches it: not due rather than not reported. */
  readonly isFuture: boolean;
}

/** The four quarters of a reporting year, first to fourth. */
export interface YearBook {
  readonly year: number;
  readonly pages: readonly QuarterPage[];
}

export interface YearAround {
  /** The quarter that is shown. */
  readonly shown: Quarter;
  /** Month the organisation's year starts with. */
  readonly yearStart: number;
  /** 1 for the year before. */
  readonly yearsBefore?: number;
  /** What files state of the other quarters is left out: enough to judge the shown one. */
  readonly isShownOnly?: boolean;
}

/** Reads what the editions in force say about each quarter of the year around a quarter, or of one before. */
export async function loadYearBook(
  session: Session,
  inForce: EditionsInForce,
  { shown, yearStart, yearsBefore = 0, isShownOnly = false }: YearAround,
): Promise<YearBook> {
  const year = reportingYear(shown, yearStart) - yearsBefore;
  const quarters = quartersOfYear(year, yearStart);
  const editions = quarters.map((quarter) => inForce.get(quarterKey(quarter)) ?? null);
  const last = editions.findLastIndex((edition) => edition !== null);
  const isRead = (edition: EditionRow) =>
    !isByHand(edition) && (!isShownOnly || compareQuarters(edition, shown) === 0);
  const ids = editions.flatMap((edition) => (edition !== null && isRead(edition) ? [edition.id] : []));
  const rows = ids.length === 0 ? [] : await metricsOf(session, ids);
  const byHand = await enteredByHand(session, inForce, quarters);
  const filled = ids.length === 0 ? [] : await backfillsOf(session, ids);
  const pages = quarters.map((quarter, index) => {
    const edition = editions[index] ?? null;
    const stated = rows.filter((row) => row.metric.editionId === edition?.id);
    const kept = stated.filter(({ metric }) => metric.discardedAt === null);
    return {
      quarter,
      edition,
      backfills: newestFill(filled, ids, { quarter, yearStart }),
      rows: byIndicator(edition === null ? [] : layOver(quarter, edition, kept, byHand)),
      discarded: stated.filter(({ metric }) => metric.discardedAt !== null),
      elapsed: elapsedShare({ ...quarter, endMonth: edition?.endMonth ?? null }, yearStart),
      isFuture: index > last && compareQuarters(quarter, shown) > 0,
    };
  });
  return { year, pages };
}

async function enteredByHand(
  session: Session,
  { byHand }: EditionsInForce,
  quarters: readonly Quarter[],
): Promise<readonly HandRow[]> {
  const keys = new Set(quarters.map(quarterKey));
  const editions = byHand.filter((edition) => keys.has(quarterKey(edition)));
  const quarterOf = new Map(editions.map((edition) => [edition.id, edition]));
  return (await metricsKnown(session, editions, null)).flatMap((row) => {
    const quarter = quarterOf.get(row.metric.editionId);
    const isEmpty = row.target === null && row.observation === null;
    return quarter === undefined || isEmpty || row.metric.discardedAt !== null ? [] : [{ quarter, row }];
  });
}

/**
 * Of several reports the newest one has the word. What was counted from another start of the year counts no more.
 * @param order of the editions, earliest first
 */
function newestFill(
  rows: readonly BackfillRow[],
  order: readonly string[],
  { quarter, yearStart }: { readonly quarter: Quarter; readonly yearStart: number },
): ReadonlyMap<string, BackfillRow> {
  const key = quarterKey(quarter);
  const { start } = yearToDate(quarter, yearStart);
  const ofQuarter = rows.filter((row) => row.period === key && row.periodStart === start);
  const sorted = [...ofQuarter].sort((a, b) => order.indexOf(a.editionId) - order.indexOf(b.editionId));
  return new Map(sorted.map((row) => [row.indicatorId, row]));
}

function byIndicator(rows: readonly MetricRow[]): ReadonlyMap<string, MetricRow> {
  return new Map(rows.map((row) => [row.metric.indicatorId, row]));
}
