import { detectFormat, type FileKind } from './detect-format.ts';
import { LIBRARIES, type Library } from './readers/libraries.ts';

const MARKUP = '<';
const HEAD_BYTES = 4000;

const WORKBOOK: readonly Library[] = ['spreadsheet'];
const LIBRARIES_OF: Partial<Readonly<Record<FileKind, readonly Library[]>>> = {
  pdf: ['pdf'],
  docx: ['word', 'markup'],
  xlsx: WORKBOOK,
  xls: WORKBOOK,
  ods: WORKBOOK,
  et: WORKBOOK,
};

const loaded = new Set<Library>();

/**
 * Loads what parses a file of this kind, before a byte of it is parsed: libraries mend the language's own objects when they
 * come, and whoever watches those must know whether it was a library or a file. Answers whether any was not there before.
 */
export async function loadLibraries(bytes: Uint8Array, fileName: string): Promise<boolean> {
  const kind = detectFormat(bytes, fileName);
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const own = kind === 'text' && head.includes(MARKUP) ? (['markup'] as const) : [];
  const missing = [...(LIBRARIES_OF[kind] ?? []), ...own].filter((each) => !loaded.has(each));
  for (const each of missing) {
    await LIBRARIES[each]();
    loaded.add(each);
  }
  return missing.length > 0;
}
