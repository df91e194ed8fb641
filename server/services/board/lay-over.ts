import type { MetricRow } from '../../../db/repositories/metrics.ts';
import type { EditionRow } from '../../../db/repositories/reports.ts';
import { compareQuarters, type Quarter } from '../../domain/period.ts';
import { newestObservation, newestTarget } from './newest-statement.ts';

/** What was entered by hand about an indicator, with the quarter it was entered for. */
export interface HandRow {
  readonly quarter: Quarter;
  readonly row: MetricRow;
}

/**
 * The rows of a quarter: what its file states, and over it the newest of what was entered by hand. A figure is
 * entered for one quarter; a target holds from its quarter to the end of the year.
 * @param stated rows of the edition in force; none where that was entered by hand
 * @param byHand rows of the quarters of the year
 */
export function layOver(
  quarter: Quarter,
  edition: Pick<EditionRow, 'createdAt'>,
  stated: readonly MetricRow[],
  byHand: readonly HandRow[],
): readonly MetricRow[] {
  const own = new Map(stated.map((row) => [row.metric.indicatorId, row]));
  const entered = new Map<string, HandRow[]>();
  for (const entry of byHand) {
    const id = entry.row.metric.indicatorId;
    if (compareQuarters(entry.quarter, quarter) > 0) continue;
    entered.set(id, [...(entered.get(id) ?? []), entry]);
  }
  const laid = stated.map((row) => merge(quarter, edition, row, entered.get(row.metric.indicatorId) ?? []));
  const further = [...entered]
    .filter(([id]) => !own.has(id))
    .map(([, entries]) => merge(quarter, null, null, entries));
  return [...laid, ...further].filter((row) => row !== null);
}

function merge(
  quarter: Quarter,
  edition: Pick<EditionRow, 'createdAt'> | null,
  row: MetricRow | null,
  entries: readonly HandRow[],
): MetricRow | null {
  const stated = row === null || edition === null ? null : { edition, row };
  const figure = newestBy(
    entries.filter(
      (entry) => compareQuarters(entry.quarter, quarter) === 0 && entry.row.observation !== null,
    ),
  );
  const aim = newestBy(entries.filter((entry) => entry.row.target !== null));
  const observation = newestObservation(stated, figure?.row.observation ?? null);
  const target = newestTarget(stated, aim?.row.target ?? null);
  const metric = row?.metric ?? (figure ?? aim)?.row.metric;
  if (metric === undefined) return null;
  if (row !== null && observation === row.observation) return { metric, target, observation };
  // Doubts and claims of the report speak of the report's own figure.
  return { metric: { ...metric, reasons: [], claim: null, isIllustrative: false }, target, observation };
}

/** Of entries for one indicator the one of the latest quarter, then the one made last. */
function newestBy(entries: readonly HandRow[]): HandRow | undefined {
  return [...entries]
    .sort(
      (a, b) =>
        compareQuarters(a.quarter, b.quarter) ||
        a.row.metric.createdAt.getTime() - b.row.metric.createdAt.getTime(),
    )
    .at(-1);
}
