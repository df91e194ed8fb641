import { deleteMilestone, putMilestone } from '../../../../db/repositories/milestones.ts';
import { AppError } from '../../../errors.ts';
import type { ServiceContext } from '../../context.ts';
import { revisionOf, standingSteps } from '../review-log.ts';
import { speakingEvents } from '../speaking-events.ts';
import {
  logMilestone,
  MILESTONE,
  openMilestone,
  thawMilestone,
  type MilestoneAddress,
  type MilestoneResult,
} from './milestone-log.ts';

/**
 * Takes back the last decision about a milestone that still stands; one that a person added goes.
 * @throws AppError report_not_found, milestone_not_found, quarter_locked, changed_meanwhile, nothing_to_undo
 */
export async function undoMilestone(
  context: ServiceContext,
  input: MilestoneAddress,
): Promise<MilestoneResult> {
  const { milestoneId } = input;
  return context.store.tx(async (session) => {
    const current = await openMilestone(session, input);
    const events = await speakingEvents(session, MILESTONE, input.reportId);
    const step = standingSteps(events.filter(({ subjectId }) => subjectId === milestoneId)).at(-1);
    if (step === undefined) throw new AppError('nothing_to_undo', { id: milestoneId });
    const earlier = step.before === null ? null : thawMilestone(step.before);
    if (earlier === null) await deleteMilestone(session, milestoneId);
    else await putMilestone(session, { ...earlier, organisationId: current.organisationId });
    await logMilestone(session, context, {
      action: 'milestone.undone',
      before: current,
      after: earlier,
      reason: null,
      undoes: step.id,
    });
    return { milestoneId, revision: (await revisionOf(session, milestoneId))?.id ?? null };
  });
}
