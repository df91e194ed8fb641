import { standingDispatches, type DispatchRow } from '../../../db/repositories/dispatches.ts';
import type { OrganisationRow } from '../../../db/repositories/organisations.ts';
import { insertStatuses, statusesSeen, type StatusSeenRow } from '../../../db/repositories/statuses-seen.ts';
import type { NewRow } from '../../../db/store.ts';
import type { StatusFlip } from '../../domain/dispatch.ts';
import {
  compareQuarters,
  parseQuarter,
  quarterKey,
  reportingYear,
  type Quarter,
} from '../../domain/period.ts';
import type { ScorecardMetric } from '../../domain/scorecard.ts';
import type { ServiceContext } from '../context.ts';
import { getScorecard } from '../get-scorecard.ts';
import { queueRun } from './queue-run.ts';
import { organisationsInScope, publishedQuarters } from './scope.ts';

/**
 * Queues one notice for every organisation and published quarter in which statuses are not what they were. A status
 * is compared with the last one of its quarter; in a quarter that is new with that of the quarter before it within
 * the year. What stood before anybody asked is no change, and neither is anything that waits for a check.
 */
export async function queueFlips(context: ServiceContext): Promise<void> {
  for (const row of await standingDispatches(context.store)) {
    if (row.kind !== 'status_flip' || !row.isOn) continue;
    for (const organisation of await organisationsInScope(context.store, row.organisationId))
      await queueOf(context, row, organisation);
  }
}

async function queueOf(
  context: ServiceContext,
  row: DispatchRow,
  organisation: OrganisationRow,
): Promise<void> {
  const seen = lastSteps(await statusesSeen(context.store, row.id, organisation.id));
  const isFirstLook = seen.size === 0;
  for (const quarter of await publishedQuarters(context.store, organisation.id)) {
    const period = quarterKey(quarter);
    const board = await getScorecard(context, { org: organisation.id, period: quarter, view: 'published' });
    const changes = board.metrics.flatMap((metric): Change[] => {
      if (!counts(metric)) return [];
      const steps = seen.get(metric.indicatorId) ?? new Map<string, Step>();
      const before = steps.get(period) ?? earlier(steps, quarter, organisation.yearStart);
      const own = steps.get(period)?.step ?? 0;
      if (own > 0 && before?.status === metric.bucket) return [];
      seen.set(metric.indicatorId, steps.set(period, { step: own + 1, status: metric.bucket }));
      const from = isFirstLook || before?.status === metric.bucket ? null : (before?.status ?? null);
      return [{ metric, step: own + 1, from }];
    });
    if (changes.length > 0) await store(context, { row, organisation, period, changes });
  }
}

interface Step {
  readonly step: number;
  readonly status: string;
}

interface Change {
  readonly metric: ScorecardMetric;
  readonly step: number;
  /** The status before; null where nobody is told. */
  readonly from: string | null;
}

/** A figure that was accepted, or a target whose report gives none. */
function counts({ review, bucket, actual }: ScorecardMetric): boolean {
  if (bucket === 'pending' || bucket === 'qualitative') return false;
  return actual === null || review === 'accepted';
}

function lastSteps(rows: readonly StatusSeenRow[]): Map<string, Map<string, Step>> {
  const seen = new Map<string, Map<string, Step>>();
  for (const { indicatorId, period, step, status } of rows) {
    const steps = seen.get(indicatorId) ?? new Map<string, Step>();
    seen.set(indicatorId, steps.set(period, { step, status }));
  }
  return seen;
}

/** The status in the last quarter before one, of the same reporting year. */
function earlier(steps: ReadonlyMap<string, Step>, quarter: Quarter, yearStart: number): Step | null {
  const before = [...steps]
    .flatMap(([period, step]) => {
      const of = parseQuarter(period);
      return of === null ? [] : [{ of, step }];
    })
    .filter(
      ({ of }) =>
        compareQuarters(of, quarter) < 0 &&
        reportingYear(of, yearStart) === reportingYear(quarter, yearStart),
    )
    .sort((a, b) => compareQuarters(a.of, b.of));
  return before.at(-1)?.step ?? null;
}

/** Notes what was seen and queues the notice in one transaction, so that neither can stand without the other. */
async function store(
  context: ServiceContext,
  {
    row,
    organisation,
    period,
    changes,
  }: {
    readonly row: DispatchRow;
    readonly organisation: OrganisationRow;
    readonly period: string;
    readonly changes: readonly Change[];
  },
): Promise<void> {
  const { newId, now, actor } = context;
  const told = changes.filter(({ from }) => from !== null);
  await context.store.tx(async (session) => {
    const [first] = told;
    const runId =
      first === undefined
        ? null
        : await queueRun(session, context, row, {
            key: `flip:${row.id}:${period}:${first.metric.indicatorId}:${first.step}`,
            cause: 'flip',
            ...{ organisationId: organisation.id, period, dueAt: now() },
            notice: { kind: 'flips', organisation: organisation.name, flips: told.map(toFlip) },
          });
    const rows = changes.map(({ metric, step, from }): NewRow<'statusSeen'> => ({
      id: newId(),
      dispatchId: row.id,
      organisationId: organisation.id,
      indicatorId: metric.indicatorId,
      ...{ period, step, status: metric.bucket },
      runId: from === null ? null : runId,
      ...{ actor, createdAt: now() },
    }));
    await insertStatuses(session, rows);
  });
}

function toFlip({ metric, from }: Change): StatusFlip {
  const { indicatorId, name, nameEn, bucket, used, actual, attainment } = metric;
  return {
    ...{ indicatorId, name, nameEn, attainment },
    from: from ?? '',
    to: bucket,
    isCap: used !== null,
    actual: actual && { value: actual.value, unit: actual.unit },
  };
}
