/** What requests for files may ask for. */
import { z } from 'zod';
import { asOf, org, owner, period } from './params.ts';
import { LANGS } from '../domain/format.ts';

export const lang = z.enum(LANGS).default('zh').describe('Language of headings and states');

export const boardExportQuery = z.object({
  period: period.optional(),
  org: org.optional(),
  owner: owner.optional(),
  view: z.enum(['working', 'published']).optional(),
  asOf: asOf.optional(),
  lang,
});

export const briefingQuery = boardExportQuery.extend({
  metrics: z
    .string()
    .transform((list) => list.split(','))
    .pipe(z.array(z.string().min(1).max(64)).max(40))
    .describe('Ids of the indicators that get a slide, in this order, separated by commas')
    .optional(),
  title: z.string().trim().min(1).max(80).describe('Title of the cover').optional(),
});
