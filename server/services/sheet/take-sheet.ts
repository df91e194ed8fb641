import { eventsBetween, lastPlaceOf } from '../../../db/repositories/audit-events.ts';
import type { SheetTaken } from '../../domain/sheet-import.ts';
import { AppError } from '../../errors.ts';
import type { ServiceContext } from '../context.ts';
import { hashFile } from '../hash-bytes.ts';
import { logStep } from '../review/review-log.ts';
import { applyPlan } from './apply-plan.ts';
import type { SheetInput } from './plan-sheet.ts';
import { countsOf, lookAt } from './preview-sheet.ts';

export interface TakeSheet extends SheetInput {
  /** `all`: the whole sheet or nothing of it; `good`: the rows without a problem. */
  readonly rows: 'all' | 'good';
  /** The preview that was seen; undefined: nobody looked. */
  readonly revision?: string | undefined;
}

/**
 * Stores what a filled sheet says, in one transaction and as one step of the log that can be undone.
 * @throws AppError unreadable_file, organisation_not_found, no_reports, sheet_has_errors (with the preview), sheet_changed (with the new one)
 */
export async function takeSheet(context: ServiceContext, input: TakeSheet): Promise<SheetTaken> {
  const { plan, preview, goodRows } = await lookAt(context, input);
  const details = { preview };
  if (input.revision !== undefined && input.revision !== preview.revision)
    throw new AppError('sheet_changed', {}, { details });
  const { problems, badRows } = preview;
  const isWhole = problems.some(({ row }) => row === 0);
  if (problems.length > 0 && (input.rows === 'all' || isWhole))
    throw new AppError('sheet_has_errors', { n: problems.length }, { details });
  const left = { leftRows: badRows, problems };
  const rows = goodRows.filter(({ writes }) => writes.length > 0);
  const counts = countsOf(plan.rowCount, preview.changes, goodRows);
  if (rows.length === 0) return { stepId: null, stored: [], counts, ...left };
  const sha256 = await hashFile(input.bytes);
  const organisationId = plan.organisation.id;
  const { reason } = input;
  const stepId = await context.store.tx(async (session) => {
    const before = await lastPlaceOf(session);
    const { problems: met } = await applyPlan(session, context, { organisationId, rows, reason });
    // Somebody came in between: what was previewed holds no longer, and nothing stays.
    if (met.length > 0) throw new AppError('sheet_changed', {}, { details });
    const last = await lastPlaceOf(session);
    const { created, settings, targets, figures } = counts;
    await logStep(session, context, {
      ...{ action: 'sheet.taken', subject: 'organisation', subjectId: organisationId, organisationId },
      ...{ editionId: null, before: null, reason },
      after: {
        ...{ fileName: input.fileName, sha256, created, settings, targets, figures },
        ...{ leftRows: badRows.length, steps: [before + 1, last] },
      },
    });
    const [step] = await eventsBetween(session, last + 1, last + 1);
    return step?.id ?? null;
  });
  return { stepId, stored: preview.changes, counts, ...left };
}
