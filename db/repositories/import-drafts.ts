import { desc, eq, inArray, lte } from 'drizzle-orm';
import type { NewRow, Row, Session } from '../store.ts';

export type ImportDraftRow = Row<'importDraft'>;

export async function insertDraft({ db, tables }: Session, row: NewRow<'importDraft'>): Promise<void> {
  await db.insert(tables.importDraft).values(row);
}

/** A draft with its bytes, expired or not. */
export async function draftById(
  { db, tables: { importDraft } }: Session,
  id: string,
): Promise<ImportDraftRow | null> {
  const rows = await db.select().from(importDraft).where(eq(importDraft.id, id));
  return rows[0] ?? null;
}

export async function setDraftCorrections(
  { db, tables: { importDraft } }: Session,
  id: string,
  corrections: ImportDraftRow['corrections'],
): Promise<void> {
  await db.update(importDraft).set({ corrections }).where(eq(importDraft.id, id));
}

export async function deleteDraft({ db, tables: { importDraft } }: Session, id: string): Promise<void> {
  await db.delete(importDraft).where(eq(importDraft.id, id));
}

/** Removes what has expired by `now`, then the oldest drafts until the rest holds `mostBytes` at most. */
export async function sweepDrafts(
  { db, tables: { importDraft } }: Session,
  now: Date,
  mostBytes: number,
): Promise<void> {
  await db.delete(importDraft).where(lte(importDraft.expiresAt, now));
  const kept = await db
    .select({ id: importDraft.id, byteSize: importDraft.byteSize })
    .from(importDraft)
    .orderBy(desc(importDraft.createdAt), desc(importDraft.id));
  let bytes = 0;
  const surplus = kept.filter(({ byteSize }) => (bytes += byteSize) > mostBytes).map(({ id }) => id);
  if (surplus.length > 0) await db.delete(importDraft).where(inArray(importDraft.id, surplus));
}
