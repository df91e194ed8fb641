/** What requests may ask for, one schema a parameter list; the API description is written from these. */
import { z } from 'zod';
import { BUCKETS } from '../domain/count-buckets.ts';
import { parseReportedPeriod, YEAR_STARTS, type Quarter } from '../domain/period.ts';

export const period = z
  .string()
  .regex(/^\d{4}-(?:Q[1-4]|H[12]|0[1-9]|1[0-2])$/, 'a quarter such as 2021-Q3')
  .transform((key): Quarter => {
    const reported = parseReportedPeriod(key);
    return reported === null ? z.NEVER : { year: reported.year, quarter: reported.quarter };
  })
  .describe(
    'Quarter, such as 2021-Q3; a half-year (2021-H1) or a month (2021-08) means the quarter it closes or falls in; default: the latest one with a report',
  );

export const org = z.string().trim().min(1).max(200).describe('Id or name of an organisation');

export const owner = z.string().trim().min(1).max(200).describe('Name of a responsible unit');

const status = z
  .string()
  .transform((list) => list.split(','))
  .pipe(z.array(z.enum(BUCKETS, `one or more of ${BUCKETS.join(', ')}, separated by commas`)))
  .describe('Statuses separated by commas; narrows the list of metrics, not the counts');

export const asOf = z.string().min(1).max(64).describe('Edition id or ISO date: what was known then');

export const scorecardQuery = z.object({
  period: period.optional(),
  org: org.describe('Id or name; default: that of the newest report, the sample last').optional(),
  owner: owner.optional(),
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

export const compareQuery = z.object({
  periods: z
    .string()
    .transform((list) => list.split(','))
    .pipe(z.array(period).min(1).max(12))
    .describe('Quarters separated by commas, such as 2021-Q2,2021-Q3; at most twelve'),
  org: org.optional(),
  differences: z.enum(['none']).describe('none leaves out what changed between the reports').optional(),
});

export const changesQuery = z.object({
  from: z.string().min(1).max(64).describe('Id of the report to compare with'),
});

export const idParam = z.object({ id: z.string().min(1).max(64) });
