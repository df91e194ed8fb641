import type { NewRow } from '../../../db/store.ts';
import {
  compareQuarters,
  quarterEnd,
  quarterKey,
  quartersOfYear,
  reportingYear,
  yearToDate,
} from '../../domain/period.ts';
import type { EditionStamp } from './edition-stamp.ts';
import { figureColumns } from './figure-columns.ts';
import type { PlacedMetric, ReportTime } from './metric-rows.ts';

const MONTH = 'YYYY-MM'.length;

/**
 * What the quarters of the year before the report's had reached by the names that its text dates. A quarter
 * before the first of them gets no row: that nothing was named for it is not a zero.
 */
export function backfillRows(
  { metric: { actual, dated }, id: metricId }: Pick<PlacedMetric, 'metric' | 'id'>,
  { to, yearStart }: ReportTime,
  stamp: EditionStamp,
  newId: () => string,
): readonly NewRow<'backfill'>[] {
  if (actual === null || dated.length === 0) return [];
  const first = yearToDate(to, yearStart).start.slice(0, MONTH);
  if (dated.some(({ on }) => on.slice(0, MONTH) < first)) return [];
  const earlier = quartersOfYear(reportingYear(to, yearStart), yearStart).filter(
    (quarter) => compareQuarters(quarter, to) < 0,
  );
  return earlier.flatMap((quarter): readonly NewRow<'backfill'>[] => {
    const end = quarterEnd(quarter).slice(0, MONTH);
    const known = dated.filter(({ on }) => on.slice(0, MONTH) <= end);
    const asOf = known
      .map(({ on }) => on)
      .sort()
      .at(-1);
    if (asOf === undefined) return [];
    return [
      {
        id: newId(),
        metricId,
        period: quarterKey(quarter),
        ...figureColumns({ value: known.length, unit: actual.unit }, yearToDate(quarter, yearStart)),
        spans: known.flatMap(({ spans }, index) => (index === 0 ? spans : spans.slice(0, 1))),
        asOf,
        ...stamp,
      },
    ];
  });
}
