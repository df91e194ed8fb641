import type { TextBlock } from '../../../server/domain/scorecard.ts';
import { textSections, type TextSection } from './text-sections.ts';

/** A cell as it is drawn; `block` null where nothing stands. */
export interface OwnCell {
  readonly block: TextBlock | null;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export interface OwnRow {
  readonly key: number;
  readonly taskNo: string | null;
  /** Column heads: nothing of it was read as a task. */
  readonly isHead: boolean;
  readonly cells: readonly OwnCell[];
}

/** The text in its order: stretches of prose, and tables as the document prints them. */
export type OwnPart =
  | { readonly kind: 'prose'; readonly key: string; readonly sections: readonly TextSection[] }
  | { readonly kind: 'table'; readonly key: string; readonly rows: readonly OwnRow[] };

/** Formats whose tables are real ones; in plain text a table is only a way of writing. */
const WITH_TABLES: ReadonlySet<string> = new Set(['xlsx', 'xls', 'ods', 'docx', 'doc', 'html', 'pdf', 'csv']);

/** Whether a report has a table to show as printed, and whether it is shown so unless somebody asks otherwise. */
export function hasOwnTables(blocks: readonly TextBlock[]): boolean {
  return blocks.some(({ place }) => place !== undefined);
}

export function opensAsTable(format: string, blocks: readonly TextBlock[]): boolean {
  return WITH_TABLES.has(format) && hasOwnTables(blocks);
}

/** Cuts a report's blocks into prose and tables; a cell that lost its place counts as prose. */
export function ownParts(blocks: readonly TextBlock[]): readonly OwnPart[] {
  const ordered = [...blocks].sort((a, b) => a.start - b.start).filter((block) => block.end > block.start);
  const runs: TextBlock[][] = [];
  for (const block of ordered) {
    const run = runs.at(-1);
    if (run?.[0]?.place?.table === block.place?.table && run !== undefined) run.push(block);
    else runs.push([block]);
  }
  return runs.map((run): OwnPart => {
    const key = String(run[0]?.start ?? 0);
    return run[0]?.place === undefined
      ? { kind: 'prose', key, sections: textSections({ blocks: run }) }
      : { kind: 'table', key, rows: rowsOf(run) };
  });
}

function rowsOf(blocks: readonly TextBlock[]): readonly OwnRow[] {
  const placed = blocks.flatMap((block) => (block.place === undefined ? [] : [{ block, ...block.place }]));
  const columnCount = Math.max(...placed.map(({ col, colSpan }) => col + colSpan));
  const covered = new Set<string>();
  const rows = new Map<number, OwnCell[]>();
  for (const number of [...new Set(placed.map(({ row }) => row))].sort((a, b) => a - b)) {
    const cells: OwnCell[] = [];
    for (let col = 0; col < columnCount; col += 1) {
      if (covered.has(`${number} ${col}`)) continue;
      const found = placed.find((each) => each.row === number && each.col === col);
      const { rowSpan = 1, colSpan = 1 } = found ?? {};
      for (let down = 0; down < rowSpan; down += 1)
        for (let right = 0; right < colSpan; right += 1) covered.add(`${number + down} ${col + right}`);
      cells.push({ block: found?.block ?? null, col, rowSpan, colSpan });
    }
    rows.set(number, cells);
  }
  return [...rows].map(([key, cells]) => {
    const own = cells.flatMap(({ block }) => (block === null ? [] : [block]));
    return {
      key,
      cells,
      taskNo: own.find(({ taskNo }) => taskNo !== null)?.taskNo ?? null,
      isHead: own.length > 0 && own.every(({ role, taskNo }) => role === null && taskNo === null),
    };
  });
}

/** A width in em for every column by what its cells say: a prose column is wide, one of numbers narrow. */
export function columnWidths(rows: readonly OwnRow[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const { cells } of rows) {
    for (const { block, col, colSpan } of cells) {
      if (block === null || colSpan > 1) continue;
      const wanted = Math.min(18, Math.max(3, 1.7 * Math.sqrt(block.end - block.start)));
      widths.set(col, Math.max(widths.get(col) ?? 0, wanted));
    }
  }
  return widths;
}
