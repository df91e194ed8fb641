import { and, desc, eq, isNull, max, sql, type SQL } from 'drizzle-orm';
import type { NewRow, Row, Session } from '../store.ts';
import { visible } from './visible.ts';
import { prepared } from './prepared.ts';

export type ReportRow = Row<'report'>;

/** A report without its bytes, text and blocks: all that lists and boards need. */
export interface EditionRow extends Omit<ReportRow, 'bytes' | 'text' | 'blocks' | 'diagnostics'> {
  /** Whether it may speak for its quarter: every file does, what was entered by hand once it holds a figure. */
  readonly speaks: boolean;
}

/** `format` of an edition that is no file: what people entered by hand for one quarter. */
export const BY_HAND = 'manual';

export function isByHand({ format }: Pick<ReportRow, 'format'>): boolean {
  return format === BY_HAND;
}

/** Every report that is in force, earliest import first. */
export async function editionsOf(session: Session, organisationId: string): Promise<readonly EditionRow[]> {
  const { report } = session.tables;
  return prepared(session, 'editionsOf', { organisationId }, () =>
    selectEditions(
      session,
      and(eq(report.organisationId, sql.placeholder('organisationId')), isNull(report.withdrawnAt)),
    ).orderBy(report.sequence),
  );
}

/** Every file that came for one quarter, withdrawn ones too, earliest import first. */
export async function editionsOfQuarter(
  session: Session,
  organisationId: string,
  { year, quarter }: Pick<ReportRow, 'year' | 'quarter'>,
): Promise<readonly EditionRow[]> {
  const { report } = session.tables;
  return selectEditions(
    session,
    and(eq(report.organisationId, organisationId), eq(report.year, year), eq(report.quarter, quarter)),
  ).orderBy(report.sequence);
}

/** The reports of the bundled sample and what was entered by hand beside them, withdrawn ones too. */
export async function editionsOfSample(session: Session): Promise<readonly EditionRow[]> {
  const { report } = session.tables;
  return selectEditions(session, eq(report.isSample, true)).orderBy(report.sequence);
}

/** Ids of the organisations that reports are of, withdrawn ones too. */
export async function organisationsOfReports(session: Session): Promise<readonly string[]> {
  const { report } = session.tables;
  const rows = await session.db
    .selectDistinct({ id: report.organisationId })
    .from(report)
    .where(visible(session, report.organisationId));
  return rows.map(({ id }) => id);
}

/** Every report of an organisation, withdrawn ones too, earliest import first. */
export async function everyEditionOf(
  session: Session,
  organisationId: string,
): Promise<readonly EditionRow[]> {
  const { report } = session.tables;
  return selectEditions(session, eq(report.organisationId, organisationId)).orderBy(report.sequence);
}

/** Whether the store ever held a report; withdrawn ones count. */
export async function hasReports({ db, tables: { report } }: Session): Promise<boolean> {
  return (await db.select({ id: report.id }).from(report).limit(1)).length > 0;
}

/** All reports, withdrawn ones too, latest import first. */
export async function listEditions(session: Session): Promise<readonly EditionRow[]> {
  return selectEditions(session, undefined).orderBy(desc(session.tables.report.sequence));
}

/** The latest import that is in force: of everybody, or only of what the bundled sample is not. */
export async function newestEdition(
  session: Session,
  options: { readonly withSample: boolean },
): Promise<EditionRow | null> {
  const { report } = session.tables;
  const scope = options.withSample ? undefined : eq(report.isSample, false);
  const rows = await selectEditions(session, and(isNull(report.withdrawnAt), scope))
    .orderBy(desc(report.sequence))
    .limit(1);
  return rows[0] ?? null;
}

export async function editionById(session: Session, id: string): Promise<EditionRow | null> {
  const rows = await selectEditions(session, eq(session.tables.report.id, id));
  return rows[0] ?? null;
}

export async function editionByHash(session: Session, hash: string): Promise<EditionRow | null> {
  const rows = await selectEditions(session, eq(session.tables.report.hash, hash));
  return rows[0] ?? null;
}

/** The stored text with its blocks and diagnostics; never the bytes. */
export async function reportText(
  session: Session,
  id: string,
): Promise<Pick<ReportRow, 'text' | 'blocks' | 'diagnostics'> | null> {
  const { db, tables } = session;
  const { report } = tables;
  const rows = await db
    .select({ text: report.text, blocks: report.blocks, diagnostics: report.diagnostics })
    .from(report)
    .where(and(eq(report.id, id), visible(session, report.organisationId)));
  return rows[0] ?? null;
}

/** The file as it came; null when there is no such report. */
export async function reportBytes(session: Session, id: string): Promise<Uint8Array | null> {
  const { report } = session.tables;
  const rows = await session.db
    .select({ bytes: report.bytes })
    .from(report)
    .where(and(eq(report.id, id), visible(session, report.organisationId)));
  return rows[0] === undefined ? null : new Uint8Array(rows[0].bytes);
}

/** Writes what each block of the text was read as. */
export async function setBlocks(
  { db, tables: { report } }: Session,
  id: string,
  blocks: ReportRow['blocks'],
): Promise<void> {
  await db.update(report).set({ blocks }).where(eq(report.id, id));
}

/** Puts a report under an organisation and a quarter. */
export async function setPlace(
  { db, tables: { report } }: Session,
  id: string,
  place: Pick<ReportRow, 'organisationId' | 'year' | 'quarter' | 'endMonth'>,
): Promise<void> {
  await db.update(report).set(place).where(eq(report.id, id));
}

/** Stores a report; false when the same bytes are there already. */
export async function insertReport(
  { db, tables: { report } }: Session,
  row: Omit<NewRow<'report'>, 'sequence'>,
): Promise<boolean> {
  const [last] = await db.select({ sequence: max(report.sequence) }).from(report);
  const inserted = await db
    .insert(report)
    .values({ ...row, sequence: (last?.sequence ?? 0) + 1 })
    .onConflictDoNothing({ target: report.hash })
    .returning({ id: report.id });
  return inserted.length === 1;
}

/** Withdraws a report (`by` whom, `at` when) or, with nulls, puts it back in force. */
export async function setWithdrawn(
  { db, tables: { report } }: Session,
  id: string,
  mark: { readonly at: Date; readonly by: string } | null,
): Promise<void> {
  await db
    .update(report)
    .set({ withdrawnAt: mark?.at ?? null, withdrawnBy: mark?.by ?? null })
    .where(eq(report.id, id));
}

function selectEditions(session: Session, where: SQL | undefined) {
  const { db, tables } = session;
  const { report } = tables;
  // A select of one table drops the table from column names, so the inner ones are written out.
  const speaks = sql<boolean>`(${report.format} <> ${BY_HAND} or exists (select 1 from metric m join observation o on o.metric_id = m.id where m.edition_id = "report"."id"))`;
  return db
    .select({
      id: report.id,
      organisationId: report.organisationId,
      sequence: report.sequence,
      title: report.title,
      year: report.year,
      quarter: report.quarter,
      endMonth: report.endMonth,
      issuedOn: report.issuedOn,
      indexNo: report.indexNo,
      lang: report.lang,
      fileName: report.fileName,
      format: report.format,
      byteSize: report.byteSize,
      hash: report.hash,
      textHash: report.textHash,
      isSample: report.isSample,
      isIllustrative: report.isIllustrative,
      withdrawnAt: report.withdrawnAt,
      withdrawnBy: report.withdrawnBy,
      actor: report.actor,
      createdAt: report.createdAt,
      speaks: speaks.mapWith(Boolean),
    })
    .from(report)
    .where(and(where, visible(session, report.organisationId)));
}
