/** Every row that an organisation owns, as one book: what a big step compares before and after, and puts back. */
import { and, eq, inArray } from 'drizzle-orm';
import type { Session } from '../store.ts';

/** Tables whose rows belong to an organisation and are written whole. */
const OWNED = [
  ...(['indicator', 'task', 'owner', 'taskOwner', 'milestone', 'metric', 'target', 'observation'] as const),
  ...(['candidate', 'backfill', 'finding', 'linkCandidate', 'columnMapping', 'periodState'] as const),
  ...(['followUp', 'remark', 'targetLevel', 'baseline', 'seriesBreak', 'statusOverride'] as const),
  ...(['thresholdSet', 'planCurve', 'revisionReason', 'linkDecision', 'embedLink'] as const),
] as const;

type OwnedTable = (typeof OWNED)[number];
/** Organisations and reports are only ever changed in place: the log points to them. */
export type BookTable = OwnedTable | 'organisation' | 'report';
export type AnyRow = Readonly<Record<string, unknown>>;
/** Rows by table, then by key. */
export type RowBook = ReadonlyMap<BookTable, ReadonlyMap<string, AnyRow>>;

/** One row of a table: its key, and the fields to write. */
export interface RowChange {
  readonly table: BookTable;
  readonly key: string;
  readonly row: AnyRow;
}

/** All rows of some organisations. A report stands with what a step may change of it, never with bytes and text. */
export async function rowsOfOrganisations(
  session: Session,
  organisationIds: readonly string[],
): Promise<RowBook> {
  const { db, tables } = session;
  const ids = [...organisationIds];
  const book = new Map<BookTable, ReadonlyMap<string, AnyRow>>();
  const { id, organisationId, year, quarter, endMonth, blocks } = tables.report;
  const reports = await db
    .select({ id, organisationId, year, quarter, endMonth, blocks })
    .from(tables.report)
    .where(inArray(organisationId, ids));
  book.set('report', byKey(reports));
  book.set('organisation', await organisationRows(session, ids));
  for (const name of OWNED) {
    const table = tables[name];
    book.set(name, byKey(await db.select().from(table).where(inArray(table.organisationId, ids))));
  }
  return book;
}

/** The organisations themselves, with the names that answer with them. */
export async function organisationRows(
  { db, tables }: Session,
  organisationIds: readonly string[],
): Promise<ReadonlyMap<string, AnyRow>> {
  const all = await db.select().from(tables.organisation);
  const isOne = ({ id, movedTo }: { readonly id: string; readonly movedTo: string | null }) =>
    [id, movedTo].some((each) => each !== null && organisationIds.includes(each));
  return byKey(all.filter(isOne));
}

/**
 * Writes rows over, puts some back that are gone and removes others, in any order of their references: those are
 * checked when the transaction ends. Runs inside a transaction.
 * @param changed with every field of the row, but for organisations and reports
 */
export async function rewriteRows(
  session: Session,
  rows: {
    readonly removed: readonly RowChange[];
    readonly changed: readonly RowChange[];
    readonly added: readonly RowChange[];
  },
): Promise<void> {
  await session.native.deferReferences(session.db);
  const isOwned = ({ table }: RowChange): boolean => table !== 'organisation' && table !== 'report';
  for (const each of [...rows.removed, ...rows.changed.filter(isOwned)]) await deleteRow(session, each);
  const inPlace = rows.changed.filter((change) => !isOwned(change));
  // Two organisations may swap their names, and no two may share one on the way.
  for (const { table, key, row } of inPlace)
    if (table === 'organisation' && row['name'] !== undefined)
      await updateRow(session, { table, key, row: { name: key } });
  for (const each of inPlace) await updateRow(session, each);
  for (const each of [...rows.changed.filter(isOwned), ...rows.added]) await insertRow(session, each);
}

/** What a row is found again by in its table. */
function keyOf(row: AnyRow): string {
  const { id, taskId, ownerId } = row;
  return typeof id === 'string' ? id : `${String(taskId)} ${String(ownerId)}`;
}

async function deleteRow({ db, tables }: Session, { table, key, row }: RowChange): Promise<void> {
  if (table !== 'taskOwner') {
    await db.delete(tables[table]).where(eq(tables[table].id, key));
    return;
  }
  const { taskId, ownerId } = tables.taskOwner;
  await db
    .delete(tables.taskOwner)
    .where(and(eq(taskId, String(row['taskId'])), eq(ownerId, String(row['ownerId']))));
}

async function updateRow({ db, tables }: Session, { table, key, row }: RowChange): Promise<void> {
  if (table === 'taskOwner') return;
  await db.update(tables[table]).set(row).where(eq(tables[table].id, key));
}

/** The book holds whole rows of the very table, so the row fits. */
async function insertRow({ db, tables }: Session, { table, row }: RowChange): Promise<void> {
  await db.insert(tables[table]).values(row as never);
}

function byKey(rows: readonly AnyRow[]): ReadonlyMap<string, AnyRow> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}
