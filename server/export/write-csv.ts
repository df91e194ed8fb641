import { writeCsv } from 'hucre/csv';
import type { ExportSheet } from './sheet.ts';

/**
 * A table as CSV that spreadsheet programs open with the right characters: UTF-8 with its mark, CRLF. Text that
 * begins like a formula gets an apostrophe before it; numbers are written as they are, negative ones too.
 */
export function writeCsvFile({ columns, rows }: ExportSheet): Uint8Array {
  const table = [columns.map(({ header }) => header), ...rows.map((row) => [...row])];
  return new TextEncoder().encode(writeCsv(table, { bom: true, escapeFormulae: true }));
}
