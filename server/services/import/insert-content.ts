import { insertFindings } from '../../../db/repositories/findings.ts';
import { insertIndicators } from '../../../db/repositories/indicators.ts';
import { insertLinkCandidates } from '../../../db/repositories/links.ts';
import { insertMetrics } from '../../../db/repositories/metrics.ts';
import { insertMilestones } from '../../../db/repositories/milestones.ts';
import { insertOwners, insertTaskOwners } from '../../../db/repositories/owners.ts';
import { insertTasks } from '../../../db/repositories/tasks.ts';
import type { Session } from '../../../db/store.ts';
import type { ContentRows } from './plan-content.ts';

/** Writes the rows of a report, those that others point to first. Runs inside a transaction. */
export async function insertContent(session: Session, rows: ContentRows): Promise<void> {
  await insertTasks(session, rows.tasks);
  await insertOwners(session, rows.owners);
  await insertTaskOwners(session, rows.taskOwners);
  await insertMilestones(session, rows.milestones);
  await insertIndicators(session, rows.indicators);
  await insertLinkCandidates(session, rows.linkCandidates);
  await insertMetrics(session, rows);
  await insertFindings(session, rows.findings);
}
