import type { DraftCorrections } from '../../../server/domain/import-draft.ts';
import { draftImport } from '../../../server/services/draft-import.ts';
import { importReport } from '../../../server/services/import-report.ts';
import { reading } from '../../../server/services/reading.ts';
import { makeBench } from './make-context.ts';

/** What a person says of the strange columns of `strangeReport`. */
export const MAPPED: DraftCorrections = { columns: { 年内要求: 'target', 办到哪里: 'progress' } };

/** Services on a store of their own that read texts as a server would. */
export function makeDrafts() {
  const bench = makeBench();
  const context = { ...bench.context, reading };
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  const draftOf = async (text: string, corrections: DraftCorrections = {}, isTaking = false) =>
    draftImport(context, {
      bytes: bytesOf(text),
      fileName: 'report.txt',
      corrections,
      taking: isTaking ? 'certain' : null,
    });
  return {
    context,
    store: bench.store,
    draftOf,
    idOf: async (text: string, corrections: DraftCorrections = {}) =>
      (await draftOf(text, corrections)).draft.id ?? 'none',
    take: (text: string) => importReport(context, { bytes: bytesOf(text), fileName: 'report.txt' }),
  };
}
