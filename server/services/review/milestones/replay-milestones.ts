import { eventsOfEditions, type AuditEventRow } from '../../../../db/repositories/audit-events.ts';
import { milestonesOf, putMilestone, type MilestoneRow } from '../../../../db/repositories/milestones.ts';
import { editionsOfQuarter, reportText } from '../../../../db/repositories/reports.ts';
import type { Session } from '../../../../db/store.ts';
import type { Quarter } from '../../../domain/period.ts';
import type { Span } from '../../../domain/provenance.ts';
import { relocateSpan } from '../../../domain/relocate-span.ts';
import { normalizeName } from '../../../extract/matching/similarity.ts';
import type { ServiceContext } from '../../context.ts';
import type { EditionStamp } from '../../import/edition-stamp.ts';
import { standingSteps } from '../review-log.ts';
import { taskAgain } from '../task-again.ts';
import { logMilestone, MILESTONE, thawMilestone } from './milestone-log.ts';

/** What people decided about a milestone of an earlier file of the quarter. */
interface DecidedMilestone {
  /** As it was read from that file; null when a person added it. */
  readonly read: MilestoneRow | null;
  readonly final: MilestoneRow;
  /** Stored text of that file. */
  readonly text: string;
  readonly reason: string | null;
  readonly actor: string;
}

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
): Promise<void> {
  const decided = await decidedMilestones(session, stamp, quarter);
  if (decided.length === 0) return;
  const rows = await milestonesOf(session, stamp.editionId);
  const taken = new Set<string>();
  let ordinal = (rows.at(-1)?.ordinal ?? -1) + 1;
  for (const each of decided) {
    const wanted = normalizeName((each.read ?? each.final).goal);
    const current = rows.find(({ id, goal }) => !taken.has(id) && normalizeName(goal) === wanted) ?? null;
    if (current !== null) taken.add(current.id);
    if (current === null && each.read !== null) continue;
    const taskId = current?.taskId ?? (await taskAgain(session, each.final, stamp.editionId));
    const place = { stamp, text, ordinal, taskId, id: current?.id ?? context.newId() };
    const after = carried(each, current, place);
    if (current === null) ordinal += 1;
    await putMilestone(session, after);
    if (after.reasons.length > 0) continue;
    const { reason, actor } = each;
    await logMilestone(session, context, {
      action: 'milestone.replayed',
      before: current,
      after,
      reason,
      actor,
    });
  }
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

async function decidedMilestones(
  session: Session,
  { organisationId, editionId }: EditionStamp,
  quarter: Quarter,
): Promise<readonly DecidedMilestone[]> {
  const found = new Map<string, DecidedMilestone>();
  for (const { id } of await editionsOfQuarter(session, organisationId, quarter)) {
    if (id === editionId) continue;
    const text = (await reportText(session, id))?.text ?? '';
    const events = await eventsOfEditions(session, MILESTONE, [id]);
    for (const milestoneId of new Set(events.map(({ subjectId }) => subjectId))) {
      const decided = whatStands(
        events.filter(({ subjectId }) => subjectId === milestoneId),
        text,
      );
      if (decided !== null) found.set(normalizeName((decided.read ?? decided.final).goal), decided);
    }
  }
  return [...found.values()];
}

function whatStands(events: readonly AuditEventRow[], text: string): DecidedMilestone | null {
  const steps = standingSteps(events);
  const first = steps[0];
  const last = steps.at(-1);
  if (first === undefined || last?.after == null) return null;
  const { reason, actor } = last;
  return {
    read: first.before && thawMilestone(first.before),
    final: thawMilestone(last.after),
    text,
    reason,
    actor,
  };
}
