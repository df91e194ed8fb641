import { deleteDraft } from '../../../db/repositories/import-drafts.ts';
import type { EditionRow } from '../../../db/repositories/reports.ts';
import type { ReportSummary } from '../../domain/scorecard.ts';
import { summariseReport } from '../board/summarise-reports.ts';
import type { ServiceContext } from '../context.ts';
import { putBackInForce } from '../restore-report.ts';
import type { Corrections, FileInput } from './import-input.ts';
import { placeReport } from './place-report.ts';
import { rememberColumns } from './remember-columns.ts';
import { storeReport } from './store-report.ts';
import type { Understanding } from './understand-file.ts';

export interface ImportResult {
  readonly report: ReportSummary;
  /** The same bytes are there already; nothing changed. */
  readonly duplicate: boolean;
  /** They had been withdrawn and are in force again. */
  readonly restored: boolean;
}

export interface FileToTake extends FileInput {
  readonly hash: string;
  readonly isSample: boolean;
  readonly isIllustrative: boolean;
  /** The draft that ends when the file is taken; null when there is none. */
  readonly draftId: string | null;
}

/**
 * Stores what was understood of a file, what a person said of its columns and the end of its draft: all or nothing.
 * @throws AppError nothing_found, period_unknown
 */
export async function takeFile(
  context: ServiceContext,
  { draftId, ...file }: FileToTake,
  { document, extraction, repair }: Understanding,
  corrections: Corrections,
): Promise<ImportResult> {
  const place = placeReport(extraction, file.fileName, corrections);
  const stored = await context.store.tx(async (session) => {
    const work = { ...file, document, extraction, place, corrections, repair };
    const done = await storeReport(session, context, work);
    if (done.isNew) await rememberColumns(session, context, done.edition, corrections);
    if (draftId !== null) await deleteDraft(session, draftId);
    return done;
  });
  if (!stored.isNew) return meetAgain(context, stored.edition, null);
  const report = await summariseReport(context.store, stored.edition.id);
  return { report, duplicate: false, restored: false };
}

/** The same file once more: a withdrawn report comes back as it was, with what people decided about it. */
export async function meetAgain(
  context: ServiceContext,
  edition: EditionRow,
  draftId: string | null,
): Promise<ImportResult> {
  const isWithdrawn = edition.withdrawnAt !== null;
  const restored =
    (isWithdrawn || draftId !== null) &&
    (await context.store.tx(async (session) => {
      if (draftId !== null) await deleteDraft(session, draftId);
      return isWithdrawn && (await putBackInForce(session, context, edition.id));
    }));
  const report = await summariseReport(context.store, edition.id);
  return { report, duplicate: !restored, restored };
}
