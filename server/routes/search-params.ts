/** What a search may ask for. */
import { z } from 'zod';
import { org } from './params.ts';

const MOST_HITS = 50;

export const searchQuery = z.object({
  q: z
    .string()
    .max(200)
    .describe('Words that all must stand in what is found; part of a word is enough, nothing is an operator'),
  org: org.describe('Id or name; default: all organisations').optional(),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST_HITS)
    .describe('Most hits of each kind; default 8')
    .optional(),
});
