/** What requests about schedules and notices may say. */
import { z } from 'zod';
import { BRIEFING_PARTS, DISPATCH_KINDS } from '../domain/dispatch.ts';
import { LANGS } from '../domain/format.ts';

const folder = z
  .string()
  .trim()
  .max(120)
  .describe('Below the folder of briefings; empty: that folder itself');
const url = z
  .string()
  .trim()
  .max(2000)
  .nullable()
  .describe('http or https; null keeps the stored address, which is never answered whole');
const to = z.array(z.string().trim().min(3).max(254)).max(20).describe('Recipients');

const target = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('folder'), folder }),
    z.object({ kind: z.literal('webhook'), url }),
    z.object({ kind: z.literal('email'), to }),
  ])
  .describe('Where it goes; notices go to a webhook or by e-mail');

const settings = {
  kind: z
    .enum(DISPATCH_KINDS)
    .describe('The book of a quarter, statuses that change, reports that are missing'),
  name: z.string().trim().min(1).max(60),
  organisationId: z
    .string()
    .min(1)
    .max(64)
    .nullable()
    .describe('null: every organisation but the bundled sample'),
  cron: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .nullable()
    .describe('Of a briefing: five fields in the server’s time zone; null: on demand alone'),
  daysAfter: z
    .number()
    .int()
    .min(1)
    .max(85)
    .nullable()
    .describe('Of missing reports: days from the quarter’s end to the last day in time'),
  parts: z.array(z.enum(BRIEFING_PARTS)).max(3).describe('Of a briefing'),
  lang: z.enum(LANGS),
  target,
  isOn: z.boolean(),
  catchesUp: z.boolean().describe('What was missed while the server was down is run once, or only noted'),
};

const revision = z.string().max(64).nullable().describe('The last step that was seen');

export const dispatchBody = z.object(settings);
export const dispatchChangeBody = z.object({ ...settings, revision });
export const revisionBody = z.object({ revision });
export const revisionQuery = z.object({ revision: revision.optional() });
export const timesQuery = z.object({ cron: z.string().trim().min(1).max(100).describe('Five fields') });
export const runsQuery = z.object({
  before: z.coerce.number().int().min(1).describe('`next` of the page before').optional(),
});
