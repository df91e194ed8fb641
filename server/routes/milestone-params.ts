/** What requests about milestones of a report may say. */
import { z } from 'zod';
import { mark, reason, revision } from './review-params.ts';

const id = z.string().min(1).max(64);
const goal = z.string().trim().min(1).max(500).describe('What should be reached, in words');
const status = z.enum(['done', 'in_progress', 'not_started', 'not_mentioned']);
const evidence = z.array(mark).max(20).describe('Words of the report that tell the state');
const doneOn = z.iso.date().nullable().describe('Day on which it was reached');

export const milestoneParam = z.object({ id, milestoneId: id });

export const newMilestoneBody = z.object({
  taskId: id.nullable().describe('Its task; null finds the one around the marked words'),
  goal,
  mark: mark.nullable().describe('Words of the report that set the goal'),
  status,
  evidence,
  doneOn,
  reason,
});

export const milestoneDecisionBody = z.object({
  revision,
  reason,
  decision: z.discriminatedUnion('action', [
    z.object({ action: z.literal('accept') }),
    z.object({ action: z.literal('discard') }),
    z.object({ action: z.literal('reopen') }),
    z.object({
      action: z.literal('correct'),
      change: z.object({
        goal: goal.optional(),
        status: status.optional(),
        evidence: evidence.optional(),
        doneOn: doneOn.optional(),
      }),
    }),
  ]),
});
