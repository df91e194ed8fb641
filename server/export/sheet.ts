/** A table as files carry it: typed cells, so that a number stays a number. */
export type ExportCell = string | number | null;

export interface ExportColumn {
  readonly header: string;
  /** In characters of the default type. */
  readonly width: number;
  /** How a number of the column is shown; text columns have none. */
  readonly format: 'number' | 'percent' | 'points' | 'offset' | 'text' | null;
  /** Kept out of sight in a workbook. */
  readonly isHidden?: boolean;
  /** What a cell of the column may hold; a workbook offers them as a list. */
  readonly choices?: readonly string[];
  /** Shown while a cell of the column is chosen in a workbook. */
  readonly prompt?: string;
}

export interface ExportSheet {
  readonly name: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/** A sheet from one description a column, so that head and cells cannot drift apart. */
export function sheetOf<T>(
  name: string,
  items: readonly T[],
  columns: readonly (ExportColumn & { readonly cell: (item: T) => ExportCell })[],
): ExportSheet {
  return {
    name,
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: items.map((item) => columns.map(({ cell }) => cell(item))),
  };
}
