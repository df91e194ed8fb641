import { decisionsOf } from '../../../db/repositories/decisions.ts';
import { lastEventOf, recordEvent } from '../../../db/repositories/audit-events.ts';
import { organisationById } from '../../../db/repositories/organisations.ts';
import { periodRowOf, putPeriodState, type PeriodStateRow } from '../../../db/repositories/period-states.ts';
import { remarksOf } from '../../../db/repositories/remarks.ts';
import type { Session } from '../../../db/store.ts';
import { STATUS_RULE_VERSION } from '../../domain/attainment.ts';
import { quarterKey, type Quarter } from '../../domain/period.ts';
import type { Conflict } from '../../domain/review.ts';
import type { PeriodState, Scorecard } from '../../domain/scorecard.ts';
import { sealedAnswers, type Seal } from '../../domain/seal.ts';
import { AppError } from '../../errors.ts';
import type { ServiceContext } from '../context.ts';
import { getScorecard } from '../get-scorecard.ts';
import { freeze } from '../review/freeze.ts';

export interface PeriodStateInput {
  readonly organisationId: string;
  readonly period: Quarter;
  readonly state: PeriodState;
  /** Needed to open again what was published or locked. */
  readonly reason: string | null;
  /** The state as the person saw it; undefined takes the step from any. */
  readonly seen?: PeriodState | undefined;
}

const ORDER: readonly PeriodState[] = ['working', 'published', 'locked'];

/**
 * Publishes a quarter, locks it, or opens it again; the same state once more changes nothing. A target that is
 * behind or missed needs a remark first. Locking seals the answers with the version of the rules.
 * @throws AppError organisation_not_found, no_reports, remark_needed, reason_needed, changed_meanwhile
 */
export async function setPeriodState(
  context: ServiceContext,
  input: PeriodStateInput,
): Promise<{ readonly period: string; readonly state: PeriodState }> {
  const { state } = input;
  const period = quarterKey(input.period);
  const organisation = await organisationById(context.store, input.organisationId);
  if (organisation === null) throw new AppError('organisation_not_found', { org: input.organisationId });
  const { id: organisationId } = organisation;
  const board = await getScorecard(context, { org: organisationId, period: input.period });
  if (board.edition === null) throw new AppError('no_reports');
  await context.store.tx(async (session) => {
    const earlier = await periodRowOf(session, organisationId, period);
    if ((earlier?.state ?? 'working') === state) return;
    await requireSeen(session, input.seen, earlier);
    const step = { ...input, organisationId };
    await checkStep(session, step, board, earlier);
    await writeStep(session, context, step, { board, earlier });
  });
  return { period, state };
}

/** Stops a step by somebody who has not seen the last one. */
async function requireSeen(
  session: Session,
  seen: PeriodState | undefined,
  earlier: PeriodStateRow | null,
): Promise<void> {
  const current = earlier?.state ?? 'working';
  if (seen === undefined || seen === current) return;
  const last = earlier === null ? null : await lastEventOf(session, earlier.id);
  const [actor, at] = [last?.actor ?? '', last?.createdAt.toISOString() ?? ''];
  const conflict: Conflict<PeriodState> = {
    ...{ actor, at, action: last?.action ?? '', reason: last?.reason ?? null, revision: last?.id ?? null },
    ...{ before: seen, current },
  };
  throw new AppError('changed_meanwhile', { actor, at }, { details: { conflict } });
}

async function checkStep(
  session: Session,
  { organisationId, state, reason }: PeriodStateInput,
  board: Scorecard,
  earlier: PeriodStateRow | null,
): Promise<void> {
  const isBack = ORDER.indexOf(state) < ORDER.indexOf(earlier?.state ?? 'working');
  if (isBack && reason === null) throw new AppError('reason_needed', { period: board.period });
  if (isBack || state === 'working') return;
  const remarks = await remarksOf(session, organisationId, board.period);
  const explained = new Set(remarks.map(({ indicatorId }) => indicatorId));
  const silent = board.metrics.filter(
    ({ bucket, indicatorId }) => (bucket === 'behind' || bucket === 'missed') && !explained.has(indicatorId),
  );
  if (silent.length === 0) return;
  const names = silent.map(({ name }) => name).join('、');
  throw new AppError('remark_needed', { names, n: silent.length });
}

async function writeStep(
  session: Session,
  { actor, now, newId }: ServiceContext,
  { organisationId, state, reason }: PeriodStateInput,
  { board, earlier }: { readonly board: Scorecard; readonly earlier: PeriodStateRow | null },
): Promise<void> {
  const createdAt = now();
  const { period } = board;
  const sealed: Seal | null =
    state === 'locked'
      ? {
          ruleVersion: STATUS_RULE_VERSION,
          answers: sealedAnswers(board.metrics),
          rules: freeze(await decisionsOf(session, organisationId)),
        }
      : null;
  const id = earlier?.id ?? newId();
  const ruleVersion = sealed?.ruleVersion ?? null;
  await putPeriodState(session, {
    ...{ id, organisationId, period, state, ruleVersion, sealed, actor, createdAt },
  });
  await recordEvent(session, {
    id: newId(),
    organisationId,
    editionId: board.edition?.id ?? null,
    action: 'period.state_set',
    subject: 'period_state',
    subjectId: id,
    reason,
    before: { period, state: earlier?.state ?? 'working' },
    after: { period, state },
    actor,
    createdAt,
  });
}
