/** What may be said about a file that is imported. */
import { z } from 'zod';
import { COLUMN_ROLES } from '../domain/column-role.ts';
import { parseReportedPeriod } from '../domain/period.ts';
import { TEXT_ENCODINGS } from '../domain/text-encoding.ts';

const MOST_COLUMNS = 300;

const period = z
  .string()
  .refine((text) => parseReportedPeriod(text) !== null, 'a period such as 2021-Q3 or 2021-01-01/P9M')
  .describe(
    'Period, where the file does not say it or says it wrong: a quarter (2021-Q3), half-year (2021-H1) or last month (2021-08), or start and length, 2021-01-01/P9M (the year so far) or 2021-07-01/P3M (the quarter alone)',
  );

const org = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .describe('Organisation, where the file does not say it or says it wrong');

const encoding = z.enum(TEXT_ENCODINGS).describe('Encoding of a text file, where the content misleads');

const columns = z
  .record(z.string().max(500), z.enum(COLUMN_ROLES).nullable())
  .refine((roles) => Object.keys(roles).length <= MOST_COLUMNS, `at most ${MOST_COLUMNS} columns`)
  .describe('What columns hold, by header as printed; null takes back what was remembered');

/** A JSON object in a field of a form. */
const columnsField = z
  .string()
  .max(100_000)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'a JSON object' });
      return z.NEVER;
    }
  })
  .pipe(columns)
  .describe('What columns hold, a JSON object: {"header as printed": "progress"}');

const corrections = {
  period: period.optional(),
  org: org.optional(),
  encoding: encoding.optional(),
};

const file = z.instanceof(File, { message: 'a file in the field "file"' }).describe('The report');

export const reportForm = z.object({ file, ...corrections, columns: columnsField.optional() });

export const importForm = z
  .object({
    file: file.optional(),
    text: z.string().min(1).describe('The report as copied text, in place of a file').optional(),
    ...corrections,
    columns: columnsField.optional(),
    take: z
      .enum(['certain', 'new'])
      .describe(
        'certain: store the report at once when there is nothing to ask; the file of a withdrawn report puts that back in force. new: the same, and what was withdrawn stays so',
      )
      .optional(),
  })
  .refine((form) => (form.file === undefined) !== (form.text === undefined), {
    message: 'a file in the field "file", or a text in the field "text"',
    path: ['file'],
  });

/** Corrections as JSON: all of them, in place of those sent before. */
export const correctionsBody = z.object({ ...corrections, columns: columns.optional() });
