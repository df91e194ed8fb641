import { insertIndicators, type IndicatorRow } from '../../db/repositories/indicators.ts';
import { acceptLinks, moveMetrics, setMovedTo, settleLink } from '../../db/repositories/links.ts';
import { metricsOfIndicator, type MetricRow } from '../../db/repositories/metrics.ts';
import { everyEditionOf } from '../../db/repositories/reports.ts';
import type { Session } from '../../db/store.ts';
import type { IndicatorDetail } from '../domain/scorecard.ts';
import { AppError } from '../errors.ts';
import { followMoves } from './board/follow-moves.ts';
import type { ServiceContext } from './context.ts';
import { refreshFindings } from './editions/refresh-findings.ts';
import { getIndicator } from './get-indicator.ts';
import { rememberNames } from './links/remember-names.ts';
import { recordChange } from './record-change.ts';
import { refuseLocked } from './review/refuse-locked.ts';

export interface LinkInput {
  /** The indicator that the metrics belong to; null makes a new one of them (a split). */
  readonly to: string | null;
  /** Ids of the reports whose metric moves; null for all (a merge). */
  readonly editions: readonly string[] | null;
}

/**
 * Says which indicator the metrics of some reports belong to. The word holds at every later import for the
 * names they have; an indicator that is left with nothing answers with the one its metrics went to.
 * @throws AppError indicator_not_found, report_not_found, indicator_clash (one report would name it twice), quarter_locked
 */
export async function linkIndicators(
  context: ServiceContext,
  id: string,
  { to, editions }: LinkInput,
): Promise<IndicatorDetail> {
  const { store } = context;
  const from = await followMoves(store, id);
  const into = to === null ? null : await followMoves(store, to);
  if (into !== null && into.organisationId !== from.organisationId)
    throw new AppError('indicator_not_found', { id: into.id });
  if (into?.id === from.id) return getIndicator(context, from.id);
  const target = await store.tx(async (session) => {
    // Withdrawn reports too: they may come back.
    const known = await everyEditionOf(session, from.organisationId);
    const rows = await metricsOfIndicator(
      session,
      from.id,
      known.map((edition) => edition.id),
    );
    const moving = rows.filter(({ metric }) => editions === null || editions.includes(metric.editionId));
    if (moving.length === 0 || (into === null && moving.length === rows.length))
      throw new AppError('report_not_found', { id: editions?.join(', ') ?? '' });
    const ids = moving.map(({ metric }) => metric.editionId);
    for (const edition of known.filter((entry) => ids.includes(entry.id))) {
      await refuseLocked(session, from.organisationId, edition);
    }
    const goal = into ?? (await splitOff(session, context, from, moving));
    if ((await metricsOfIndicator(session, goal.id, ids)).length > 0)
      throw new AppError('indicator_clash', { name: goal.name });
    await moveMetrics(session, from.id, goal.id, ids);
    await acceptLinks(session, goal.id, ids);
    if (moving.length === rows.length) {
      await settleLink(session, from.id);
      await setMovedTo(session, from.id, goal.id);
    }
    await rememberNames(session, context, goal, moving);
    await recordChange(session, context, {
      organisationId: from.organisationId,
      action: 'indicator.linked',
      subject: 'indicator',
      subjectId: from.id,
      before: { indicatorId: from.id, editions: ids },
      after: { indicatorId: goal.id, editions: ids },
    });
    await refreshFindings(session, from.organisationId);
    return goal.id;
  });
  return getIndicator(context, target);
}

async function splitOff(
  session: Session,
  { actor, now, newId }: ServiceContext,
  from: IndicatorRow,
  moving: readonly MetricRow[],
): Promise<IndicatorRow> {
  const newest = moving.at(-1)?.metric;
  const row: IndicatorRow = {
    ...from,
    id: newId(),
    editionId: newest?.editionId ?? from.editionId,
    name: newest?.name ?? from.name,
    nameEn: null,
    pinnedOrder: null,
    actor,
    createdAt: now(),
  };
  await insertIndicators(session, [row]);
  return row;
}
