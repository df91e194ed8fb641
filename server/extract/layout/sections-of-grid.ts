import type { TextBlock } from '../../domain/scorecard.ts';
import type { FieldRole, ReportFacts, Section, TableSummary } from '../types.ts';
import type { Column } from './columns.ts';
import { readColumns } from './columns.ts';
import type { HeaderRows } from './find-header.ts';
import { headerAt } from './find-header.ts';
import type { ReadHeader } from './given-roles.ts';
import { columnGroups, groupRows } from './group-rows.ts';
import type { Grid } from './grid.ts';
import { originsOf } from './grid.ts';
import { isBlank, plain } from './plain.ts';
import type { BodyRow, RowCell } from './row-cells.ts';
import { bodyRows } from './row-cells.ts';
import type { RowContext } from './row-context.ts';
import { sectionOfRow } from './section-of-row.ts';
import { tableSummary, unreadTable } from './table-summary.ts';
import { isTransposed, transpose } from './transposed-grid.ts';
import { settleColumns } from './settle-columns.ts';
import { unitInBrackets } from './header-role.ts';

/** What the text around a table contributes to it. */
export interface GridContext {
  readonly facts: Pick<ReportFacts, 'year' | 'quarter'>;
  /** Unit stated above the table. */
  readonly unit: string | null;
  /** Task of the heading the table stands under. */
  readonly parent: RowContext | null;
  /** Columns of the table before, for one that goes on without a header (page break). */
  readonly columns: readonly Column[] | null;
  /** Rows of the tables before, so that rows are numbered through the report. */
  readonly firstRow: number;
  readonly read: ReadHeader;
}

export interface GridReading {
  readonly sections: readonly Section[];
  readonly blocks: readonly TextBlock[];
  readonly tables: readonly TableSummary[];
  /** Columns of the last header, for a table that goes on. */
  readonly columns: readonly Column[] | null;
  readonly moved: readonly RowCell[];
  readonly movedRows: number;
}

const ANY_YEAR = 2000;

/** Reads a grid row by row; every header row inside begins a new part with its own columns. */
export function sectionsOfGrid(text: string, printed: Grid, context: GridContext): GridReading {
  const grid = isTransposed(text, printed, context.read) ? transpose(printed) : printed;
  const headers = findHeaders(text, grid, context.read);
  const first = headers[0]?.from ?? grid.places.length;
  const inherited = context.columns?.length === grid.columnCount ? context.columns : null;
  const unit = captionUnit(text, grid, first) ?? context.unit;
  const parts: GridReading[] = [];
  if (first > 0) parts.push(readPart(text, grid, inherited, 0, first, { ...context, unit }));
  headers.forEach((header, index) => {
    const to = headers[index + 1]?.from ?? grid.places.length;
    const columns = columnsOf(text, grid, header, to, context);
    parts.push(headerPart(text, grid, header, context));
    parts.push(readPart(text, grid, columns, header.to, to, { ...context, unit }));
  });
  const tables = parts.flatMap((part) => part.tables);
  const unread = tables.length === 0 ? unreadTable(text, grid, context.read) : null;
  return {
    sections: parts.flatMap((part) => part.sections),
    blocks: parts.flatMap((part) => part.blocks),
    tables: unread === null ? tables : [unread],
    columns: parts.at(-1)?.columns ?? null,
    moved: parts.flatMap((part) => part.moved),
    movedRows: parts.reduce((sum, part) => sum + part.movedRows, 0),
  };
}

/**
 * The columns under a header. Without a report year the headers' own order in time still tells which progress
 * counts, so they are read in some year and their periods dropped afterwards.
 */
