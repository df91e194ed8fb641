import { z } from 'zod';
import { LOG_KINDS } from '../domain/log-view.ts';
import { org } from './params.ts';

export const logQuery = z.object({
  org: org.optional(),
  kind: z.enum(LOG_KINDS).describe('Only steps of this kind').optional(),
  before: z.coerce.number().int().min(1).describe('`next` of the page before').optional(),
});

export const sampleBody = z.object({ isShown: z.boolean().describe('false takes it out of every board') });
