import { findingsOf, type FindingRow } from '../../../db/repositories/findings.ts';
import { metricsOf, type MetricRow } from '../../../db/repositories/metrics.ts';
import type { EditionRow } from '../../../db/repositories/reports.ts';
import { tasksOf, type TaskRow } from '../../../db/repositories/tasks.ts';
import type { Session } from '../../../db/store.ts';

/** What one edition states, for comparing it with another. */
export interface EditionContent {
  readonly edition: EditionRow;
  readonly metrics: readonly MetricRow[];
  readonly tasks: readonly TaskRow[];
  readonly findings: readonly FindingRow[];
}

export async function loadContent(session: Session, edition: EditionRow): Promise<EditionContent> {
  return {
    edition,
    metrics: (await metricsOf(session, [edition.id])).filter(({ metric }) => metric.discardedAt === null),
    tasks: await tasksOf(session, edition.id),
    findings: await findingsOf(session, edition.id),
  };
}
