import type { CellType, CellValue, Sheet } from 'hucre';
import type { ReadResult } from '../document.ts';
import type { Grid, GridCell } from '../sheet-grid.ts';
import { openWorkbook, type SpreadsheetFormat } from './spreadsheet.ts';
import type { SheetLook } from './sheet-looks.ts';

/** Digits that a spreadsheet keeps of a number; further ones are dust of binary fractions. */
const DIGITS = 15;

/** The visible sheets of a workbook as grids, or why it cannot be opened. */
export async function gridsOfWorkbook(
  bytes: Uint8Array,
  format: SpreadsheetFormat,
): Promise<readonly Grid[] | Extract<ReadResult, { ok: false }>> {
  const opened = await openWorkbook(bytes, format);
  if (!opened.ok) return opened;
  return opened.shown.map((sheet) => gridOf(sheet, opened.looks.get(sheet.name)));
}

function gridOf(sheet: Sheet, look: SheetLook | undefined): Grid {
  const rows = sheet.rows.map((row, rowIndex) =>
    row.map((value, col) => {
      const key = `${rowIndex},${col}`;
      const cell = sheet.cells?.get(key);
      const format = look?.formats.get(key) ?? cell?.style?.numFmt ?? '';
      return cellOf(value, { type: cell?.type, formula: cell?.formula, isPercent: format.includes('%') });
    }),
  );
  return { name: sheet.name, rows };
}

interface CellKind {
  readonly type: CellType | undefined;
  readonly formula: string | undefined;
  readonly isPercent: boolean;
}

function cellOf(value: CellValue, { type, formula, isPercent }: CellKind): GridCell | null {
  if (type === 'error') return { kind: 'error', text: String(value) };
  if (value === null) return type === 'formula' ? { kind: 'uncomputed', text: `=${formula ?? ''}` } : null;
  if (value instanceof Date) return { kind: 'date', text: dayOf(value) };
  if (typeof value === 'boolean') return { kind: 'flag', text: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number')
    return { kind: 'number', value: Number(value.toPrecision(DIGITS)), isPercent };
  const text = value.replaceAll(/\r\n?/gu, '\n').trim();
  if (text === '') return null;
  // A failed formula keeps its mark as the stored result.
  const isFailed = type === 'formula' && /^#[A-Z0-9/!?]+$/u.test(text);
  return isFailed ? { kind: 'error', text } : { kind: 'text', text };
}

function dayOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
