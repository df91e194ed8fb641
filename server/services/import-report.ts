import { editionByHash } from '../../db/repositories/reports.ts';
import type { ServiceContext } from './context.ts';
import { hashFile } from './hash-bytes.ts';
import type { Corrections, FileInput } from './import/import-input.ts';
import { meetAgain, takeFile, type ImportResult } from './import/take-file.ts';
import { understandFile } from './import/understand-file.ts';

export interface ImportInput extends FileInput, Corrections {
  /** The bundled sample: never chosen as the default organisation while there is another. */
  readonly isSample?: boolean;
  /** Made up, not published by anybody. */
  readonly isIllustrative?: boolean;
}

/**
 * Takes one file in unseen: read, extract, align with the organisation's indicators, store, all or nothing.
 * @throws AppError unreadable_file, nothing_found, period_unknown; nothing is stored then
 */
export async function importReport(context: ServiceContext, input: ImportInput): Promise<ImportResult> {
  const { bytes, fileName, isSample = false, isIllustrative = false, ...corrections } = input;
  const hash = await hashFile(bytes);
  const known = await editionByHash(context.store, hash);
  if (known !== null) return meetAgain(context, known, null);
  const understood = await understandFile(context, { bytes, fileName }, { corrections, isSample });
  const file = { bytes, fileName, hash, isSample, isIllustrative, draftId: null };
  return takeFile(context, file, understood, corrections);
}
