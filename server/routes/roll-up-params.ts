/** What requests about roll-ups may ask for. */
import { z } from 'zod';
import { org, period, scorecardQuery } from './params.ts';

export const rollUpsQuery = z.object({
  by: z.enum(['task', 'owner', 'organisation']).describe('What targets are grouped by'),
  period: period.optional(),
  org: org.describe('Id or name; default: as for a board; left out of account by organisation').optional(),
  view: scorecardQuery.shape.view,
  asOf: scorecardQuery.shape.asOf,
});

export const totalQuery = z.object({
  indicators: z
    .string()
    .transform((list) => list.split(','))
    .pipe(z.array(z.string().min(1).max(64)).min(1).max(100))
    .describe('Ids of indicators of one organisation, separated by commas'),
  period: period.optional(),
});

export const weightBody = z.object({
  weight: z
    .number()
    .positive()
    .max(1e6)
    .nullable()
    .describe('How much it counts beside the others; null takes the weight away'),
});
