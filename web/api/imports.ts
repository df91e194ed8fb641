import type { DraftCorrections, ImportDraft } from '../../server/domain/import-draft.ts';
import type { TextEncoding } from '../../server/domain/text-encoding.ts';
import { answerOf, api } from './client.ts';
import type { Imported } from './reports.ts';

/** A draft; what a person said about it is known here already. */
export type Draft = Omit<ImportDraft, 'corrections'>;

/** What was understood of a file; `taken` when there was nothing to ask and the report is stored. */
export interface Drafted {
  readonly draft: Draft;
  readonly taken: Imported | null;
}

/** Sends a file, or a text that was pasted, to be read: stored at once when it is certain, else kept as a draft. */
export async function draftImport(
  file: File,
  { isPasted, encoding }: { readonly isPasted: boolean; readonly encoding: TextEncoding | null },
): Promise<Drafted> {
  const source = isPasted ? { text: await file.text() } : { file };
  const said = encoding === null ? {} : { encoding };
  return answerOf<Drafted>(api.imports.$post({ form: { ...source, ...said, take: 'certain' } }));
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
