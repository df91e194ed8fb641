import { metricsOfIndicator, type MetricRow } from '../../../db/repositories/metrics.ts';
import type { EditionRow } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import type { PeriodObservations, StatedObservation } from '../../domain/observation-history.ts';
import { compareQuarters, isoInterval, quarterKey } from '../../domain/period.ts';
import { targetVersions, type StatedTarget, type TargetVersion } from '../../domain/target-history.ts';
import type { EditionsInForce } from './editions-in-force.ts';
import { toObservation, toTarget } from './views.ts';

/** What one report states of an indicator. */
export interface HistoryEntry {
  readonly edition: EditionRow;
  readonly row: MetricRow;
}

/** All that the given editions state of one indicator, by quarter, then in the order of import. */
export async function loadHistory(
  session: Session,
  indicatorId: string,
  editions: readonly EditionRow[],
): Promise<readonly HistoryEntry[]> {
  const ids = editions.map((edition) => edition.id);
  const rows = ids.length === 0 ? [] : await metricsOfIndicator(session, indicatorId, ids);
  const byEdition = new Map(rows.map((row) => [row.metric.editionId, row]));
  return [...editions]
    .sort((a, b) => compareQuarters(a, b) || a.sequence - b.sequence)
    .flatMap((edition) => {
      const row = byEdition.get(edition.id);
      return row === undefined ? [] : [{ edition, row }];
    });
}

/** The targets of an indicator by year, the revised ones too. */
export function targetsOf(history: readonly HistoryEntry[]): readonly TargetVersion[] {
  const stated = history.flatMap(({ edition, row }): StatedTarget[] =>
    row.target === null
      ? []
      : [
          {
            year: edition.year,
            statedIn: quarterKey(edition),
            editionId: edition.id,
            target: toTarget(row.target),
          },
        ],
  );
  return targetVersions(stated, history.at(-1)?.row.metric.direction ?? 'up');
}

/** The figures of an indicator by quarter, with those that a later report of the same quarter restated. */
export function observationsOf(
  history: readonly HistoryEntry[],
  inForce: EditionsInForce,
): readonly PeriodObservations[] {
  const periods = new Map<string, PeriodObservations>();
  for (const { edition, row } of history) {
    if (row.observation === null) continue;
    const period = quarterKey(edition);
    const isCurrent = inForce.get(period)?.id === edition.id;
    const statement: StatedObservation = {
      editionId: edition.id,
      issuedOn: edition.issuedOn,
      observation: toObservation(row.observation),
      review: row.observation.review,
      isIllustrative: row.metric.isIllustrative,
      isCurrent,
    };
    const known = periods.get(period);
    const { periodStart: start, periodMonths: months } = row.observation;
    periods.set(period, {
      period,
      interval: isCurrent || known === undefined ? isoInterval({ start, months }) : known.interval,
      statements: [...(known?.statements ?? []), statement],
    });
  }
  return [...periods.values()];
}
