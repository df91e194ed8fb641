import type { MilestoneDecision, MilestoneItem } from '../../../../server/domain/milestone-review.ts';
import { decideMilestone, undoMilestone } from '../../../api/milestones.ts';
import { useSteps, type Steps } from '../use-steps.ts';

/** A step somebody takes about one milestone: a decision, or the last one taken back. */
export type MilestoneStep = MilestoneDecision | 'undo';

/** Sends the steps of one milestone. */
export function useMilestone(
  reportId: string,
  { id: milestoneId, revision }: MilestoneItem,
  onTaken: (step: MilestoneStep) => void,
): Steps<MilestoneStep> {
  const address = { reportId, milestoneId, revision };
  return useSteps(
    (step: MilestoneStep) => (step === 'undo' ? undoMilestone(address) : decideMilestone(address, step)),
    onTaken,
  );
}
