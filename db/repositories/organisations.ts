import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { NewRow, Row, Session } from '../store.ts';
import { visible } from './visible.ts';
import { prepared } from './prepared.ts';

export type OrganisationRow = Row<'organisation'>;

/** The organisation that an id answers with: after a merge the one it went into. */
export async function organisationById(session: Session, id: string): Promise<OrganisationRow | null> {
  return inReach(session, await followed(session, await organisationRow(session, id)));
}

/**
 * A report finds its organisation by the name it prints; an earlier name, or that of one that was merged, answers
 * with the organisation that stands.
 */
export async function organisationByName(session: Session, name: string): Promise<OrganisationRow | null> {
  return inReach(session, await followed(session, await organisationNamed(session, name)));
}

/** The very row of an id, merged or not. */
export async function organisationRow(session: Session, id: string): Promise<OrganisationRow | null> {
  const { organisation } = session.tables;
  const rows = await prepared(session, 'organisationRow', { id }, () =>
    session.db
      .select()
      .from(organisation)
      .where(eq(organisation.id, sql.placeholder('id'))),
  );
  return rows[0] ?? null;
}

/** The very row that holds a name: a standing organisation, or one that only answers with another. */
export async function organisationNamed(
  { db, tables }: Session,
  name: string,
): Promise<OrganisationRow | null> {
  const rows = await db.select().from(tables.organisation).where(eq(tables.organisation.name, name));
  return rows[0] ?? null;
}

/** Rows that answer with an organisation, at first hand or through others: its earlier names and what was merged into it. */
export async function organisationsInto(
  { db, tables: { organisation } }: Session,
  id: string,
): Promise<readonly OrganisationRow[]> {
  const moved = await db
    .select()
    .from(organisation)
    .where(isNotNull(organisation.movedTo))
    .orderBy(organisation.createdAt, organisation.id);
  const found: OrganisationRow[] = [];
  const targets = new Set([id]);
  for (let size = -1; size !== found.length;) {
    size = found.length;
    for (const row of moved) {
      if (found.includes(row) || row.movedTo === null || !targets.has(row.movedTo)) continue;
      found.push(row);
      targets.add(row.id);
    }
  }
  return found;
}

/** Organisations that answer under their own id, first comers first. */
export async function standingOrganisations(session: Session): Promise<readonly OrganisationRow[]> {
  const { organisation } = session.tables;
  return session.db
    .select()
    .from(organisation)
    .where(and(isNull(organisation.movedTo), visible(session, organisation.id)))
    .orderBy(organisation.createdAt, organisation.id);
}

/** One out of reach is answered as one that does not exist. */
function inReach({ organisations }: Session, row: OrganisationRow | null): OrganisationRow | null {
  return row === null || organisations === undefined || organisations.includes(row.id) ? row : null;
}

async function followed(session: Session, first: OrganisationRow | null): Promise<OrganisationRow | null> {
  const seen = new Set<string>();
  let row = first;
  while (row?.movedTo && !seen.has(row.id)) {
    seen.add(row.id);
    row = await organisationRow(session, row.movedTo);
  }
  return row;
}

/** Organisations of which somebody imported a report, the bundled sample not counted; first comers first. */
export async function importedOrganisations(session: Session): Promise<readonly OrganisationRow[]> {
  const { db, tables } = session;
  const { organisation, report } = tables;
  const own = db.select({ id: report.organisationId }).from(report).where(eq(report.isSample, false));
  return db
    .select()
    .from(organisation)
    .where(and(inArray(organisation.id, own), visible(session, organisation.id)))
    .orderBy(organisation.createdAt, organisation.id);
}

/** Organisations with a report in force, the bundled sample's too; first comers first. */
export async function organisationsWithReports(session: Session): Promise<readonly OrganisationRow[]> {
  const { db, tables } = session;
  const { organisation, report } = tables;
  const reporting = db.select({ id: report.organisationId }).from(report).where(isNull(report.withdrawnAt));
  return db
    .select()
    .from(organisation)
    .where(and(inArray(organisation.id, reporting), visible(session, organisation.id)))
    .orderBy(organisation.createdAt, organisation.id);
}

/** Writes its names, or with which organisation it answers from now on. */
export async function updateOrganisation(
  { db, tables }: Session,
  id: string,
  change: Partial<Pick<OrganisationRow, 'name' | 'nameEn' | 'movedTo'>>,
): Promise<void> {
  await db.update(tables.organisation).set(change).where(eq(tables.organisation.id, id));
}

/** Removes a row that only held a name. */
export async function deleteOrganisation({ db, tables }: Session, id: string): Promise<void> {
  await db.delete(tables.organisation).where(eq(tables.organisation.id, id));
}

export async function insertOrganisation(
  { db, tables }: Session,
  row: NewRow<'organisation'>,
): Promise<void> {
  await db.insert(tables.organisation).values(row);
}

export async function setOrganisationEnglish(
  { db, tables }: Session,
  id: string,
  nameEn: string,
): Promise<void> {
  await db.update(tables.organisation).set({ nameEn }).where(eq(tables.organisation.id, id));
}

/** Whether certain figures are accepted on import without a person. */
export async function setAcceptance(
  { db, tables }: Session,
  id: string,
  acceptsByRule: boolean,
): Promise<void> {
  await db.update(tables.organisation).set({ acceptsByRule }).where(eq(tables.organisation.id, id));
}

/** Sets the month its year starts with. */
export async function setYearStart({ db, tables }: Session, id: string, yearStart: number): Promise<void> {
  await db.update(tables.organisation).set({ yearStart }).where(eq(tables.organisation.id, id));
}
