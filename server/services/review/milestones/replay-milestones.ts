import { milestonesOf, putMilestone, type MilestoneRow } from '../../../../db/repositories/milestones.ts';
import type { Session } from '../../../../db/store.ts';
import type { DecisionOutcome } from '../../../domain/cell-change.ts';
import type { Quarter } from '../../../domain/period.ts';
import type { Span } from '../../../domain/provenance.ts';
import { relocateSpan } from '../../../domain/relocate-span.ts';
import { normalizeName } from '../../../extract/matching/similarity.ts';
import type { ServiceContext } from '../../context.ts';
import type { EditionStamp } from '../../import/edition-stamp.ts';
import { taskAgain } from '../task-again.ts';
import { milestonesInQuarter, type DecidedMilestone } from './decided-milestones.ts';
import { logMilestone } from './milestone-log.ts';

export interface MilestoneReplay {
  readonly quarter: Quarter;
  /** Stored text of the new file. */
  readonly text: string;
  readonly stamp: EditionStamp;
}

/**
 * Carries what people decided about milestones of earlier files of a quarter over to a new file of it, by the
 * words of the goal. Where the new file tells another state, that state stands with the reason
 * `milestone_corrected_before`. Runs inside the transaction of the import.
 */
export async function replayMilestones(
  session: Session,
  context: ServiceContext,
  { quarter, text, stamp }: MilestoneReplay,
): Promise<readonly DecisionOutcome[]> {
  const decided = await milestonesInQuarter(session, stamp, quarter);
  return carryMilestones(session, context, decided, { text, stamp });
}

/** Carries decisions over to the milestones that an edition has now. Runs inside a transaction. */
export async function carryMilestones(
  session: Session,
  context: ServiceContext,
  decided: readonly DecidedMilestone[],
  { text, stamp }: Omit<MilestoneReplay, 'quarter'>,
): Promise<readonly DecisionOutcome[]> {
  const outcomes: DecisionOutcome[] = [];
  const rows = await milestonesOf(session, stamp.editionId);
  const taken = new Set<string>();
  let ordinal = (rows.at(-1)?.ordinal ?? -1) + 1;
  for (const each of decided) {
    const wanted = normalizeName((each.read ?? each.final).goal);
    const current = rows.find(({ id, goal }) => !taken.has(id) && normalizeName(goal) === wanted) ?? null;
    if (current !== null) taken.add(current.id);
    const { reason, actor } = each;
    const told = { what: 'milestone', name: each.final.goal, actor, reason } as const;
    if (current === null && each.read !== null) {
      outcomes.push({ ...told, outcome: 'lost' });
      continue;
    }
    const taskId = current?.taskId ?? (await taskAgain(session, each.final, stamp.editionId));
    const own = each.final.editionId === stamp.editionId ? each.final.id : null;
    const place = { stamp, text, ordinal, taskId, id: current?.id ?? own ?? context.newId() };
    const after = carried(each, current, place);
    if (current === null) ordinal += 1;
    await putMilestone(session, after);
    const isWaiting = after.reasons.length > 0;
    outcomes.push({ ...told, outcome: isWaiting ? 'waiting' : 'kept' });
    if (isWaiting) continue;
    await logMilestone(session, context, {
      action: 'milestone.replayed',
      before: current,
      after,
      reason,
      actor,
    });
  }
  return outcomes;
}

interface CarryPlace extends Pick<MilestoneReplay, 'stamp' | 'text'> {
  readonly ordinal: number;
  readonly taskId: string | null;
  readonly id: string;
}

function carried(each: DecidedMilestone, current: MilestoneRow | null, place: CarryPlace): MilestoneRow {
  const { read, final, text: from } = each;
  const moved = (span: Span): readonly Span[] => {
    const found = relocateSpan(span, from, place.text);
    return found === null ? [] : [found];
  };
  const { setBy, discardedAt, goal, status, doneOn } = final;
  if (current !== null && read !== null && current.status !== read.status && current.status !== status) {
    const reason = { code: 'milestone_corrected_before', params: { status } } as const;
    return { ...current, reasons: [...current.reasons, reason] };
  }
  const evidence =
    isSameEvidence(read, final) && current !== null ? current.evidence : final.evidence.flatMap(moved);
  const said = { goal, status, doneOn, evidence, setBy, discardedAt, reasons: [] };
  if (current !== null) return { ...current, ...said };
  const goalSpan = final.goalSpan === null ? null : (moved(final.goalSpan)[0] ?? null);
  const { id, ordinal, taskId, stamp } = place;
  return { ...final, ...stamp, ...said, id, ordinal, taskId, goalSpan };
}

function isSameEvidence(read: MilestoneRow | null, final: MilestoneRow): boolean {
  const quotes = (row: MilestoneRow) => row.evidence.map(({ quote }) => quote).join('\n');
  return read !== null && quotes(read) === quotes(final);
}
