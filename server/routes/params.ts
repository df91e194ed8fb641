/** What requests may ask for, one schema a parameter list; the API description is written from these. */
import { z } from 'zod';
import { STATUSES } from '../domain/attainment.ts';
import { parseQuarter, YEAR_STARTS } from '../domain/period.ts';
import type { Bucket } from '../domain/scorecard.ts';

const BUCKETS: readonly Bucket[] = [...STATUSES, 'pending'];

export const period = z
  .string()
  .regex(/^\d{4}-Q[1-4]$/, 'a quarter such as 2021-Q3')
  .transform((key) => parseQuarter(key) ?? z.NEVER)
  .describe('Quarter, such as 2021-Q3; default: the latest one with a report');

export const org = z.string().trim().min(1).max(200).describe('Id or name of an organisation');

const status = z
  .string()
  .transform((list) => list.split(','))
  .pipe(z.array(z.enum(BUCKETS, `one or more of ${BUCKETS.join(', ')}, separated by commas`)))
  .describe('Statuses separated by commas; narrows the list of metrics, not the counts');

const asOf = z.string().min(1).max(64).describe('Edition id or ISO date: what was known then');

export const scorecardQuery = z.object({
  period: period.optional(),
  org: org.describe('Id or name; default: that of the newest report, the sample last').optional(),
  owner: z.string().trim().min(1).max(200).describe('Name of a responsible unit').optional(),
  status: status.optional(),
  view: z.enum(['working', 'published']).describe('published hides quarters nobody published').optional(),
  asOf: asOf.optional(),
  review: z.enum(['all']).describe('all also shows figures that were thrown out').optional(),
});

export const indicatorsQuery = z.object({ org: org.optional() });

export const periodsQuery = z.object({ org: org.optional() });

export const indicatorQuery = z.object({ period: period.optional(), asOf: asOf.optional() });

export const reportsQuery = z.object({
  status: z.enum(['ready', 'withdrawn']).describe('Only these; default: both').optional(),
});

export const yearStartBody = z.object({
  month: z.union(YEAR_STARTS.map((month) => z.literal(month))).describe('First month of the year'),
});

export const idParam = z.object({ id: z.string().min(1).max(64) });

const mark = z.object({
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

const reason = z
  .string()
  .trim()
  .min(1)
  .max(1000)
  .nullable()
  .default(null)
  .describe('Why, in a person’s words');
const revision = z
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

export const reportForm = z.object({
  file: z.instanceof(File, { message: 'a file in the field "file"' }).describe('The report'),
  period: period.describe('Quarter, where the file does not say it or says it wrong').optional(),
  org: org.describe('Organisation, where the file does not say it or says it wrong').optional(),
});
