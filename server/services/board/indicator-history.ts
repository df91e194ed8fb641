import { metricsOfIndicator, type MetricRow } from '../../../db/repositories/metrics.ts';
import type { EditionRow } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import { compareQuarters, quarterKey } from '../../domain/period.ts';
import { targetVersions, type StatedTarget, type TargetVersion } from '../../domain/target-history.ts';
import { toTarget } from './views.ts';

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
