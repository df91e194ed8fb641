import { eq, inArray } from 'drizzle-orm';
import type { Row, Session } from '../store.ts';
import { chunks } from './chunks.ts';

/** Every row that was made of what one report says. */
export interface EditionRows {
  readonly tasks: readonly Row<'task'>[];
  readonly taskOwners: readonly Row<'taskOwner'>[];
  readonly milestones: readonly Row<'milestone'>[];
  readonly metrics: readonly Row<'metric'>[];
  readonly targets: readonly Row<'target'>[];
  readonly observations: readonly Row<'observation'>[];
  readonly candidates: readonly Row<'candidate'>[];
  readonly backfills: readonly Row<'backfill'>[];
  readonly findings: readonly Row<'finding'>[];
}

export async function editionRows({ db, tables }: Session, editionId: string): Promise<EditionRows> {
  const { task, taskOwner, milestone, metric, target, observation, candidate, finding, backfill } = tables;
  return {
    tasks: await db.select().from(task).where(eq(task.editionId, editionId)).orderBy(task.ordinal),
    taskOwners: await db.select().from(taskOwner).where(eq(taskOwner.editionId, editionId)),
    milestones: await db.select().from(milestone).where(eq(milestone.editionId, editionId)),
    metrics: await db.select().from(metric).where(eq(metric.editionId, editionId)),
    targets: await db.select().from(target).where(eq(target.editionId, editionId)),
    observations: await db.select().from(observation).where(eq(observation.editionId, editionId)),
    candidates: await db.select().from(candidate).where(eq(candidate.editionId, editionId)),
    backfills: await db.select().from(backfill).where(eq(backfill.editionId, editionId)),
    findings: await db.select().from(finding).where(eq(finding.editionId, editionId)),
  };
}

/** Removes every row of a report but the report itself, those that point to others first. */
export async function deleteEditionRows({ db, tables }: Session, editionId: string): Promise<void> {
  const { task, taskOwner, milestone, metric, target, observation, candidate, finding, backfill } = tables;
  const figures = [backfill, candidate, observation, target];
  for (const table of [finding, ...figures, metric, milestone, taskOwner, task]) {
    await db.delete(table).where(eq(table.editionId, editionId));
  }
}

/** Puts the rows of a report back, those that others point to first. */
export async function putEditionRows({ db, tables }: Session, rows: EditionRows): Promise<void> {
  for await (const list of chunks(rows.tasks)) await db.insert(tables.task).values(list);
  for await (const list of chunks(rows.taskOwners)) await db.insert(tables.taskOwner).values(list);
  for await (const list of chunks(rows.milestones)) await db.insert(tables.milestone).values(list);
  for await (const list of chunks(rows.metrics)) await db.insert(tables.metric).values(list);
  for await (const list of chunks(rows.targets)) await db.insert(tables.target).values(list);
  for await (const list of chunks(rows.observations)) await db.insert(tables.observation).values(list);
  for await (const list of chunks(rows.candidates)) await db.insert(tables.candidate).values(list);
  for await (const list of chunks(rows.backfills)) await db.insert(tables.backfill).values(list);
  for await (const list of chunks(rows.findings)) await db.insert(tables.finding).values(list);
}

/** Removes indicators and units that came with a reading which was taken back. */
export async function dropMade(
  { db, tables }: Session,
  made: { readonly indicators: readonly string[]; readonly owners: readonly string[] },
): Promise<void> {
  const { linkCandidate } = tables;
  for (const side of [linkCandidate.indicatorId, linkCandidate.candidateId])
    await db.delete(linkCandidate).where(inArray(side, [...made.indicators]));
  await db.delete(tables.indicator).where(inArray(tables.indicator.id, [...made.indicators]));
  await db.delete(tables.owner).where(inArray(tables.owner.id, [...made.owners]));
}
