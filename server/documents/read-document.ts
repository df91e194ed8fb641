import { decodeText } from './decode-text.ts';
import type { FileKind } from './detect-format.ts';
import { detectFormat } from './detect-format.ts';
import type { TextFormat } from './detect-text-format.ts';
import { detectTextFormat } from './detect-text-format.ts';
import type { Block, DocumentNote, ReadOptions, ReadResult, SourceDocument } from './document.ts';
import { checkZip } from './readers/check-zip.ts';
import { readCsv } from './readers/csv.ts';
import { readDoc } from './readers/doc.ts';
import { readDocx } from './readers/docx.ts';
import { readHtml } from './readers/html.ts';
import { readPdf } from './readers/pdf.ts';
import { readSpreadsheet } from './readers/spreadsheet.ts';
import { readText } from './readers/text.ts';

const WORDS = /[^\s\p{Cc}\p{Cf}]/u;

/**
 * Reads a file into its stored text and blocks. The bytes decide the format, never the name alone; a file
 * that cannot be read is answered with a coded reason, not thrown.
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const result = await readByKind(bytes, fileName, options);
  if (!result.ok) return result;
  if (!hasWords(result.document)) return { ok: false, code: 'empty_file', params: {} };
  return { ...result, document: { ...result.document, text: withoutNul(result.document.text) } };
}

/** No store keeps this character in a text: it becomes the sign for an unreadable one, and places stay what they are. */
function withoutNul(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text;
}

async function readByKind(bytes: Uint8Array, fileName: string, options: ReadOptions): Promise<ReadResult> {
  if (bytes.length === 0) return { ok: false, code: 'empty_file', params: {} };
  const kind = detectFormat(bytes, fileName);
  const refusal = isZipped(kind) ? checkZip(bytes, kind) : null;
  if (refusal !== null) return refusal;
  switch (kind) {
    case 'text':
      return readTextFile(bytes, fileName, options);
    case 'docx':
      return readDocx(bytes);
    case 'doc':
      return readDoc(bytes);
    case 'wps':
      return orRefused(readDoc(bytes), kind);
    case 'pdf':
      return readPdf(bytes);
    case 'xlsx':
    case 'xls':
    case 'ods':
      return readSpreadsheet(bytes, kind);
    case 'et':
      return orRefused(await readSpreadsheet(bytes, 'xls'), kind);
    case 'encrypted':
      return { ok: false, code: 'password_protected', params: {} };
    case 'ole':
      return { ok: false, code: 'unknown_format', params: {} };
    default:
      return { ok: false, code: 'format_not_supported', params: { format: kind } };
  }
}

/** Whether any paragraph or cell holds more than blanks and marks that take no room. */
function hasWords({ text, blocks }: SourceDocument): boolean {
  const isFilled = ({ start, end }: Pick<Block, 'start' | 'end'>) => WORDS.test(text.slice(start, end));
  return blocks.some((block) => (block.kind === 'table' ? block.cells.some(isFilled) : isFilled(block)));
}

/** WPS files mostly are Word and Excel files by another name; one that is not is of an unknown kind, not damaged. */
function orRefused(result: ReadResult, kind: FileKind): ReadResult {
  if (result.ok || result.code !== 'damaged') return result;
  return { ok: false, code: 'format_not_supported', params: { format: kind } };
}

function isZipped(kind: FileKind): boolean {
  return kind === 'docx' || kind === 'xlsx' || kind === 'ods';
}

async function readTextFile(bytes: Uint8Array, fileName: string, options: ReadOptions): Promise<ReadResult> {
  const decoded = decodeText(bytes, options.encoding);
  if (!decoded.ok) return { ok: false, code: decoded.code, params: {} };
  const document = await readAs(detectTextFormat(decoded.text, fileName), decoded.text);
  if (document.blocks.length === 0) return { ok: false, code: 'empty_file', params: {} };
  const isGuess = decoded.encoding === 'gb18030' && options.encoding === undefined;
  const notes: readonly DocumentNote[] = isGuess
    ? [{ code: 'encoding_guessed', params: { encoding: 'GB18030' } }]
    : [];
  return { ok: true, document: { ...document, notes, encoding: decoded.encoding } };
}

async function readAs(format: TextFormat, text: string): Promise<SourceDocument> {
  if (format === 'html') return readHtml(text);
  return format === 'csv' ? readCsv(text) : readText(text, format);
}
