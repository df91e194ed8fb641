import { and, asc, eq } from 'drizzle-orm';
import type { NewRow, Row, Session } from '../store.ts';

export type RemarkRow = Row<'remark'>;

export async function insertRemark({ db, tables }: Session, row: NewRow<'remark'>): Promise<void> {
  await db.insert(tables.remark).values(row);
}

/** What was said about the indicators of an organisation in a quarter, earliest first. */
export async function remarksOf(
  { db, tables: { remark } }: Session,
  organisationId: string,
  period: string,
): Promise<readonly RemarkRow[]> {
  return db
    .select()
    .from(remark)
    .where(and(eq(remark.organisationId, organisationId), eq(remark.period, period)))
    .orderBy(asc(remark.createdAt), asc(remark.id));
}
