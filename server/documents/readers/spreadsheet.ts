import type { ReadOptions, Sheet, Workbook } from 'hucre';
import type { DocumentNote, ReadResult } from '../document.ts';
import { captionRows } from './caption-rows.ts';
import { headingLevel } from './heading-level.ts';
import type { BlockInput, CellInput } from './linear-text.ts';
import { linearText, ownText } from './linear-text.ts';
import { odsLooks } from './ods-looks.ts';
import type { FormatValue } from './sheet-cell-text.ts';
import { sheetCellText } from './sheet-cell-text.ts';
import type { SheetLook, SheetLooks } from './sheet-looks.ts';
import { xlsLooks } from './xls-looks.ts';

export type SpreadsheetFormat = 'xlsx' | 'xls' | 'ods';

export interface OpenWorkbook {
  readonly ok: true;
  readonly shown: readonly Sheet[];
  readonly hidden: readonly Sheet[];
  readonly looks: SheetLooks;
}

/**
 * Reads a workbook: every visible sheet with its name as heading, captions and notes around the table, merged
 * cells, numbers as their format shows them. Hidden sheets are left out with a note.
 */
export async function readSpreadsheet(bytes: Uint8Array, format: SpreadsheetFormat): Promise<ReadResult> {
  const opened = await openWorkbook(bytes, format);
  if (!opened.ok) return opened;
  const { shown, hidden, looks } = opened;
  const { formatValue } = await import('hucre');
  const blocks = shown.flatMap((sheet) => sheetBlocks(sheet, looks.get(sheet.name), formatValue));
  const notes = hidden.map((sheet): DocumentNote => ({ code: 'hidden_sheet', params: { name: sheet.name } }));
  const hasContent = blocks.some((block) => block.kind !== 'heading' || block.level !== SHEET_LEVEL);
  if (!hasContent) return { ok: false, code: 'empty_file', params: {} };
  return { ok: true, document: { format, ...linearText(blocks), notes } };
}

/** The sheets of a workbook, visible and hidden ones apart, or why it cannot be opened. */
export async function openWorkbook(
  bytes: Uint8Array,
  format: SpreadsheetFormat,
): Promise<OpenWorkbook | Extract<ReadResult, { ok: false }>> {
  let workbook: Workbook;
  let looks: SheetLooks;
  try {
    workbook = await readWorkbook(bytes, format);
    looks = looksOf(bytes, format);
  } catch (error) {
    const isLocked = error instanceof Error && /encrypt|password/i.test(`${error.name} ${error.message}`);
    return { ok: false, code: isLocked ? 'password_protected' : 'damaged', params: { format } };
  }
  const hidden = workbook.sheets.filter((sheet) => isHidden(sheet, looks));
  const shown = workbook.sheets.filter((sheet) => !isHidden(sheet, looks));
  const places = shown.reduce((sum, { rows }) => sum + rows.length * (rows[0]?.length ?? 0), 0);
  if (places > MAX_PLACES) return { ok: false, code: 'too_many_cells', params: { most: MAX_PLACES } };
  return { ok: true, shown, hidden, looks };
}

/** Places between the corners of all visible sheets, filled or not: the work goes by them. */
const MAX_PLACES = 3_000_000;
/** Sheet names stand under the title and above the headings inside sheets. */
const SHEET_LEVEL = 2;

async function readWorkbook(bytes: Uint8Array, format: SpreadsheetFormat): Promise<Workbook> {
  const { readOds, readXls, readXlsx } = await import('hucre');
  const options: ReadOptions = { readStyles: true };
  if (format === 'ods') return readOds(bytes, options);
  return format === 'xls' ? readXls(bytes, options) : readXlsx(bytes, options);
}

/** What the library leaves out of the older formats: hidden sheets, and how numbers look. */
function looksOf(bytes: Uint8Array, format: SpreadsheetFormat): SheetLooks {
  if (format === 'xls') return xlsLooks(bytes);
  return format === 'ods' ? odsLooks(bytes) : new Map();
}

