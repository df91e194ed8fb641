import type { EditionRows } from '../../../db/repositories/edition-rows.ts';
import { candidatesOfLinks, dropLinkCandidates, settleLink } from '../../../db/repositories/links.ts';
import { countMetricsOf } from '../../../db/repositories/metrics.ts';
import type { Session } from '../../../db/store.ts';

/**
 * Takes the open questions of links out of an organisation that a report leaves: those the report raised, and
 * those about indicators that nothing there names any more. Whoever waits for nothing then belongs to itself.
 * Runs inside a transaction, after the rows of the report are gone.
 */
export async function leaveIndicators(
  session: Session,
  {
    reportId,
    organisationId,
    old,
  }: { readonly reportId: string; readonly organisationId: string; readonly old: EditionRows },
): Promise<void> {
  const gone = new Set<string>();
  for (const { indicatorId } of old.metrics)
    if ((await countMetricsOf(session, indicatorId)) === 0) gone.add(indicatorId);
  const open = await candidatesOfLinks(session, organisationId);
  const leaving = open.filter(
    ({ editionId, indicatorId, candidateId }) =>
      editionId === reportId || gone.has(indicatorId) || gone.has(candidateId),
  );
  await dropLinkCandidates(
    session,
    leaving.map(({ id }) => id),
  );
  const rest = new Set((await candidatesOfLinks(session, organisationId)).map((row) => row.indicatorId));
  for (const { indicatorId } of leaving) if (!rest.has(indicatorId)) await settleLink(session, indicatorId);
}
