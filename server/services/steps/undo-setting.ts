import { eventsOf, type AuditEventRow } from '../../../db/repositories/audit-events.ts';
import type { AuditAction } from '../../../db/sqlite/schema/audit-event.ts';
import type { Session } from '../../../db/store.ts';
import type { Status } from '../../domain/attainment.ts';
import { parseQuarter, type Quarter } from '../../domain/period.ts';
import type { TargetLevel } from '../../domain/target-levels.ts';
import type { ThresholdChange } from '../../domain/thresholds.ts';
import { AppError } from '../../errors.ts';
import { setAcceptance } from '../acceptance.ts';
import { putIndicator } from '../by-hand/put-indicator.ts';
import type { ServiceContext } from '../context.ts';
import { setGauges } from '../definitions/set-gauges.ts';
import { restoreColumn } from '../organisations/forget-column.ts';
import { setSample } from '../set-sample.ts';
import { setStatus } from '../set-status.ts';
import { setWeight } from '../set-weight.ts';
import { setYearStart } from '../set-year-start.ts';
import { setThresholds } from '../thresholds.ts';
import { explainRevision } from '../words/explain-revision.ts';
import { setBaseline, type BaselineEntry } from '../words/set-baseline.ts';
import { setBreak } from '../words/set-break.ts';
import { setLevel } from '../words/set-level.ts';
import { setPlan } from '../words/set-plan.ts';

/** A setting in the log: `before` is null where nothing stood. The service that wrote it knows the shape. */
interface SetBefore {
  readonly event: AuditEventRow;
  readonly id: string;
  readonly org: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  /** Fields of either side: the year, quarter or level it speaks of. */
  readonly key: Readonly<Record<string, unknown>>;
  readonly reason: string;
}

type Inverse = (context: ServiceContext, step: SetBefore) => Promise<unknown>;

const WORDS: Readonly<Partial<Record<AuditAction, Inverse>>> = {
  'baseline.set': (context, { id, before, key }) =>
    setBaseline(context, id, yearOf(key), before as BaselineEntry | null),
  'target_level.set': (context, { id, before, key }) =>
    setLevel(
      context,
      id,
      { year: yearOf(key), level: key['level'] as TargetLevel },
      before as { readonly value: number; readonly unit: string } | null,
    ),
  'plan.set': (context, { id, before, key }) =>
    setPlan(context, id, yearOf(key), (before?.['shares'] as readonly number[] | undefined) ?? null),
  'series_break.set': (context, { id, before, key }) =>
    setBreak(context, id, quarterIn(key), textOf(before?.['reason'])),
  'revision.explained': (context, { id, before, key }) =>
    explainRevision(context, id, quarterIn(key), textOf(before?.['reason'])),
  'status.set': (context, { id, before, key }) =>
    setStatus(
      context,
      id,
      quarterIn(key),
      before && { status: before['status'] as Status, reason: String(before['reason']) },
    ),
};

/** What takes each kind of setting back: the service that sets it, with what stood before. */
const INVERSES: Readonly<Partial<Record<AuditAction, Inverse>>> = {
  ...WORDS,
  'thresholds.set': (context, { event, id, org, before, reason }) =>
    setThresholds(
      context,
      { org, indicatorId: event.subject === 'indicator' ? id : null },
      (before?.['thresholds'] as ThresholdChange | null | undefined) ?? null,
      { reason },
    ),
  'organisation.acceptance_set': (context, { org, before, reason }) =>
    setAcceptance(context, org, { isOn: before?.['isOn'] === true, reason }),
  'organisation.year_start_set': (context, { org, before }) =>
    setYearStart(context, org, Number(before?.['yearStart'])),
  'organisation.gauges_set': (context, { org, before, reason }) =>
    setGauges(context, { org, indicatorIds: (before?.['indicatorIds'] ?? []) as readonly string[], reason }),
  'indicator.set': (context, { org, id, before, reason }) =>
    putIndicator(context, { org, indicator: id }, { settings: before ?? {}, reason }),
  'indicator.weight_set': (context, { id, before }) =>
    setWeight(context, id, (before?.['weight'] as number | null | undefined) ?? null),
  'sample.removed': (context) => setSample(context, true),
  'sample.restored': (context) => setSample(context, false),
  'columns.forgotten': (context, { event }) => restoreColumn(context, event),
};

/**
 * Takes a setting back by setting what stood before; the log tells that as any other setting.
 * @throws AppError step_fixed (no setting, or set otherwise since), and what setting it may throw
 */
export async function undoSetting(context: ServiceContext, event: AuditEventRow): Promise<void> {
  const inverse = INVERSES[event.action];
  if (inverse === undefined || !(await isStanding(context.store, event)))
    throw new AppError('step_fixed', { id: event.id });
  const { subjectId: id, organisationId: org, before, after } = event;
  await inverse(context, { event, id, org, before, key: { ...before, ...after }, reason: UNDO });
}

/** Reason that the log keeps where a setting takes one. */
const UNDO = '撤销';

/** Whether a logged setting is one that can be taken back and that nothing set anew since. */
export async function canUndoSetting(session: Session, event: AuditEventRow): Promise<boolean> {
  return INVERSES[event.action] !== undefined && isStanding(session, event);
}

async function isStanding(session: Session, event: AuditEventRow): Promise<boolean> {
  const later = (await eventsOf(session, event.subjectId)).filter(
    ({ action, sequence }) => sequence > event.sequence && groupOf(action) === groupOf(event.action),
  );
  return !later.some((each) => speaksOfTheSame(each, event));
}

function groupOf(action: string): string {
  return action.startsWith('sample.') ? 'sample' : action;
}

/** Of an indicator's settings each field stands for itself; words stand for their year, quarter and level. */
function speaksOfTheSame(a: AuditEventRow, b: AuditEventRow): boolean {
  const [one, other] = [a, b].map(({ before, after }) => ({ ...before, ...after }));
  if (one === undefined || other === undefined) return false;
  if (a.action === 'indicator.set') return Object.keys(one).some((field) => field in other);
  return ['year', 'period', 'level', 'header'].every((field) => one[field] === other[field]);
}

function yearOf(key: SetBefore['key']): number {
  return Number(key['year']);
}

function quarterIn(key: SetBefore['key']): Quarter {
  const quarter = parseQuarter(String(key['period']));
  if (quarter === null) throw new AppError('invalid_request', { where: 'period' });
  return quarter;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
