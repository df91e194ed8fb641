import { setDraftCorrections } from '../../db/repositories/import-drafts.ts';
import { editionByHash } from '../../db/repositories/reports.ts';
import type { DraftCorrections, ImportDraft } from '../domain/import-draft.ts';
import { summariseReport } from './board/summarise-reports.ts';
import type { ServiceContext } from './context.ts';
import { describeDraft } from './import/describe-draft.ts';
import { readCorrections } from './import/import-input.ts';
import { openDraft } from './import/open-draft.ts';
import { understandFile } from './import/understand-file.ts';

/**
 * Reads a waiting file again with a person's corrections, which take the place of those sent before.
 * @throws AppError import_not_found, unreadable_file (an encoding that the file is not in); the draft stays as it was then
 */
export async function reviseDraft(
  context: ServiceContext,
  id: string,
  corrections: DraftCorrections,
): Promise<ImportDraft> {
  const { bytes, fileName, hash, expiresAt } = await openDraft(context, id);
  const file = { bytes: new Uint8Array(bytes), fileName };
  const understood = await understandFile(context, file, { corrections: readCorrections(corrections) });
  const known = await editionByHash(context.store, hash);
  const duplicate = known === null ? null : await summariseReport(context.store, known.id);
  const draft = await describeDraft(context, { file, hash, understood, corrections, duplicate });
  await context.store.tx((session) => setDraftCorrections(session, id, corrections));
  return { ...draft, id, expiresAt: expiresAt.toISOString() };
}
