import { editionByHash } from '../../db/repositories/reports.ts';
import type { DraftCorrections } from '../domain/import-draft.ts';
import type { ServiceContext } from './context.ts';
import { readCorrections } from './import/import-input.ts';
import { openDraft } from './import/open-draft.ts';
import { meetAgain, takeFile, type ImportResult } from './import/take-file.ts';
import { understandFile } from './import/understand-file.ts';

/**
 * Takes a waiting file, with the corrections sent now or else those of its last preview; the draft ends with it.
 * @throws AppError import_not_found, nothing_found, period_unknown, unreadable_file; the draft stays then
 */
export async function commitDraft(
  context: ServiceContext,
  id: string,
  sent: DraftCorrections | null,
): Promise<ImportResult> {
  const draft = await openDraft(context, id);
  const known = await editionByHash(context.store, draft.hash);
  if (known !== null) return meetAgain(context, known, id);
  const corrections = readCorrections(sent ?? draft.corrections);
  const file = {
    bytes: new Uint8Array(draft.bytes),
    fileName: draft.fileName,
    hash: draft.hash,
    isSample: false,
    isIllustrative: false,
    draftId: id,
  };
  return takeFile(context, file, await understandFile(context, file, { corrections }), corrections);
}
