import { decodeText } from './decode-text.ts';
import { detectFormat } from './detect-format.ts';
import type { ReadOptions } from './document.ts';
import { checkZip } from './readers/check-zip.ts';
import { gridOfCsv } from './readers/grid-csv.ts';
import { gridsOfWorkbook } from './readers/grid-workbook.ts';
import type { SpreadsheetFormat } from './readers/spreadsheet.ts';
import type { GridReading } from './sheet-grid.ts';

/**
 * Reads a filled sheet cell by cell, every one where the spreadsheet shows it. The bytes decide the format; what
 * is no workbook is read as delimited text.
 */
export async function readGrid(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<GridReading> {
  if (bytes.length === 0) return { ok: false, code: 'empty_file', params: {} };
  const kind = detectFormat(bytes, fileName);
  if (kind === 'encrypted') return { ok: false, code: 'password_protected', params: {} };
  if (kind === 'text') {
    const decoded = decodeText(bytes, options.encoding);
    if (!decoded.ok) return { ok: false, code: decoded.code, params: {} };
    const grid = await gridOfCsv(decoded.text);
    return { ok: true, format: 'csv', encoding: decoded.encoding, grids: [grid] };
  }
  const format = WORKBOOKS.get(kind);
  if (format === undefined) return { ok: false, code: 'format_not_supported', params: { format: kind } };
  const refusal = format === 'xls' ? null : checkZip(bytes, format);
  if (refusal !== null) return refusal;
  const grids = await gridsOfWorkbook(bytes, format);
  return 'ok' in grids ? grids : { ok: true, format, encoding: null, grids };
}

const WORKBOOKS: ReadonlyMap<string, SpreadsheetFormat> = new Map([
  ['xlsx', 'xlsx'],
  ['xls', 'xls'],
  ['et', 'xls'],
  ['ods', 'ods'],
]);