function columnsOf(
  text: string,
  grid: Grid,
  header: HeaderRows,
  to: number,
  { facts, read }: Pick<GridContext, 'facts' | 'read'>,
): readonly Column[] {
  const labels = grid.places.slice(header.from, header.to).flatMap((row) => originsOf(row));
  const years = labels.map((cell) => Number(/20[0-9]{2}/.exec(plain(text, cell))?.[0] ?? ANY_YEAR));
  const known = { ...facts, year: facts.year ?? Math.max(ANY_YEAR, ...years) };
  const rough = readColumns(text, grid, header.from, header.to, known, read);
  const columns = settleColumns(rough, (col) => columnTexts(text, grid, col, header.to, to), known);
  return facts.year === null ? columns.map((column) => ({ ...column, period: null })) : columns;
}

function findHeaders(text: string, grid: Grid, read: ReadHeader): readonly HeaderRows[] {
  const headers: HeaderRows[] = [];
  let row = 0;
  while (row < grid.places.length) {
    const header = headerAt(text, grid, row, read);
    if (header !== null) headers.push(header);
    row = header?.to ?? row + 1;
  }
  return headers;
}

/** Caption rows above the header may name the unit: 单位:万元. */
function captionUnit(text: string, grid: Grid, to: number): string | null {
  const captions = grid.places.slice(0, Math.min(to, 4)).flatMap((row) => originsOf(row));
  const units = captions.map((cell) => plain(text, cell)).filter((label) => label.includes('单位'));
  return units.map((label) => unitInBrackets(label)).find((unit) => unit !== null) ?? null;
}

function columnTexts(text: string, grid: Grid, col: number, from: number, to: number): readonly string[] {
  const cells = grid.places
    .slice(from, to)
    .flatMap((row) => (row[col]?.isOrigin === true ? [row[col].cell] : []));
  return cells.map((cell) => plain(text, cell)).filter((cell) => !isBlank(cell));
}

function headerPart(text: string, grid: Grid, header: HeaderRows, context: GridContext): GridReading {
  const rows = grid.places.slice(header.from, header.to);
  const blocks = rows.flatMap((row, index) =>
    originsOf(row)
      .filter((cell) => !isBlank(plain(text, cell)))
      .map((cell) => cellBlock(cell.start, cell.end, context.firstRow + header.from + index, null, null)),
  );
  return { sections: [], blocks, tables: [], columns: null, moved: [], movedRows: 0 };
}

/** Reads body rows; without columns they are shown, but say nothing. */
function readPart(
  text: string,
  grid: Grid,
  columns: readonly Column[] | null,
  from: number,
  to: number,
  context: GridContext,
): GridReading {
  if (columns === null) {
    return headerPart(text, grid, { from, to }, context);
  }
  const rows = bodyRows(text, grid, columns, from, to);
  const sections: Section[] = [];
  const blocks: TextBlock[] = [];
  let above: RowContext | null = null;
  const groups = columnGroups(columns);
  for (const row of rows) {
    const sourceRow = context.firstRow + row.row;
    const readings = groupRows(row, groups).flatMap(
      (each) => sectionOfRow(text, each, above, { ...context, sourceRow }) ?? [],
    );
    sections.push(...readings.map((reading) => reading.section));
    above = readings.at(-1)?.context ?? above;
    blocks.push(...blocksOfRow(text, row, sourceRow, readings[0]?.section ?? null));
  }
  const moved = rows.flatMap((row) => row.cells.filter((cell) => cell.isShifted));
  const movedRows = rows.filter((row) => row.cells.some((cell) => cell.isShifted)).length;
  const tables = [tableSummary(text, grid, columns, from, to)];
  return { sections, blocks, tables, columns, moved, movedRows };
}

function blocksOfRow(
  text: string,
  row: BodyRow,
  sourceRow: number,
  section: Section | null,
): readonly TextBlock[] {
  const own = row.cells.filter((cell) => cell.isOrigin && !isBlank(plain(text, cell)));
  return own.map((cell) => {
    const role: FieldRole | null = section === null ? null : cell.column.role;
    return cellBlock(cell.start, cell.end, sourceRow, role, section?.no ?? null);
  });
}

function cellBlock(
  start: number,
  end: number,
  row: number,
  role: string | null,
  taskNo: string | null,
): TextBlock {
  return { start, end, kind: 'cell', row, role, taskNo };
}
