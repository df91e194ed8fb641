import { and, eq, or } from 'drizzle-orm';
import type { Session } from '../store.ts';

/** Names of the units that answer for a metric's task. */
export async function unitsOfMetric(session: Session, metricId: string): Promise<readonly string[]> {
  const { metric } = session.tables;
  return unitsWhere(session, eq(metric.id, metricId));
}

/** Names of the units that answer for any task under which an indicator was reported. */
export async function unitsOfIndicator(session: Session, indicatorId: string): Promise<readonly string[]> {
  const { metric } = session.tables;
  return unitsWhere(session, eq(metric.indicatorId, indicatorId));
}

/** The same for an indicator by id or name of an organisation by id or name. */
export async function unitsOfNamed(
  session: Session,
  organisation: string,
  indicator: string,
): Promise<readonly string[]> {
  const { db, tables } = session;
  const rows = await db
    .select({ id: tables.indicator.id })
    .from(tables.indicator)
    .innerJoin(tables.organisation, eq(tables.organisation.id, tables.indicator.organisationId))
    .where(
      and(
        or(eq(tables.organisation.id, organisation), eq(tables.organisation.name, organisation)),
        or(eq(tables.indicator.id, indicator), eq(tables.indicator.name, indicator)),
      ),
    );
  const units = await Promise.all(rows.map(({ id }) => unitsOfIndicator(session, id)));
  return [...new Set(units.flat())];
}

/** Names of the units that answer for a milestone's task. */
export async function unitsOfMilestone(session: Session, milestoneId: string): Promise<readonly string[]> {
  const { db, tables } = session;
  const { milestone, owner, taskOwner } = tables;
  const rows = await db
    .selectDistinct({ name: owner.name })
    .from(milestone)
    .innerJoin(taskOwner, eq(taskOwner.taskId, milestone.taskId))
    .innerJoin(owner, eq(owner.id, taskOwner.ownerId))
    .where(eq(milestone.id, milestoneId));
  return rows.map(({ name }) => name);
}

async function unitsWhere({ db, tables }: Session, where: ReturnType<typeof eq>): Promise<readonly string[]> {
  const { metric, owner, taskOwner } = tables;
  const rows = await db
    .selectDistinct({ name: owner.name })
    .from(metric)
    .innerJoin(taskOwner, eq(taskOwner.taskId, metric.taskId))
    .innerJoin(owner, eq(owner.id, taskOwner.ownerId))
    .where(where);
  return rows.map(({ name }) => name);
}
