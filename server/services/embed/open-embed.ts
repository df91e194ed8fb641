import { embedLinkById, markEmbedLink, type EmbedLinkRow } from '../../../db/repositories/embed-links.ts';
import type { ServiceContext } from '../context.ts';
import { readEmbedToken } from './embed-token.ts';

/** A link in force; or why there is none. Only who holds a signed token hears that it ended. */
export type OpenedEmbed =
  | { readonly ok: true; readonly link: EmbedLinkRow }
  | { readonly ok: false; readonly why: 'unknown' | 'expired' | 'revoked' };

/** Its last use is noted this often, so that being looked at does not mean being written all the time. */
const NOTED_EVERY_MS = 600_000;

/** The link that a token stands for, and notes that it was used. */
export async function openEmbed(context: ServiceContext, token: string): Promise<OpenedEmbed> {
  const { store, embedKey, now } = context;
  const said = readEmbedToken(embedKey, token);
  const link = said === null ? null : await embedLinkById(store, said.id);
  if (said === null || link === null) return { ok: false, why: 'unknown' };
  if (link.revokedAt !== null) return { ok: false, why: 'revoked' };
  // The row counts as well as the token: whichever ends first.
  const end = Math.min(link.expiresAt.getTime(), said.expiresAt.getTime());
  const moment = now();
  if (end <= moment.getTime()) return { ok: false, why: 'expired' };
  const last = link.lastUsedAt?.getTime() ?? 0;
  if (moment.getTime() - last >= NOTED_EVERY_MS) {
    await store.tx((session) => markEmbedLink(session, link.id, { lastUsedAt: moment }));
  }
  return { ok: true, link };
}
