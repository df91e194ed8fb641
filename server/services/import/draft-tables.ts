import type { ColumnSource, DraftTable } from '../../domain/import-draft.ts';
import { headerKey } from '../../extract/layout/given-roles.ts';
import type { TableSummary } from '../../extract/types.ts';

/** Tables with a header of their own that a preview shows. */
const MOST_TABLES = 20;
const MOST_ROWS = 3;
/** Letters of a cell that tell what stands in it. */
const MOST_LETTERS = 120;

/** Tables for a preview: those that repeat one header are shown once, with their rows added up. */
export function draftTables(
  text: string,
  tables: readonly TableSummary[],
  remembered: ReadonlySet<string>,
): readonly DraftTable[] {
  const shown = new Map<string, DraftTable>();
  for (const table of tables) {
    const key = JSON.stringify([table.isRead, table.columns.map(({ header, role }) => [header, role])]);
    const known = shown.get(key);
    const own = toDraftTable(text, table, remembered);
    if (known !== undefined) {
      const rows = [...known.rows, ...own.rows].slice(0, MOST_ROWS);
      shown.set(key, { ...known, rows, rowCount: known.rowCount + own.rowCount });
    } else if (shown.size < MOST_TABLES) {
      shown.set(key, own);
    }
  }
  return [...shown.values()];
}

function toDraftTable(
  text: string,
  { columns, rows, rowCount, isRead }: TableSummary,
  remembered: ReadonlySet<string>,
): DraftTable {
  return {
    columns: columns.map(({ header, role, source }) => ({
      header,
      role,
      source: sourceOf(header, source, remembered),
    })),
    rowCount,
    isRead,
    rows: rows.map((row) => row.map((cell) => (cell === null ? null : excerpt(text, cell)))),
  };
}

function sourceOf(header: string, source: ColumnSource, remembered: ReadonlySet<string>): ColumnSource {
  return source === 'given' && remembered.has(headerKey(header)) ? 'remembered' : source;
}

function excerpt(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const words = text.slice(start, Math.min(end, start + MOST_LETTERS)).replace(/\s+/g, ' ');
  return end - start > MOST_LETTERS ? `${words}…` : words;
}
