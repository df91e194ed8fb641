/** What requests about big steps may say: moving a report, naming and merging organisations. */
import { z } from 'zod';
import { org } from './params.ts';

const why = z.string().trim().min(1).max(1000).describe('Why; it stands in the log');

const place = {
  org: org
    .describe('Organisation it goes to, by id or name; an unknown name makes a new one; default: stays')
    .optional(),
  period: z
    .string()
    .regex(/^\d{4}-Q[1-4]$/, 'a quarter such as 2021-Q3')
    .describe('Quarter it goes to; default: stays')
    .optional(),
};

const SOMEWHERE = 'org, period or both';
const isSomewhere = ({ org: to, period }: { readonly org?: unknown; readonly period?: unknown }) =>
  to !== undefined || period !== undefined;

export const previewMoveBody = z.object(place).refine(isSomewhere, SOMEWHERE);
export const moveBody = z.object({ ...place, reason: why }).refine(isSomewhere, SOMEWHERE);

const into = org.describe('The organisation that stays, by id or name');

export const previewMergeBody = z.object({ into });
export const mergeBody = z.object({ into, reason: why });

const name = z.string().trim().min(1).max(200);

export const namesBody = z.object({
  name: name.describe('Name in Chinese; the one before stays an alias').optional(),
  nameEn: name.nullable().describe('Name in English; null for none').optional(),
  aliases: z
    .array(name)
    .max(50)
    .describe('All other names under which a report lands here, but for those of merged organisations')
    .optional(),
  reason: why,
});

export const orgParam = z.object({ id: org });
export const rememberedParam = z.object({ id: org, columnId: z.string().min(1).max(64) });
export const stepParam = z.object({ stepId: z.string().min(1).max(64) });
