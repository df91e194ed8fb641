/** What may be said about a sheet that people fill in. */
import { z } from 'zod';
import { TEXT_ENCODINGS } from '../domain/text-encoding.ts';
import { lang } from './export-params.ts';
import { org, period } from './params.ts';

export const templateQuery = z.object({
  org: org.describe('Id or name; default: as for a board').optional(),
  year: z.coerce
    .number()
    .int()
    .min(1900)
    .max(2999)
    .describe('Reporting year; default: that of the period, else the newest')
    .optional(),
  period: period.describe('Only the column of this quarter; default: all of the year').optional(),
  lang,
});

export const sheetForm = z.object({
  file: z.instanceof(File, { message: 'a file in the field "file"' }).describe('The filled sheet'),
  org: org.describe('Id or name; default: as for a board').optional(),
  period: period.describe('Quarter of figures whose heading names none').optional(),
  encoding: z.enum(TEXT_ENCODINGS).describe('Encoding of a CSV file, where the content misleads').optional(),
  reason: z.string().trim().min(1).max(1000).describe('For every row that says none itself').optional(),
  overwrite: z
    .enum(['changed'])
    .describe('Take also the cells that somebody changed since the template was made')
    .optional(),
});

export const takeForm = sheetForm.extend({
  rows: z
    .enum(['all', 'good'])
    .default('all')
    .describe('all: the whole sheet or nothing; good: the rows without a problem'),
  revision: z.string().max(64).describe('`revision` of the preview that was seen').optional(),
});
