/** What requests about links, bases, levels, plans, breaks and revisions may say. */
import { z } from 'zod';
import { isPlan } from '../domain/plan-curve.ts';
import { TARGET_LEVELS } from '../domain/target-levels.ts';
import { org, period } from './params.ts';

const id = z.string().min(1).max(64);
const year = z
  .string()
  .regex(/^(?:19|20|21)\d{2}$/, 'a year such as 2021')
  .transform(Number)
  .describe('Reporting year, such as 2021');
const amount = {
  value: z.number().describe('In `unit`, as a person writes it'),
  unit: z.string().trim().max(40).describe('Such as 亿元; of the kind of the indicator’s own'),
};
/** The state that the writer saw; a newer one is not overwritten. */
export const seen = z
  .string()
  .max(64)
  .nullable()
  .describe(
    '`revision` of what stood when it was looked at, null for nothing; a newer one is not overwritten',
  )
  .optional();
const reason = z.string().trim().min(1).max(500).describe('Why, in a person’s words');

export const linksQuery = z.object({ org: org.optional() });
export const decideLinkBody = z.object({
  to: id.nullable().describe('The indicator that it is; null when it is none of them'),
});
export const yearParam = z.object({ id, year });
export const levelParam = z.object({ id, year, level: z.enum(TARGET_LEVELS) });
export const quarterParam = z.object({ id, period });
export const baselineBody = z.object({
  ...amount,
  note: z.string().trim().max(200).default('').describe('Where it comes from'),
  revision: seen,
});
export const levelBody = z.object({ ...amount, revision: seen });
export const planBody = z.object({
  shares: z
    .array(z.number())
    .refine(isPlan, 'four shares that never fall and end with 100')
    .describe('What is due by the end of each quarter of the year, percent of the target'),
  revision: seen,
});
export const reasonBody = z.object({ reason, revision: seen });
/** Taking away: what stood when it was looked at. */
export const takeAwayQuery = z.object({ revision: z.string().max(64).optional() });
