import type { DraftCorrections, ImportDraft } from '../../server/domain/import-draft.ts';
import { answerOf, api } from './client.ts';
import type { Imported } from './reports.ts';

/** A draft; what a person said about it is known here already. */
export type Draft = Omit<ImportDraft, 'corrections'>;

/** What was understood of a file; `taken` when there was nothing to ask and the report is stored. */
export interface Drafted {
  readonly draft: Draft;
  readonly taken: Imported | null;
}

/** Sends a file to be read: stored at once when it is certain, else kept as a draft. */
export function draftImport(file: File): Promise<Drafted> {
  return answerOf<Drafted>(api.imports.$post({ form: { file, take: 'certain' } }));
}

/** The draft as it is understood with a person's corrections, all of them. */
export async function reviseDraft(id: string, corrections: DraftCorrections): Promise<Draft> {
  const json = { ...corrections, columns: { ...corrections.columns } };
  return (await answerOf<{ draft: Draft }>(api.imports[':id'].$patch({ param: { id }, json }))).draft;
}

/** Stores a draft as a report. */
export function commitDraft(id: string, corrections: DraftCorrections): Promise<Imported> {
  const json = { ...corrections, columns: { ...corrections.columns } };
  return answerOf<Imported>(api.imports[':id'].commit.$post({ param: { id }, json }));
}

/** Lets go of a draft; one that is gone already is no error. */
export async function discardDraft(id: string): Promise<void> {
  await api.imports[':id'].$delete({ param: { id } }).catch(() => undefined);
}