function isHidden(sheet: Sheet, looks: SheetLooks): boolean {
  return sheet.hidden === true || sheet.veryHidden === true || looks.get(sheet.name)?.isHidden === true;
}

function sheetBlocks(
  sheet: Sheet,
  look: SheetLook | undefined,
  formatValue: FormatValue,
): readonly BlockInput[] {
  const rows = cellsOfSheet(sheet, look, formatValue);
  const { from, to } = captionRows(rows.map(filledCount));
  const captions = rows.slice(0, from).flatMap((row) => proseOf(row, true));
  const notes = rows.slice(to).flatMap((row) => proseOf(row, false));
  const body = rows.slice(from, to);
  const cells = body.flatMap((row, index) => row.map((cell) => ({ ...cell, row: index })));
  const columnCount = cells.reduce((width, cell) => Math.max(width, cell.col + cell.colSpan), 0);
  const table: readonly BlockInput[] =
    cells.length === 0
      ? []
      : [{ kind: 'table', table: { cells, rowCount: body.length, columnCount, name: sheet.name } }];
  if (captions.length + table.length + notes.length === 0) return [];
  return [{ kind: 'heading', level: SHEET_LEVEL, text: sheet.name }, ...captions, ...table, ...notes];
}

function filledCount(row: readonly CellInput[]): number {
  return row.filter(({ parts }) => parts[0] !== '').length;
}

function proseOf(row: readonly CellInput[], isNearTop: boolean): readonly BlockInput[] {
  return row.flatMap((cell): readonly BlockInput[] => {
    const text = ownText(cell).trim();
    if (text === '') return [];
    const level = headingLevel(text, isNearTop);
    return [level === null ? { kind: 'paragraph', text } : { kind: 'heading', level, text }];
  });
}

/** Cells row by row; blank rows, the inside of merged cells and what lies right of the last filled column are left out. */
function cellsOfSheet(
  sheet: Sheet,
  look: SheetLook | undefined,
  formatValue: FormatValue,
): readonly (readonly CellInput[])[] {
  const texts = sheet.rows.map((row, rowIndex) =>
    row.map((value, col) => {
      const key = `${rowIndex},${col}`;
      const cell = sheet.cells?.get(key);
      const format = look?.formats.get(key) ?? cell?.style?.numFmt ?? 'General';
      const isFormula = cell?.type === 'formula' || look?.formulas.has(key) === true;
      return sheetCellText(value, { format, isFormula }, formatValue);
    }),
  );
  const width = texts.reduce((max, row) => Math.max(max, row.findLastIndex((text) => text !== '') + 1), 0);
  const { spans, covered } = mergedPlaces(sheet, texts.length, width);
  return texts.map((row, rowIndex) => {
    if (row.every((text) => text === '')) return [];
    return row.slice(0, width).flatMap((text, col): readonly CellInput[] => {
      const key = `${rowIndex},${col}`;
      if (covered.has(key)) return [];
      const { rowSpan = 1, colSpan = 1 } = spans.get(key) ?? {};
      return [{ row: rowIndex, col, rowSpan, colSpan, isHeader: false, parts: [text] }];
    });
  });
}

interface MergedPlaces {
  readonly spans: ReadonlyMap<string, { readonly rowSpan: number; readonly colSpan: number }>;
  /** Places inside a merged cell other than its first. */
  readonly covered: ReadonlySet<string>;
}

function mergedPlaces(sheet: Sheet, rowCount: number, columnCount: number): MergedPlaces {
  const spans = new Map<string, { rowSpan: number; colSpan: number }>();
  const covered = new Set<string>();
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const [lastRow, lastCol] = [Math.min(endRow, rowCount - 1), Math.min(endCol, columnCount - 1)];
    spans.set(`${startRow},${startCol}`, {
      rowSpan: lastRow - startRow + 1,
      colSpan: lastCol - startCol + 1,
    });
    for (let row = startRow; row <= lastRow; row += 1) {
      for (let col = startCol; col <= lastCol; col += 1) covered.add(`${row},${col}`);
    }
    covered.delete(`${startRow},${startCol}`);
  }
  return { spans, covered };
}
