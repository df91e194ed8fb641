import type { DraftChanges } from '../../domain/import-draft.ts';
import type { ServiceContext } from '../context.ts';
import { dryRun } from '../dry-run.ts';
import { cellChanges } from '../editions/cell-changes.ts';
import { editionPicture } from '../editions/edition-picture.ts';
import { readCorrections } from './import-input.ts';
import { placeReport } from './place-report.ts';
import { storeReport } from './store-report.ts';
import type { DraftFacts } from './draft-facts.ts';

/** Cells that a preview lists; the count tells of all. */
const MOST_CELLS = 500;
/** The file itself changes no cell; a trial need not write it. */
const NO_BYTES = new Uint8Array(0);

/**
 * What taking a file would change against the report it takes the place of, cell by cell, and what would become of
 * people's decisions about that one. It takes the file and undoes it: nothing stays.
 */
export async function tryImport(
  context: ServiceContext,
  { file: { fileName }, hash, understood, corrections: sent }: DraftFacts,
  replacedId: string,
): Promise<Pick<DraftChanges, 'cells' | 'cellCount' | 'decisions'>> {
  const { document, extraction, repair } = understood;
  const corrections = readCorrections(sent);
  const place = placeReport(extraction, fileName, corrections);
  const flags = { isSample: false, isIllustrative: false };
  const work = {
    bytes: NO_BYTES,
    fileName,
    hash,
    document,
    extraction,
    place,
    corrections,
    repair,
    ...flags,
  };
  return dryRun(context.store, async (session) => {
    const before = await editionPicture(session, replacedId);
    const { edition, decisions } = await storeReport(session, context, work);
    const cells = cellChanges(before, await editionPicture(session, edition.id));
    return { cells: cells.slice(0, MOST_CELLS), cellCount: cells.length, decisions };
  });
}
