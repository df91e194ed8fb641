import type { EditionRow } from '../../../db/repositories/reports.ts';
import { AppError } from '../../errors.ts';
import { editionsKnownAt, type KnownEdition } from './editions-in-force.ts';

/** The editions known at `asOf` (edition id or ISO date), all without it. @throws AppError report_not_found */
export function knownEditions(
  editions: readonly EditionRow[],
  asOf: string | undefined,
  timeZone: string,
): readonly KnownEdition[] {
  if (asOf === undefined) return editions;
  const known = editionsKnownAt(editions, asOf, timeZone);
  if (known === null) throw new AppError('report_not_found', { id: asOf });
  return known;
}
