import { decodeText } from './decode-text.ts';
import { detectFormat } from './detect-format.ts';
import { detectTextFormat } from './detect-text-format.ts';
import type { ReadResult } from './document.ts';
import { readText } from './readers/text.ts';

/**
 * Reads a file into its stored text and blocks. The bytes decide the format, never the name alone; a file
 * that cannot be read is answered with a coded reason, not thrown.
 */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<ReadResult> {
  if (bytes.length === 0) return { ok: false, code: 'empty_file', params: {} };
  const kind = detectFormat(bytes, fileName);
  if (kind === 'text') return readTextFile(bytes, fileName);
  return { ok: false, code: 'format_not_supported', params: { format: kind } };
}

function readTextFile(bytes: Uint8Array, fileName: string): ReadResult {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ok: false, code: decoded.code, params: {} };
  const format = detectTextFormat(decoded.text, fileName);
  return { ok: true, document: readText(decoded.text, format === 'md' ? 'md' : 'txt') };
}
