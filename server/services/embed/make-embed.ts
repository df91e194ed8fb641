import { insertEmbedLink, type EmbedLinkRow } from '../../../db/repositories/embed-links.ts';
import type { EmbedKind, EmbedView } from '../../domain/embed.ts';
import type { Lang } from '../../domain/format.ts';
import { quarterKey, type Quarter } from '../../domain/period.ts';
import { AppError } from '../../errors.ts';
import { findOrganisation } from '../board/find-organisation.ts';
import { followMoves } from '../board/follow-moves.ts';
import type { ServiceContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { toEmbedView } from './to-embed-view.ts';

export interface EmbedRequest {
  /** Id or name; of the board only. */
  readonly org?: string | undefined;
  readonly kind: EmbedKind;
  /** Every kind but the board needs one. */
  readonly indicatorId: string | null;
  /** Null follows the newest published quarter. */
  readonly period: Quarter | null;
  readonly lang: Lang;
  readonly theme: 'light' | 'dark';
  /** How long it works. */
  readonly days: number;
}

const DAY_MS = 86_400_000;

/**
 * Makes an address under which one card can be seen without signing in, and notes who made it.
 * @throws AppError indicator_not_found, organisation_not_found, no_reports
 */
export async function makeEmbed(context: ServiceContext, request: EmbedRequest): Promise<EmbedView> {
  const { store, actor, now, newId } = context;
  const { kind, period, lang, theme } = request;
  const subject = await subjectOf(context, request);
  const createdAt = now();
  const row: EmbedLinkRow = {
    ...{ id: newId(), kind, lang, theme, actor, createdAt, ...subject, revokedAt: null, lastUsedAt: null },
    period: period === null ? null : quarterKey(period),
    // Whole seconds, as the token says them.
    expiresAt: new Date(Math.floor(createdAt.getTime() / 1000) * 1000 + request.days * DAY_MS),
  };
  await store.tx(async (session) => {
    await insertEmbedLink(session, row);
    await recordChange(session, context, {
      organisationId: row.organisationId,
      action: 'embed.added',
      subject: row.indicatorId === null ? 'embed_link' : 'indicator',
      subjectId: row.indicatorId ?? row.id,
      before: null,
      after: { kind, period: row.period ?? 'newest', days: request.days },
    });
  });
  return toEmbedView(context, row);
}

async function subjectOf(
  { store }: ServiceContext,
  { kind, org, indicatorId }: EmbedRequest,
): Promise<{ readonly organisationId: string; readonly indicatorId: string | null }> {
  if (kind === 'board') return { organisationId: (await findOrganisation(store, org)).id, indicatorId: null };
  if (indicatorId === null) throw new AppError('indicator_not_found', { id: '' });
  const indicator = await followMoves(store, indicatorId);
  return { organisationId: indicator.organisationId, indicatorId: indicator.id };
}
