import type { MetricRow } from '../../../db/repositories/metrics.ts';
import { isByHand, type EditionRow } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import type { ExplainedTarget, RevisionReason } from '../../domain/decided.ts';
import type { PeriodObservations, StatedObservation } from '../../domain/observation-history.ts';
import { compareQuarters, isoInterval, quarterKey, reportingYear } from '../../domain/period.ts';
import { targetVersions, type StatedTarget } from '../../domain/target-history.ts';
import { editionsInForce, type EditionsInForce, type KnownEdition } from './editions-in-force.ts';
import { metricsKnown } from './metrics-known.ts';
import { newestObservation } from './newest-statement.ts';
import { toObservation, toTarget } from './views.ts';

/** What one report, or a person, states of an indicator. */
export interface HistoryEntry {
  readonly edition: EditionRow;
  readonly row: MetricRow;
  /** Whether its figure is the one that the quarter answers with. */
  readonly isCurrent: boolean;
}

/** All that the given editions state of one indicator, by quarter, then in the order of import. */
export async function loadHistory(
  session: Session,
  indicatorId: string,
  editions: readonly KnownEdition[],
): Promise<readonly HistoryEntry[]> {
  const rows = await metricsKnown(session, editions, indicatorId);
  const byEdition = new Map(rows.map((row) => [row.metric.editionId, row]));
  const stated = [...editions]
    .sort((a, b) => compareQuarters(a, b) || a.sequence - b.sequence)
    .flatMap((edition) => {
      const row = byEdition.get(edition.id);
      return row === undefined ? [] : [{ edition, row }];
    });
  const current = currentFigures(stated, editionsInForce(editions));
  return stated.map((entry) => ({
    ...entry,
    isCurrent: entry.row.observation !== null && current.has(entry.row.observation.id),
  }));
}

/** Ids of the figures that count, one a quarter at most. */
function currentFigures(
  stated: readonly Pick<HistoryEntry, 'edition' | 'row'>[],
  inForce: EditionsInForce,
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const key of new Set(stated.map(({ edition }) => quarterKey(edition)))) {
    const ofQuarter = stated.filter(({ edition }) => quarterKey(edition) === key);
    const file = ofQuarter.find(({ edition }) => !isByHand(edition) && inForce.get(key)?.id === edition.id);
    const byHand = ofQuarter.findLast(({ edition, row }) => isByHand(edition) && row.observation !== null);
    const newest = newestObservation(file ?? null, byHand?.row.observation ?? null);
    if (newest !== null) ids.add(newest.id);
  }
  return ids;
}

/**
 * The targets of an indicator by reporting year, the revised ones too.
 * @param reasonOf why the report of a quarter changed the target; null while nobody said
 */
export function targetsOf(
  history: readonly HistoryEntry[],
  yearStart: number,
  reasonOf: (period: string) => RevisionReason | null,
): readonly ExplainedTarget[] {
  const stated = history.flatMap(({ edition, row }): StatedTarget[] =>
    row.target === null
      ? []
      : [
          {
            year: reportingYear(edition, yearStart),
            statedIn: quarterKey(edition),
            editionId: edition.id,
            target: toTarget(row.target),
          },
        ],
  );
  return targetVersions(stated, history.at(-1)?.row.metric.direction ?? 'up').map((version) => ({
    ...version,
    reason: version.isOriginal ? null : reasonOf(version.statedIn),
  }));
}

/** The figures of an indicator by quarter, with those that a later report of the same quarter restated. */
export function observationsOf(history: readonly HistoryEntry[]): readonly PeriodObservations[] {
  const periods = new Map<string, PeriodObservations>();
  for (const { edition, row, isCurrent } of history) {
    if (row.observation === null) continue;
    const period = quarterKey(edition);
    const statement: StatedObservation = {
      editionId: edition.id,
      issuedOn: edition.issuedOn,
      observation: toObservation(row.observation),
      review: row.observation.review,
      isIllustrative: row.metric.isIllustrative,
      byHand: isByHand(edition)
        ? { actor: row.observation.actor, at: row.observation.createdAt.toISOString() }
        : null,
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
