/** What requests about entries by hand may say. */
import { z } from 'zod';
import { period } from './params.ts';

const key = z.string().trim().min(1).max(200);
const unit = z.string().trim().max(40).describe('Unit as written; default: that of the indicator');

export const entryParam = z.object({
  org: key.describe('Id or name of the organisation'),
  indicator: key.describe('Id or name of the indicator'),
});
export const figureParam = entryParam.extend({ period });
export const targetParam = entryParam.extend({
  year: z.coerce.number().int().min(1900).max(2999).describe('Reporting year'),
});

const note = {
  reason: z.string().trim().min(1).max(1000).nullable().default(null).describe('Why, in a person’s words'),
  revision: z
    .string()
    .max(64)
    .nullable()
    .describe('The last step that was seen; a newer one is not overwritten')
    .optional(),
};

export const figureBody = z.object({
  value: z.number().describe('As written, in `unit`; an unknown figure is not 0 but not there'),
  unit: unit.optional(),
  basis: z.enum(['cumulative', 'new', 'level']).optional(),
  asOf: z
    .string()
    .regex(/^\d{4}-\d{2}(-\d{2})?$/, 'a date such as 2021-09-30')
    .nullable()
    .optional(),
  ...note,
});

export const targetBody = z
  .object({
    value: z.number(),
    unit: unit.optional(),
    bound: z.enum(['eq', 'gte', 'lte', 'approx', 'range']).optional(),
    strict: z.boolean().optional(),
    low: z.number().nullable().optional(),
    high: z.number().nullable().optional(),
    from: period.describe('First quarter it holds for').optional(),
    ...note,
  })
  .refine(
    ({ bound, low = null, high = null, value }) =>
      bound === 'range' ? low === value && high !== null && high >= low : low === null && high === null,
    'low (equal to value) and high belong to a range and to nothing else',
  );

export const indicatorBody = z.object({
  name: z.string().trim().min(1).max(60).optional(),
  nameEn: z.string().trim().min(1).max(120).nullable().optional(),
  unit: z.string().trim().max(40).describe('Needed for a new one').optional(),
  direction: z.enum(['up', 'down']).optional(),
  form: z.enum(['level', 'change']).optional(),
  basis: z.enum(['cumulative', 'new', 'level']).nullable().optional(),
  weight: z.number().positive().max(1000).nullable().optional(),
  pinnedOrder: z.number().int().min(0).max(9).nullable().optional(),
  period: period.describe('Quarter that a new one starts with').optional(),
  ...note,
});

export const takeBackQuery = z.object({
  reason: z.string().trim().min(1).max(1000).optional(),
  revision: z.string().max(64).optional(),
});
export const takeBackTargetQuery = takeBackQuery.extend({ from: period.optional() });

export const entriesQuery = z.object({
  org: key.describe('Id or name; default: as for a board').optional(),
  year: z.coerce
    .number()
    .int()
    .min(1900)
    .max(2999)
    .describe('Reporting year; default: the newest')
    .optional(),
});
