import { putMilestone, type MilestoneRow } from '../../../../db/repositories/milestones.ts';
import { reportText } from '../../../../db/repositories/reports.ts';
import type { MilestoneAction } from '../../../../db/sqlite/schema/audit-event.ts';
import type { MilestoneDecision } from '../../../domain/milestone-review.ts';
import type { ServiceContext } from '../../context.ts';
import { cutMarks } from '../cut-marks.ts';
import { revisionOf } from '../review-log.ts';
import { logMilestone, openMilestone, type MilestoneAddress, type MilestoneResult } from './milestone-log.ts';

export interface MilestoneDecisionInput extends MilestoneAddress {
  readonly decision: MilestoneDecision;
  readonly reason: string | null;
}

const ACTIONS = {
  accept: 'milestone.accepted',
  correct: 'milestone.corrected',
  discard: 'milestone.discarded',
  reopen: 'milestone.reopened',
} as const satisfies Readonly<Record<MilestoneDecision['action'], MilestoneAction>>;

/**
 * One decision of a person about one milestone, logged with what stood before and after.
 * @throws AppError report_not_found, milestone_not_found, quarter_locked, changed_meanwhile, mark_outside
 */
export async function decideMilestone(
  context: ServiceContext,
  input: MilestoneDecisionInput,
): Promise<MilestoneResult> {
  const { milestoneId, reportId, decision, reason } = input;
  return context.store.tx(async (session) => {
    const before = await openMilestone(session, input);
    const text = (await reportText(session, reportId))?.text ?? '';
    const after = decided(before, decision, text, context);
    await putMilestone(session, after);
    await logMilestone(session, context, { action: ACTIONS[decision.action], before, after, reason });
    return { milestoneId, revision: (await revisionOf(session, milestoneId))?.id ?? null };
  });
}

function decided(
  row: MilestoneRow,
  decision: MilestoneDecision,
  text: string,
  { actor: setBy, now }: Pick<ServiceContext, 'actor' | 'now'>,
): MilestoneRow {
  const settled = { ...row, setBy, reasons: [] };
  switch (decision.action) {
    case 'accept':
      return settled;
    case 'discard':
      return { ...settled, discardedAt: now() };
    case 'reopen':
      return { ...settled, discardedAt: null };
    case 'correct': {
      const { evidence, ...change } = decision.change;
      return { ...settled, ...change, ...(evidence && { evidence: cutMarks(evidence, text) }) };
    }
  }
}
