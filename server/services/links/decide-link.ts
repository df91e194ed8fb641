import { candidatesOfLinks, settleLink } from '../../../db/repositories/links.ts';
import { metricsOfIndicator } from '../../../db/repositories/metrics.ts';
import { everyEditionOf } from '../../../db/repositories/reports.ts';
import type { IndicatorDetail } from '../../domain/scorecard.ts';
import { AppError } from '../../errors.ts';
import { followMoves } from '../board/follow-moves.ts';
import type { ServiceContext } from '../context.ts';
import { refreshFindings } from '../editions/refresh-findings.ts';
import { getIndicator } from '../get-indicator.ts';
import { linkIndicators } from '../link-indicators.ts';
import { recordChange } from '../record-change.ts';
import { refuseLocked } from '../review/refuse-locked.ts';
import { rememberNames } from './remember-names.ts';

/**
 * Decides about an indicator that waits: it is `to` (one of its candidates or any other), or, with null, none of
 * them. The word holds at every later import for the names it has.
 * @throws AppError indicator_not_found, link_decided (it does not wait), indicator_clash, quarter_locked
 */
export async function decideLink(
  context: ServiceContext,
  id: string,
  to: string | null,
): Promise<IndicatorDetail> {
  const { store } = context;
  const waiting = await followMoves(store, id);
  const open = await candidatesOfLinks(store, waiting.organisationId);
  if (open.every(({ indicatorId }) => indicatorId !== waiting.id))
    throw new AppError('link_decided', { name: waiting.name });
  if (to !== null && (await followMoves(store, to)).id !== waiting.id)
    return linkIndicators(context, waiting.id, { to, editions: null });
  await keepApart(context, waiting);
  return getIndicator(context, waiting.id);
}

async function keepApart(
  context: ServiceContext,
  waiting: Awaited<ReturnType<typeof followMoves>>,
): Promise<void> {
  const { id, organisationId } = waiting;
  await context.store.tx(async (session) => {
    // Withdrawn reports too: they may come back.
    const editions = await everyEditionOf(session, organisationId);
    const ids = editions.map((edition) => edition.id);
    const rows = await metricsOfIndicator(session, id, ids);
    const naming = new Set(rows.map(({ metric }) => metric.editionId));
    for (const edition of editions.filter((each) => naming.has(each.id)))
      await refuseLocked(session, organisationId, edition);
    const candidates = (await candidatesOfLinks(session, organisationId))
      .filter(({ indicatorId }) => indicatorId === id)
      .map(({ candidateId }) => candidateId);
    await settleLink(session, id);
    await rememberNames(session, context, waiting, rows);
    await recordChange(session, context, {
      organisationId,
      action: 'indicator.kept_apart',
      subject: 'indicator',
      subjectId: id,
      before: { candidates },
      after: { candidates: [] },
    });
    await refreshFindings(session, organisationId);
  });
}
