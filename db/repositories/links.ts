import { and, eq, inArray } from 'drizzle-orm';
import type { NewRow, Row, Session } from '../store.ts';
import { chunks } from './chunks.ts';

export type LinkDecisionRow = Row<'linkDecision'>;
export type LinkCandidateRow = Row<'linkCandidate'>;

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

/** What people said about one name. */
export async function linkDecisionsOn(
  { db, tables: { linkDecision } }: Session,
  { organisationId, name, unitMeasure }: Pick<LinkDecisionRow, 'organisationId' | 'name' | 'unitMeasure'>,
): Promise<readonly LinkDecisionRow[]> {
  return db
    .select()
    .from(linkDecision)
    .where(
      and(
        eq(linkDecision.organisationId, organisationId),
        eq(linkDecision.name, name),
        eq(linkDecision.unitMeasure, unitMeasure),
      ),
    );
}

/** Takes every word on a name away and puts others in their place. */
export async function putLinkDecisions(
  session: Session,
  key: Pick<LinkDecisionRow, 'organisationId' | 'name' | 'unitMeasure'>,
  rows: readonly LinkDecisionRow[],
): Promise<void> {
  const { db, tables } = session;
  const ids = (await linkDecisionsOn(session, key)).map(({ id }) => id);
  if (ids.length > 0) await db.delete(tables.linkDecision).where(inArray(tables.linkDecision.id, ids));
  if (rows.length > 0) await db.insert(tables.linkDecision).values([...rows]);
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

/** The indicators of an organisation that wait, each with those it may be, likeliest first. */
export async function candidatesOfLinks(
  { db, tables: { linkCandidate } }: Session,
  organisationId: string,
): Promise<readonly LinkCandidateRow[]> {
  return db
    .select()
    .from(linkCandidate)
    .where(eq(linkCandidate.organisationId, organisationId))
    .orderBy(linkCandidate.indicatorId, linkCandidate.ordinal);
}

export async function insertLinkCandidates(
  { db, tables }: Session,
  rows: readonly NewRow<'linkCandidate'>[],
): Promise<void> {
  for await (const list of chunks(rows)) await db.insert(tables.linkCandidate).values(list);
}

export async function dropLinkCandidates(
  { db, tables: { linkCandidate } }: Session,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) await db.delete(linkCandidate).where(inArray(linkCandidate.id, [...ids]));
}

/** The metrics of some editions surely belong to their indicator. */
export async function acceptLinks(
  { db, tables: { metric } }: Session,
  indicatorId: string,
  editionIds: readonly string[],
): Promise<void> {
  await db
    .update(metric)
    .set({ linkReview: 'accepted' })
    .where(and(eq(metric.indicatorId, indicatorId), inArray(metric.editionId, [...editionIds])));
}

/** An indicator waits no longer: what it may have been is forgotten, its metrics belong to it. */
export async function settleLink({ db, tables }: Session, indicatorId: string): Promise<void> {
  await db.delete(tables.linkCandidate).where(eq(tables.linkCandidate.indicatorId, indicatorId));
  await db
    .update(tables.metric)
    .set({ linkReview: 'accepted' })
    .where(and(eq(tables.metric.indicatorId, indicatorId), eq(tables.metric.linkReview, 'pending')));
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

/** From now on an id answers with another one; null: with itself. */
export async function setMovedTo(
  { db, tables: { indicator } }: Session,
  id: string,
  movedTo: string | null,
): Promise<void> {
  await db.update(indicator).set({ movedTo }).where(eq(indicator.id, id));
}
