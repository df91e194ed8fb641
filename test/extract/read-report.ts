import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readDocument } from '../../server/documents/read-document.ts';
import { extract } from '../../server/extract/extract.ts';
import type { Extraction } from '../../server/extract/types.ts';

export interface ReadReport {
  readonly text: string;
  readonly extraction: Extraction;
}

/** Reads and extracts one file; throws with the reason when it cannot be read. */
export async function readReport(path: string): Promise<ReadReport> {
  const result = await readDocument(readFileSync(path), basename(path));
  if (!result.ok) throw new Error(`${path}: ${result.code}`);
  return { text: result.document.text, extraction: extract(result.document, { fileName: basename(path) }) };
}

/** The same for text that a test writes itself. */
export async function readText(text: string): Promise<ReadReport> {
  const result = await readDocument(new TextEncoder().encode(text), 'report.txt');
  if (!result.ok) throw new Error(result.code);
  return { text: result.document.text, extraction: extract(result.document) };
}
