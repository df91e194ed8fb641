/** What requests about thresholds and statuses may say. */
import { z } from 'zod';
import { MANUAL_STATUSES } from '../services/set-status.ts';
import { org, period } from './params.ts';
import { seen } from './word-params.ts';

const points = z.number().min(-100).max(0).describe('Points behind the pace of the year');
const share = z.number().min(0).max(100).describe('Percent');

const thresholds = z
  .object({
    onTrackGap: points.optional(),
    atRiskGap: points.optional(),
    nearLevel: share.optional(),
    approxBand: share.optional(),
    capLead: share.optional(),
  })
  .strict()
  .nullable()
  .describe('The thresholds to change; null goes back to those below');

const scope = {
  org: org.optional(),
  indicatorId: z.string().min(1).max(64).nullable().describe('One metric; default: all').optional(),
};

export const thresholdsQuery = z.object({ org: org.optional() });
export const thresholdsBody = z.object({
  ...scope,
  thresholds,
  reason: z.string().trim().min(1).max(1000).nullable().describe('Why, in a person’s words').optional(),
  revision: seen,
});
export const previewBody = z.object({ ...scope, period: period.optional(), thresholds });

export const statusBody = z.object({
  period,
  status: z.enum(MANUAL_STATUSES),
  reason: z.string().trim().min(1).max(500).describe('Why it differs from what the figures say'),
});
const editions = z.array(z.string().min(1).max(64)).min(1).max(200);

export const linkBody = z.object({
  to: z.string().min(1).max(64).describe('The indicator that the metrics belong to'),
  editions: editions.describe('Reports whose metric moves; default: all, a merge').optional(),
});
export const splitBody = z.object({ editions: editions.describe('Reports whose metric stands apart') });

export const statusQuery = z.object({ period });
