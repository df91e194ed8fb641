import type { IndicatorRow } from '../../../db/repositories/indicators.ts';
import { metricById, putMetricState, type MetricState } from '../../../db/repositories/metric-states.ts';
import { metricsOfIndicator } from '../../../db/repositories/metrics.ts';
import type { OrganisationRow } from '../../../db/repositories/organisations.ts';
import type { Session } from '../../../db/store.ts';
import { quarterKey, type Quarter } from '../../domain/period.ts';
import type { Correction } from '../../domain/review.ts';
import type { Written } from '../../domain/by-hand.ts';
import type { ServiceContext } from '../context.ts';
import { corrected } from '../review/corrected.ts';
import { decidedState, thawMetric } from '../review/metric-state.ts';
import { requireRevision } from '../review/require-revision.ts';
import { logReview, revisionOf } from '../review/review-log.ts';
import { blankState } from './blank-state.ts';
import { ensureHandEdition, handEditions } from './hand-edition.ts';

/** Which cell a person writes, and the state of it that they saw: undefined when they did not look. */
export interface EntryPlace {
  readonly organisation: OrganisationRow;
  readonly indicator: IndicatorRow;
  readonly quarter: Quarter;
  readonly revision?: string | null | undefined;
  /** What the person says about it. */
  readonly reason: string | null;
}

/** What stands in a cell by hand; null when nobody entered anything. */
export async function readEntry(
  session: Session,
  { organisation, indicator, quarter }: Pick<EntryPlace, 'organisation' | 'indicator' | 'quarter'>,
): Promise<MetricState | null> {
  const editions = await handEditions(session, organisation.id, quarter);
  const rows = await metricsOfIndicator(
    session,
    indicator.id,
    editions.map(({ id }) => id),
  );
  const row = rows.find(({ target, observation }) => target !== null || observation !== null) ?? rows[0];
  return row === undefined ? null : metricById(session, row.metric.id);
}

/** The answer for a cell that stays as it is. */
export async function unchangedEntry(
  session: Session,
  { indicator, quarter }: Pick<EntryPlace, 'indicator' | 'quarter'>,
  state: MetricState | null,
): Promise<Written> {
  const last = state === null ? null : await revisionOf(session, state.metric.id);
  return {
    indicatorId: indicator.id,
    period: quarterKey(quarter),
    changed: false,
    editionId: state?.metric.editionId ?? null,
    metricId: state?.metric.id ?? null,
    revision: last?.id ?? null,
  };
}

/**
 * Writes a figure or target of a cell, logged with what stood before. Runs inside a transaction, after the caller
 * made sure that the quarter is open.
 * @throws AppError changed_meanwhile
 */
export async function writeEntry(
  session: Session,
  context: ServiceContext,
  place: EntryPlace,
  before: MetricState | null,
  change: Pick<Correction, 'target' | 'actual'>,
): Promise<Written> {
  await refuseStale(session, place, before);
  const { organisation, indicator, quarter, reason } = place;
  const { actor, newId } = context;
  const at = context.now();
  const state =
    before ??
    (await blankState(
      session,
      context,
      await ensureHandEdition(session, context, organisation, quarter),
      indicator,
    ));
  const time = { to: quarter, yearStart: organisation.yearStart };
  const next = corrected(state, change, { text: '', time, actor, at, newId });
  const after = stamped(state, next, change, { actor, createdAt: at });
  await putMetricState(session, after);
  const action = before === null ? 'metric.added' : 'metric.corrected';
  await logReview(session, context, { action, before, after, reason });
  return { ...(await unchangedEntry(session, place, after)), changed: true };
}

/** A figure or target that is written says who stated it and when; the other one of the cell stays as it was. */
function stamped(
  before: MetricState,
  after: MetricState,
  { target, actual }: Pick<Correction, 'target' | 'actual'>,
  stamp: { readonly actor: string; readonly createdAt: Date },
): MetricState {
  const observation = after.observation && { ...after.observation, how: 'manual' as const, ...stamp };
  return {
    ...after,
    target: target === undefined ? before.target : after.target && { ...after.target, ...stamp },
    observation: actual === undefined ? before.observation : observation,
  };
}

async function refuseStale(session: Session, place: EntryPlace, before: MetricState | null): Promise<void> {
  if (place.revision === undefined || (before === null && place.revision === null)) return;
  await requireRevision(session, before?.metric.id ?? '', place.revision, {
    current: before && decidedState(before),
    show: (state) => (state['metric'] === undefined ? null : decidedState(thawMetric(state))),
  });
}
