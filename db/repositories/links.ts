import { and, eq, inArray } from 'drizzle-orm';
import type { NewRow, Row, Session } from '../store.ts';

export type LinkDecisionRow = Row<'linkDecision'>;

/** What people said about which name belongs to which indicator, the latest word last. */
export async function linkDecisionsOf(
  { db, tables: { linkDecision } }: Session,
  organisationId: string,
): Promise<readonly LinkDecisionRow[]> {
  return db
    .select()
    .from(linkDecision)
    .where(eq(linkDecision.organisationId, organisationId))
    .orderBy(linkDecision.createdAt, linkDecision.id);
}

/** Puts a word on a name in place of every earlier one on the same name. */
export async function replaceLinkDecision(
  { db, tables: { linkDecision } }: Session,
  row: NewRow<'linkDecision'>,
): Promise<void> {
  await db
    .delete(linkDecision)
    .where(
      and(
        eq(linkDecision.organisationId, row.organisationId),
        eq(linkDecision.name, row.name),
        eq(linkDecision.unitMeasure, row.unitMeasure),
      ),
    );
  await db.insert(linkDecision).values(row);
}

/** Hangs the metrics of some editions, with their targets and figures, on another indicator. */
export async function moveMetrics(
  { db, tables }: Session,
  from: string,
  to: string,
  editionIds: readonly string[],
): Promise<void> {
  for (const table of [tables.metric, tables.target, tables.observation, tables.finding]) {
    await db
      .update(table)
      .set({ indicatorId: to })
      .where(and(eq(table.indicatorId, from), inArray(table.editionId, [...editionIds])));
  }
}

/** From now on an id answers with another one. */
export async function setMovedTo(
  { db, tables: { indicator } }: Session,
  id: string,
  movedTo: string,
): Promise<void> {
  await db.update(indicator).set({ movedTo }).where(eq(indicator.id, id));
}
