/** What people said about indicators, whatever table keeps it: rows that go along when an indicator or a report moves. */
import { and, eq, inArray, ne } from 'drizzle-orm';
import type { Session } from '../store.ts';

/** Fields of which two rows of a table may not share all; none for remarks. */
const UNIQUE = {
  targetLevel: ['indicatorId', 'year', 'level'],
  baseline: ['indicatorId', 'year'],
  seriesBreak: ['indicatorId', 'period'],
  statusOverride: ['indicatorId', 'period'],
  thresholdSet: ['organisationId', 'indicatorId'],
  planCurve: ['indicatorId', 'year'],
  revisionReason: ['indicatorId', 'period'],
  linkDecision: ['organisationId', 'name', 'unitMeasure'],
  remark: [],
  followUp: ['organisationId', 'period', 'text'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type SaidTable = keyof typeof UNIQUE;
const SAID = Object.keys(UNIQUE) as readonly SaidTable[];

/** A row of one of these tables, with what moving needs of it. */
export interface SaidRow {
  readonly table: SaidTable;
  readonly id: string;
  readonly indicatorId: string | null;
  /** `2021-Q3`; null where it holds for longer than a quarter. */
  readonly period: string | null;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Where a row hangs from now on. */
export interface SaidPlace {
  readonly organisationId?: string;
  readonly indicatorId?: string | null;
  readonly period?: string;
}

/** Everything people said about some indicators. */
export async function saidAbout(
  session: Session,
  indicatorIds: readonly string[],
): Promise<readonly SaidRow[]> {
  const { db, tables } = session;
  const rows: SaidRow[] = [];
  for (const name of SAID) {
    const table = tables[name];
    const found = await db
      .select()
      .from(table)
      .where(inArray(table.indicatorId, [...indicatorIds]));
    rows.push(...found.map((row) => toSaid(name, row)));
  }
  return rows;
}

/** Everything people said in an organisation. */
export async function saidIn(session: Session, organisationId: string): Promise<readonly SaidRow[]> {
  const { db, tables } = session;
  const rows: SaidRow[] = [];
  for (const name of SAID) {
    const table = tables[name];
    const found = await db.select().from(table).where(eq(table.organisationId, organisationId));
    rows.push(...found.map((row) => toSaid(name, row)));
  }
  return rows;
}

/** What people set about the next steps that a report promises. */
export async function saidOfReport(
  { db, tables: { followUp } }: Session,
  editionId: string,
): Promise<readonly SaidRow[]> {
  const rows = await db.select().from(followUp).where(eq(followUp.editionId, editionId));
  return rows.map((row) => toSaid('followUp', row));
}

/** Hangs a row somewhere else. Where something like it stands already, that holds and the row goes; false then. */
export async function rehang(session: Session, row: SaidRow, place: SaidPlace): Promise<boolean> {
  const { db, tables } = session;
  if (await stands(session, row, { ...row.fields, ...place })) {
    await removeSaid(session, row);
    return false;
  }
  const table = tables[row.table];
  await db.update(table).set(place).where(eq(table.id, row.id));
  return true;
}

export async function removeSaid({ db, tables }: Session, { table, id }: SaidRow): Promise<void> {
  const from = tables[table];
  await db.delete(from).where(eq(from.id, id));
}

async function stands(
  { db, tables }: Session,
  { table: name, id }: SaidRow,
  wanted: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const fields = UNIQUE[name];
  if (fields.length === 0) return false;
  const table = tables[name];
  const columns = table as unknown as Readonly<Record<string, typeof table.id>>;
  const alike = fields.flatMap((field) => {
    const column = columns[field];
    return column === undefined ? [] : [eq(column, wanted[field] as string)];
  });
  const rows = await db
    .select({ id: table.id })
    .from(table)
    .where(and(ne(table.id, id), ...alike))
    .limit(1);
  return rows.length > 0;
}

function toSaid(
  table: SaidTable,
  row: { readonly id: string; readonly indicatorId: string | null; readonly period?: string },
): SaidRow {
  const { id, indicatorId, period = null } = row;
  return { table, id, indicatorId, period, fields: { ...row } };
}
