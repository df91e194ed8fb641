/** What requests about definitions and gauges may say. */
import { z } from 'zod';
import { MOST_GAUGES } from '../domain/definition.ts';
import { org } from './params.ts';

export const definitionsQuery = z.object({ org: org.optional() });
export const gaugesBody = z.object({
  indicatorIds: z
    .array(z.string().min(1).max(64))
    .max(MOST_GAUGES)
    .describe('In the order in which the board shows them; none: the board chooses by rule'),
  reason: z.string().trim().min(1).max(1000).nullable().default(null).describe('Why, in a person’s words'),
  revision: z
    .string()
    .max(200)
    .nullable()
    .describe('`revision` of the choice that was seen, null for none; another one is not overwritten')
    .optional(),
});
