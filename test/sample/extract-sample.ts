import { readDocument } from '../../server/documents/read-document.ts';
import { extract } from '../../server/extract/extract.ts';
import { toContract } from '../../server/extract/to-contract.ts';
import type { ContractReport } from '../../server/extract/to-contract.ts';
import type { Extraction } from '../../server/extract/types.ts';
import { readSampleFile } from './sample-year.ts';

export interface ExtractedSample {
  readonly text: string;
  readonly extraction: Extraction;
  readonly contract: ContractReport;
}

/** Reads and extracts one bundled report; throws when it cannot be read. @param file name as the manifest gives it */
export async function extractSample(file: string): Promise<ExtractedSample> {
  const result = await readDocument(readSampleFile(file), file);
  if (!result.ok) throw new Error(`${file} cannot be read: ${result.code}`);
  const extraction = extract(result.document, { fileName: file });
  return { text: result.document.text, extraction, contract: toContract(extraction, '') };
}
