import type { Grid, GridCell } from '../../documents/sheet-grid.ts';
import { cellAddress } from '../../domain/cell-address.ts';
import { shiftDecimal } from '../../domain/decimal.ts';
import { parseQuarter, quarterKey, type Quarter } from '../../domain/period.ts';
import type { SheetProblem } from '../../domain/sheet-import.ts';
import { foldName, readHeading, type HeadingMeaning } from '../../domain/sheet-words.ts';

export interface SheetColumn {
  readonly index: number;
  readonly heading: string;
  readonly meaning: HeadingMeaning;
}

/** The table of a filled sheet: which column means what, and the rows below its heading. */
export interface SheetTable {
  readonly name: string | null;
  readonly columns: readonly SheetColumn[];
  readonly ignored: readonly { readonly cell: string; readonly heading: string }[];
  readonly problems: readonly SheetProblem[];
  /** Rows with something in them; `row` counts from 0. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly (GridCell | null)[] }[];
  /** The quarter that another sheet of the file names: an exported board says it there. */
  readonly period: Quarter | null;
}

/** Lines above the heading: a title, a hint. */
const MOST_LINES_ABOVE = 20;
const PERIOD_LABELS = new Set(['期间', 'period']);

/** The first sheet with a heading that names metrics and something about them; null where none has one. */
export function findTable(grids: readonly Grid[]): SheetTable | null {
  for (const grid of grids) {
    const head = grid.rows.slice(0, MOST_LINES_ABOVE).findIndex(isHeading);
    if (head === -1) continue;
    const headings = (grid.rows[head] ?? []).map((cell) => cellText(cell));
    const columns = headings.flatMap((heading, index): SheetColumn[] => {
      const meaning = heading === '' ? null : readHeading(heading);
      return meaning === null ? [] : [{ index, heading, meaning }];
    });
    return {
      name: grid.name,
      columns,
      ignored: headings.flatMap((heading, index) =>
        heading === '' || columns.some((column) => column.index === index)
          ? []
          : [{ cell: cellAddress(head, index), heading }],
      ),
      problems: twice(columns, head),
      rows: grid.rows
        .map((cells, row) => ({ row, cells }))
        .filter(({ row, cells }) => row > head && cells.some((cell) => cell !== null)),
      period: periodOf(grids.filter((other) => other !== grid)),
    };
  }
  return null;
}

/** What stands in a cell, in words; numbers in all their digits. */
export function cellText(cell: GridCell | null | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell.kind !== 'number') return cell.text;
  return cell.isPercent ? `${shiftDecimal(cell.value, 2)}%` : plainNumber(cell.value);
}

/** 1e21 in digits: a sheet shows no exponent. */
function plainNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? BigInt(Math.round(value)).toString() : text;
}

function isHeading(row: readonly (GridCell | null)[]): boolean {
  const meanings = row.map((cell) => (cell?.kind === 'text' ? readHeading(cell.text) : null));
  const isName = (meaning: HeadingMeaning | null) => meaning?.kind === 'role' && meaning.role === 'name';
  return meanings.some(isName) && meanings.some((meaning) => meaning !== null && !isName(meaning));
}

function twice(columns: readonly SheetColumn[], head: number): readonly SheetProblem[] {
  const seen = new Map<string, SheetColumn>();
  return columns.flatMap((column): SheetProblem[] => {
    const key = JSON.stringify(column.meaning);
    const earlier = seen.get(key);
    seen.set(key, earlier ?? column);
    if (earlier === undefined) return [];
    return [
      {
        ...{ cell: cellAddress(head, column.index), row: 0, name: '', code: 'header_twice' },
        params: { other: cellAddress(head, earlier.index) },
        text: column.heading,
      },
    ];
  });
}

function periodOf(grids: readonly Grid[]): Quarter | null {
  for (const { rows } of grids) {
    const named = rows.find(([label]) => PERIOD_LABELS.has(foldName(cellText(label))));
    const quarter = named === undefined ? null : parseQuarter(cellText(named[1]));
    if (quarter !== null) return quarter;
  }
  return null;
}

/** Every reporting quarter that a column has figures of, by key. */
export function quartersIn({ columns }: Pick<SheetTable, 'columns'>): ReadonlyMap<string, Quarter> {
  return new Map(
    columns.flatMap(({ meaning }) =>
      meaning.kind === 'figure' ? [[quarterKey(meaning.quarter), meaning.quarter] as const] : [],
    ),
  );
}
