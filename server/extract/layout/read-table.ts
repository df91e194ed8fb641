import type { TableBlock } from '../../documents/document.ts';
import type { TextBlock } from '../../domain/scorecard.ts';
import type { ReportFacts, Section, TableSummary } from '../types.ts';
import type { Column } from './columns.ts';
import type { ReadHeader } from './given-roles.ts';
import { gridOf } from './grid.ts';
import type { RowCell } from './row-cells.ts';
import type { RowContext } from './row-context.ts';
import type { GridReading } from './sections-of-grid.ts';
import { readStackedForm } from './stacked-form.ts';
import { sectionsOfGrid } from './sections-of-grid.ts';
import { withPlaces } from './with-places.ts';

/** What tables of one report share while they are read in order. */
export interface TableState {
  readonly columns: readonly Column[] | null;
  readonly firstRow: number;
}

export interface TableReading {
  readonly sections: readonly Section[];
  readonly blocks: readonly TextBlock[];
  readonly tables: readonly TableSummary[];
  readonly moved: readonly RowCell[];
  readonly movedRows: number;
  readonly state: TableState;
}

export interface TableSurroundings {
  readonly facts: Pick<ReportFacts, 'year' | 'quarter'>;
  readonly unit: string | null;
  readonly parent: RowContext | null;
  /** Tables inside cells of this one. */
  readonly nested: readonly TableBlock[];
  readonly read: ReadHeader;
}

/** Reads a table, and the tables inside its cells as part of the task in whose cell they stand. */
export function readTable(
  text: string,
  table: TableBlock,
  around: TableSurroundings,
  state: TableState,
): TableReading {
  const grid = gridOf(table);
  const form = readStackedForm(text, grid, around, state.firstRow);
  const outer: GridReading =
    form === null
      ? sectionsOfGrid(text, grid, { ...around, ...state })
      : { ...form, columns: null, moved: [], movedRows: 0 };
  let firstRow = state.firstRow + table.rowCount;
  const parts: TableReading[] = [];
  for (const inner of around.nested) {
    const owner = outer.sections.find(({ fields }) => fields.some((field) => contains(field, inner)));
    const parent = owner === undefined ? null : { ...owner, hasTask: true };
    parts.push(readTable(text, inner, { ...around, parent, nested: [] }, { columns: null, firstRow }));
    firstRow += inner.rowCount;
  }
  return {
    sections: [...cutOut(text, outer, around.nested), ...parts.flatMap((part) => part.sections)],
    blocks: [...withPlaces(outer.blocks, table, state.firstRow), ...parts.flatMap((part) => part.blocks)],
    tables: [...outer.tables, ...parts.flatMap((part) => part.tables)],
    moved: outer.moved,
    movedRows: outer.movedRows,
    state: { columns: outer.columns, firstRow },
  };
}

/** Takes the nested tables out of the fields they stand in: their numbers are rows of their own. */
function cutOut(text: string, outer: GridReading, nested: readonly TableBlock[]): readonly Section[] {
  if (nested.length === 0) return outer.sections;
  return outer.sections.map((section) => ({
    ...section,
    fields: section.fields
      .flatMap((field) => {
        const inside = nested.filter((table) => contains(field, table));
        return inside.reduce(
          (pieces, table) =>
            pieces.flatMap((piece) =>
              contains(piece, table)
                ? [trimTo(text, piece, piece.start, table.start), trimTo(text, piece, table.end, piece.end)]
                : [piece],
            ),
          [field],
        );
      })
      .filter((field) => field.end > field.start),
  }));
}

function trimTo<T extends { start: number; end: number }>(
  text: string,
  field: T,
  from: number,
  to: number,
): T {
  const slice = text.slice(from, to);
  const start = from + slice.length - slice.trimStart().length;
  return { ...field, start, end: Math.max(start, from + slice.trimEnd().length) };
}

function contains(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && inner.end > inner.start;
}
