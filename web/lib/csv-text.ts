/** Spreadsheets guess the encoding of a file without this mark and get Chinese wrong. */
const BYTE_ORDER_MARK = '\uFEFF';
/** A text cell that starts like this is run as a formula by spreadsheets. */
const FORMULA_START = /^[=+\-@\t\r|%]/;

/** Lines of cells as a file that spreadsheets open; null is an empty cell, never 0. */
export function csvText(lines: readonly (readonly (string | number | null)[])[]): string {
  return BYTE_ORDER_MARK + lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n');
}

function csvCell(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
