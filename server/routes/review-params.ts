/** What requests about review and publication may ask for. */
import { z } from 'zod';
import { period } from './params.ts';

export const mark = z.object({
  start: z.int().min(0),
  end: z.int().min(1),
  role: z.enum(['number', 'name', 'sentence', 'claim']),
});

const amount = {
  value: z.number(),
  unit: z.string().trim().max(40),
  marks: z.array(mark).max(20).describe('Words of the report that say it, as offsets into its text'),
};

const targetEntry = z
  .object({
    ...amount,
    bound: z.enum(['eq', 'gte', 'lte', 'approx', 'range']),
    strict: z.boolean(),
    low: z.number().nullable(),
    high: z.number().nullable(),
  })
  .refine(
    ({ bound, low, high, value }) =>
      bound === 'range' ? low === value && high !== null && high >= low : low === null && high === null,
    'low (equal to value) and high belong to a range and to nothing else',
  );

const actualEntry = z.object({
  ...amount,
  basis: z.enum(['cumulative', 'new', 'level']),
  asOf: z
    .string()
    .regex(/^\d{4}-\d{2}(-\d{2})?$/, 'a date such as 2021-09-30')
    .nullable(),
});

export const reason = z
  .string()
  .trim()
  .min(1)
  .max(1000)
  .nullable()
  .default(null)
  .describe('Why, in a person’s words');
export const revision = z
  .string()
  .max(64)
  .nullable()
  .describe('The metric’s `revision` as it was seen; a newer one is not overwritten');
const name = z.string().trim().min(1).max(60);
const direction = z.enum(['up', 'down']);

export const decisionBody = z.object({
  revision,
  reason,
  decision: z.discriminatedUnion('action', [
    z.object({ action: z.literal('accept') }),
    z.object({ action: z.literal('reopen') }),
    z.object({ action: z.literal('discard'), what: z.enum(['figure', 'metric']) }),
    z.object({
      action: z.literal('link'),
      to: z.string().min(1).max(64).nullable().describe('Another indicator; null: one of its own'),
    }),
    z.object({
      action: z.literal('correct'),
      change: z.object({
        name: name.optional(),
        direction: direction.optional(),
        target: targetEntry.nullable().optional(),
        actual: actualEntry.nullable().optional(),
      }),
    }),
  ]),
});

export const acceptanceBody = z.object({
  isOn: z.boolean().describe('Whether certain figures are accepted without a person'),
  reason,
});

export const undoBody = z.object({ revision });

export const newMetricBody = z.object({
  name,
  direction,
  taskNo: z.string().max(40).nullable(),
  target: targetEntry.nullable(),
  actual: actualEntry.nullable(),
  reason,
});

export const metricParam = z.object({ id: z.string().min(1).max(64), metricId: z.string().min(1).max(64) });

export const periodParam = z.object({ id: z.string().min(1).max(64), period });

const periodState = z.enum(['working', 'published', 'locked']);

export const periodStateBody = z.object({
  state: periodState,
  reason,
  seen: periodState.optional().describe('The state as it was seen; another one is not overwritten'),
});

export const remarkBody = z.object({ period, text: z.string().trim().min(1).max(4000) });

export const remarkTextBody = z.object({
  text: z.string().trim().min(1).max(4000),
  revision: revision
    .optional()
    .describe('The remark’s `revision` as it was seen; a newer one is not overwritten'),
});

export const remarkQuery = z.object({ revision: z.string().max(64).optional() });

export const remarksQuery = z.object({ period });
