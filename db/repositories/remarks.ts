import { and, asc, eq, isNull } from 'drizzle-orm';
import type { NewRow, Row, Session } from '../store.ts';
import { visible } from './visible.ts';

export type RemarkRow = Row<'remark'>;

export async function insertRemark({ db, tables }: Session, row: NewRow<'remark'>): Promise<void> {
  await db.insert(tables.remark).values(row);
}

export async function remarkById(session: Session, id: string): Promise<RemarkRow | null> {
  const { remark } = session.tables;
  const where = and(eq(remark.id, id), visible(session, remark.organisationId));
  const rows = await session.db.select().from(remark).where(where);
  return rows[0] ?? null;
}

/** Writes what became of a remark. */
export async function putRemark({ db, tables: { remark } }: Session, row: RemarkRow): Promise<void> {
  const { text, editedAt, withdrawnAt } = row;
  await db.update(remark).set({ text, editedAt, withdrawnAt }).where(eq(remark.id, row.id));
}

/** What was said about the indicators of an organisation in a quarter, earliest first; what was taken back is not among them. */
export async function remarksOf(
  { db, tables: { remark } }: Session,
  organisationId: string,
  period: string,
): Promise<readonly RemarkRow[]> {
  return db
    .select()
    .from(remark)
    .where(
      and(eq(remark.organisationId, organisationId), eq(remark.period, period), isNull(remark.withdrawnAt)),
    )
    .orderBy(asc(remark.createdAt), asc(remark.id));
}
