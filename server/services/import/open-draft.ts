import { draftById, type ImportDraftRow } from '../../../db/repositories/import-drafts.ts';
import { AppError } from '../../errors.ts';
import type { ServiceContext } from '../context.ts';

/** A draft that may still be taken. @throws AppError import_not_found when there is none, or it has expired */
export async function openDraft({ store, now }: ServiceContext, id: string): Promise<ImportDraftRow> {
  const draft = await draftById(store, id);
  if (draft === null || draft.expiresAt <= now()) throw new AppError('import_not_found', { id });
  return draft;
}
