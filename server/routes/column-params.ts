/** What requests about the columns of a stored report may say. */
import { z } from 'zod';
import { COLUMN_ROLES } from '../domain/column-role.ts';
import { reason, revision } from './review-params.ts';

const header = z.string().trim().min(1).max(500);

const wish = {
  columns: z
    .record(header, z.enum(COLUMN_ROLES))
    .refine((roles) => Object.keys(roles).length > 0, 'at least one column')
    .describe('What columns hold, by header as printed')
    .optional(),
  shift: z
    .object({ from: header, by: z.int().min(-20).max(20) })
    .describe('From this header on every column holds what the one `by` places to the right says')
    .optional(),
};

const ONE = 'either columns or shift';
const isOne = ({ columns, shift }: { readonly columns?: unknown; readonly shift?: unknown }) =>
  (columns === undefined) !== (shift === undefined);

export const previewRepairBody = z.object(wish).refine(isOne, ONE);
export const repairBody = z.object({ ...wish, revision, reason }).refine(isOne, ONE);
