import { liveEmbedLinks } from '../../../db/repositories/embed-links.ts';
import type { EmbedView } from '../../domain/embed.ts';
import { findOrganisation } from '../board/find-organisation.ts';
import type { ServiceContext } from '../context.ts';
import { toEmbedView } from './to-embed-view.ts';

/** Links of an organisation that still work, the newest first. @throws AppError organisation_not_found, no_reports */
export async function listEmbeds(
  context: ServiceContext,
  org: string | undefined,
): Promise<readonly EmbedView[]> {
  const { id } = await findOrganisation(context.store, org);
  const rows = await liveEmbedLinks(context.store, id, context.now());
  return Promise.all(rows.map((row) => toEmbedView(context, row)));
}
