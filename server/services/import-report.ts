import { editionByHash, type EditionRow } from '../../db/repositories/reports.ts';
import type { ReportSummary } from '../domain/scorecard.ts';
import { AppError } from '../errors.ts';
import { summariseReport } from './board/summarise-reports.ts';
import type { ServiceContext } from './context.ts';
import { hashFile } from './hash-bytes.ts';
import { placeReport, type Corrections } from './import/place-report.ts';
import { storeReport } from './import/store-report.ts';
import type { UploadReading } from './reading/upload.ts';
import { putBackInForce } from './restore-report.ts';

export interface ImportInput extends Corrections {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** The bundled sample: never chosen as the default organisation while there is another. */
  readonly isSample?: boolean;
  /** Made up, not published by anybody. */
  readonly isIllustrative?: boolean;
}

export interface ImportResult {
  readonly report: ReportSummary;
  /** The same bytes are there already; nothing changed. */
  readonly duplicate: boolean;
  /** They had been withdrawn and are in force again. */
  readonly restored: boolean;
}

/**
 * Takes one file in: read, extract, align with the organisation's indicators, store, all or nothing.
 * @throws AppError unreadable_file, nothing_found, period_unknown; nothing is stored then
 */
export async function importReport(context: ServiceContext, input: ImportInput): Promise<ImportResult> {
  const hash = await hashFile(input.bytes);
  const known = await editionByHash(context.store, hash);
  if (known !== null) return meetAgain(context, known);
  const { document, extraction } = await readFile(context, input);
  const place = placeReport(extraction, input.fileName, input);
  const stored = await context.store.tx((session) =>
    storeReport(session, context, {
      bytes: input.bytes,
      fileName: input.fileName,
      isSample: input.isSample ?? false,
      isIllustrative: input.isIllustrative ?? false,
      hash,
      document,
      extraction,
      place,
    }),
  );
  if (!stored.isNew) return meetAgain(context, stored.edition);
  const report = await summariseReport(context.store, stored.edition.id);
  return { report, duplicate: false, restored: false };
}

/** The same file once more: a withdrawn report comes back as it was, with what people decided about it. */
async function meetAgain(context: ServiceContext, edition: EditionRow): Promise<ImportResult> {
  const restored =
    edition.withdrawnAt !== null &&
    (await context.store.tx((session) => putBackInForce(session, context, edition.id)));
  const report = await summariseReport(context.store, edition.id);
  return { report, duplicate: !restored, restored };
}

async function readFile(
  { reading }: ServiceContext,
  { bytes, fileName, period, org }: ImportInput,
): Promise<Extract<UploadReading, { ok: true }>> {
  const extract = { ...(period === undefined ? {} : { period }), ...(org === undefined ? {} : { org }) };
  const result = await reading.readUpload({ bytes, fileName, extract });
  if (result.ok) return result;
  throw new AppError('unreadable_file', { ...result.params, reason: result.code });
}
