import { eventsOfEditions } from '../../../db/repositories/audit-events.ts';
import { metricsOf, metricsOfIndicator, type MetricRow } from '../../../db/repositories/metrics.ts';
import type { Session } from '../../../db/store.ts';
import { thawMetric } from '../review/metric-state.ts';
import type { KnownEdition } from './editions-in-force.ts';

/**
 * What editions state, of one indicator or (null) of all. What was entered by hand is put back to where it stood
 * at the moment that is asked for: the log knows every step.
 */
export async function metricsKnown(
  session: Session,
  editions: readonly KnownEdition[],
  indicatorId: string | null,
): Promise<readonly MetricRow[]> {
  if (editions.length === 0) return [];
  const now = editions.filter(({ isKnown }) => isKnown === undefined).map(({ id }) => id);
  const rows =
    indicatorId === null
      ? await metricsOf(session, now)
      : await metricsOfIndicator(session, indicatorId, now);
  const then: MetricRow[] = [];
  for (const edition of editions) {
    for (const row of await rowsThen(session, edition)) {
      if (indicatorId === null || row.metric.indicatorId === indicatorId) then.push(row);
    }
  }
  return [...rows, ...then];
}

async function rowsThen(session: Session, { id, isKnown }: KnownEdition): Promise<readonly MetricRow[]> {
  if (isKnown === undefined) return [];
  const byMetric = new Map<string, MetricRow | null>();
  for (const event of await eventsOfEditions(session, 'metric', [id])) {
    if (!isKnown(event.createdAt)) continue;
    const { after } = event;
    byMetric.set(event.subjectId, after?.['metric'] === undefined ? null : thawMetric(after));
  }
  return [...byMetric.values()].filter((row) => row !== null);
}
