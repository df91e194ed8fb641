import { embedLinkById, markEmbedLink } from '../../../db/repositories/embed-links.ts';
import { AppError } from '../../errors.ts';
import type { ServiceContext } from '../context.ts';
import { recordChange } from '../record-change.ts';

/** Takes a link back for good; whoever still has it sees nothing. Twice changes nothing. @throws AppError embed_not_found */
export async function revokeEmbed(context: ServiceContext, id: string): Promise<void> {
  await context.store.tx(async (session) => {
    const row = await embedLinkById(session, id);
    if (row === null) throw new AppError('embed_not_found', { id });
    if (row.revokedAt !== null) return;
    await markEmbedLink(session, id, { revokedAt: context.now() });
    await recordChange(session, context, {
      organisationId: row.organisationId,
      action: 'embed.revoked',
      subject: row.indicatorId === null ? 'embed_link' : 'indicator',
      subjectId: row.indicatorId ?? row.id,
      before: { kind: row.kind, period: row.period ?? 'newest' },
      after: null,
    });
  });
}
