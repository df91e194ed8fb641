import { eventsOfEditions, type AuditEventRow } from '../../../db/repositories/audit-events.ts';
import { metricById, type MetricState } from '../../../db/repositories/metric-states.ts';
import { metricsOfIndicator, type MetricRow } from '../../../db/repositories/metrics.ts';
import { editionById, editionsOfQuarter } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import type { DecidedState } from '../../domain/review.ts';
import type { ValueEvent, ValueEventKind } from '../../domain/value-history.ts';
import { AppError } from '../../errors.ts';
import type { ServiceContext } from '../context.ts';
import { decidedState, thawMetric } from './metric-state.ts';
import { SUBJECT, undoneBy } from './review-log.ts';

type Told = ValueEvent & { readonly sequence: number };

/**
 * Everything that ever happened to a value, the latest first: it always ends at the upload of its report, or at the
 * person who entered it.
 * @throws AppError metric_not_found
 */
export async function valueHistory(
  { store }: ServiceContext,
  metricId: string,
): Promise<readonly ValueEvent[]> {
  const state = await metricById(store, metricId);
  if (state === null) throw new AppError('metric_not_found', { id: metricId });
  const { editionId } = state.metric;
  const steps = await eventsOfEditions(store, SUBJECT, [editionId]);
  const own = steps.filter(({ subjectId }) => subjectId === metricId);
  const around = [
    ...(await eventsOfEditions(store, 'report', [editionId])),
    ...(await eventsOfEditions(store, 'period_state', [editionId])),
  ];
  const undone = new Set([...own, ...around].map(undoneBy));
  const told = [
    ...own.map((event) => toEvent(event, 'decision', undone)),
    ...around.map((event) => toEvent(event, kindOf(event), undone)),
    ...(await supersessions(store, state)),
  ];
  const isEntered = own[0]?.before === null && own[0].action === 'metric.added';
  const first = isEntered ? (own[0]?.sequence ?? 0) : 0;
  const ordered = told.filter(({ sequence }) => sequence >= first).sort((a, b) => b.sequence - a.sequence);
  const readState = own[0]?.before == null ? state : thawMetric(own[0].before);
  return ordered.flatMap((event) => withRule(event, around, readState));
}

function toEvent(event: AuditEventRow, kind: ValueEventKind, undone: ReadonlySet<string | null>): Told {
  const { id, action, actor, createdAt, reason, editionId, before, after, sequence } = event;
  const shown = (state: typeof before): DecidedState | null =>
    kind === 'decision' && state?.['metric'] !== undefined ? decidedState(thawMetric(state)) : null;
  return {
    ...{ id, kind, action, actor, at: createdAt.toISOString(), reason, editionId, sequence, rule: null },
    before: shown(before),
    after: shown(after),
    isUndone: undone.has(id),
  };
}

function kindOf({ action, subject }: AuditEventRow): ValueEventKind {
  if (subject === 'period_state') return 'quarter';
  if (action.startsWith('columns.')) return 'columns';
  return action === 'report.imported' ? 'upload' : 'report';
}

/** The upload of the report, and above it the rule that accepted the figure as it was read. */
function withRule(
  { sequence: _, ...event }: Told,
  around: readonly AuditEventRow[],
  read: MetricState,
): readonly ValueEvent[] {
  if (event.kind !== 'upload') return [event];
  const upload: ValueEvent = { ...event, after: decidedState(read) };
  if (read.observation?.reviewedBy !== 'rule' || read.observation.review !== 'accepted') return [upload];
  const logged = around.find(({ id }) => id === event.id)?.after?.['acceptance'];
  const { rule, version } = (logged ?? {}) as { readonly rule?: string; readonly version?: number };
  const name = rule === undefined ? null : `${rule}@${version ?? ''}`;
  return [{ ...upload, id: `${event.id}-rule`, kind: 'rule', actor: 'rule', rule: name }, upload];
}

/** Later reports of the quarter that state the same indicator. */
async function supersessions(session: Session, { metric }: MetricState): Promise<readonly Told[]> {
  const edition = await editionById(session, metric.editionId);
  if (edition === null) return [];
  const files = await editionsOfQuarter(session, metric.organisationId, edition);
  const later = files.filter(({ sequence }) => sequence > edition.sequence).map(({ id }) => id);
  const rows = await metricsOfIndicator(session, metric.indicatorId, later);
  const uploads = await eventsOfEditions(session, 'report', later);
  return uploads.flatMap((event) => {
    const row = rows.find((each) => each.metric.editionId === event.editionId);
    if (event.action !== 'report.imported' || row === undefined) return [];
    return [{ ...toEvent(event, 'superseded', new Set()), after: stateOf(row) }];
  });
}

function stateOf({ metric, target, observation }: MetricRow): DecidedState {
  const amount = (row: { readonly value: number; readonly unit: string }) => ({
    value: row.value,
    unit: row.unit,
  });
  return {
    name: metric.name,
    target: target && amount(target),
    actual: observation && { ...amount(observation), review: observation.review },
    isDiscarded: metric.discardedAt !== null,
  };
}
