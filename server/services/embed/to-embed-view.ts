import type { EmbedLinkRow } from '../../../db/repositories/embed-links.ts';
import { indicatorById } from '../../../db/repositories/indicators.ts';
import type { EmbedView } from '../../domain/embed.ts';
import type { ServiceContext } from '../context.ts';
import { writeEmbedToken } from './embed-token.ts';

/** A link with its address and the names of what it shows. */
export async function toEmbedView(
  { store, embedKey }: ServiceContext,
  row: EmbedLinkRow,
): Promise<EmbedView> {
  const { id, kind, indicatorId, period, lang, theme, actor, createdAt, expiresAt, lastUsedAt } = row;
  const indicator = indicatorId === null ? null : await indicatorById(store, indicatorId);
  return {
    ...{ id, kind, indicatorId, period, lang, theme, actor },
    name: indicator?.name ?? null,
    nameEn: indicator?.nameEn ?? null,
    path: `/embed/${writeEmbedToken(embedKey, { id, expiresAt })}`,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  };
}
