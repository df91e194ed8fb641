import type { Grid, GridCell } from '../sheet-grid.ts';
import { guessDelimiter } from './delimited-rows.ts';

/** Delimited text as a grid: blank lines keep their row, so that addresses are those a spreadsheet shows. */
export async function gridOfCsv(text: string): Promise<Grid> {
  const { parseCsv } = await import('hucre/csv');
  const rows = parseCsv(text, { delimiter: guessDelimiter(text), unescapeFormulae: true });
  return { name: null, rows: rows.map((row) => row.map((value) => cellOf(value))) };
}

function cellOf(value: unknown): GridCell | null {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : { kind: 'text', text };
}
