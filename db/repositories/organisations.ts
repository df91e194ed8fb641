import { eq, inArray, isNull } from 'drizzle-orm';
import type { NewRow, Row, Session } from '../store.ts';

export type OrganisationRow = Row<'organisation'>;

export async function organisationById({ db, tables }: Session, id: string): Promise<OrganisationRow | null> {
  const rows = await db.select().from(tables.organisation).where(eq(tables.organisation.id, id));
  return rows[0] ?? null;
}

/** A report finds its organisation by the name it prints. */
export async function organisationByName(
  { db, tables }: Session,
  name: string,
): Promise<OrganisationRow | null> {
  const rows = await db.select().from(tables.organisation).where(eq(tables.organisation.name, name));
  return rows[0] ?? null;
}

/** Organisations of which somebody imported a report, the bundled sample not counted; first comers first. */
export async function importedOrganisations({
  db,
  tables: { organisation, report },
}: Session): Promise<readonly OrganisationRow[]> {
  const own = db.select({ id: report.organisationId }).from(report).where(eq(report.isSample, false));
  return db
    .select()
    .from(organisation)
    .where(inArray(organisation.id, own))
    .orderBy(organisation.createdAt, organisation.id);
}

/** Organisations with a report in force, the bundled sample's too; first comers first. */
export async function organisationsWithReports({
  db,
  tables: { organisation, report },
}: Session): Promise<readonly OrganisationRow[]> {
  const reporting = db.select({ id: report.organisationId }).from(report).where(isNull(report.withdrawnAt));
  return db
    .select()
    .from(organisation)
    .where(inArray(organisation.id, reporting))
    .orderBy(organisation.createdAt, organisation.id);
}

export async function renameOrganisation({ db, tables }: Session, id: string, name: string): Promise<void> {
  await db.update(tables.organisation).set({ name }).where(eq(tables.organisation.id, id));
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
