import { z } from 'zod';

/** What `server/sample/manifest.json` holds; strict, so that a misspelt field is an error. */
export const manifestSchema = z.strictObject({
  organisation: z.strictObject({ name: z.string().min(1), nameEn: z.string().min(1) }),
  reports: z.array(
    z.strictObject({
      file: z.string().endsWith('.txt'),
      period: z.string().regex(/^\d{4}-Q[1-4]$/),
      isIllustrative: z.boolean(),
    }),
  ),
  note: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  indicators: z.array(
    z.strictObject({
      name: z.string().min(1),
      nameEn: z.string().min(1).max(24),
      pinned: z.literal([1, 2]).optional(),
    }),
  ),
  tasks: z.array(
    z.strictObject({
      no: z.string().min(1),
      shortTitle: z.string().min(1).max(13),
      shortTitleEn: z.string().min(1).max(24),
    }),
  ),
  published: z.array(z.string().min(1)),
});

export type Manifest = z.infer<typeof manifestSchema>;
