/** What requests for files may ask for. */
import { z } from 'zod';
import { asOf, org, owner, period } from './params.ts';

export const lang = z.enum(['zh', 'en']).default('zh').describe('Language of headings and states');

export const boardExportQuery = z.object({
  period: period.optional(),
  org: org.optional(),
  owner: owner.optional(),
  view: z.enum(['working', 'published']).optional(),
  asOf: asOf.optional(),
  lang,
});
