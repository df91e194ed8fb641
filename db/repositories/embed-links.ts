import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Row, Session } from '../store.ts';

export type EmbedLinkRow = Row<'embedLink'>;

export async function insertEmbedLink({ db, tables }: Session, row: EmbedLinkRow): Promise<void> {
  await db.insert(tables.embedLink).values(row);
}

export async function embedLinkById(
  { db, tables: { embedLink } }: Session,
  id: string,
): Promise<EmbedLinkRow | null> {
  const rows = await db.select().from(embedLink).where(eq(embedLink.id, id));
  return rows[0] ?? null;
}

/** Links of an organisation that still work at a moment, the newest first. */
export async function liveEmbedLinks(
  { db, tables: { embedLink } }: Session,
  organisationId: string,
  now: Date,
): Promise<readonly EmbedLinkRow[]> {
  return db
    .select()
    .from(embedLink)
    .where(
      and(
        eq(embedLink.organisationId, organisationId),
        isNull(embedLink.revokedAt),
        gt(embedLink.expiresAt, now),
      ),
    )
    .orderBy(desc(embedLink.createdAt), desc(embedLink.id));
}

/** Notes that a link was revoked, or looked at. */
export async function markEmbedLink(
  { db, tables: { embedLink } }: Session,
  id: string,
  mark: { readonly revokedAt: Date } | { readonly lastUsedAt: Date },
): Promise<void> {
  await db.update(embedLink).set(mark).where(eq(embedLink.id, id));
}
