import { parseCsv, writeCsv } from 'hucre/csv';
import { readXlsx, writeXlsx, type CellValue, type WriteSheet } from 'hucre';
import type { SheetInput } from '../../../server/services/sheet/plan-sheet.ts';
import { sheetTemplate, type TemplateQuery } from '../../../server/services/sheet/sheet-template.ts';
import { makeBench, type TestBench } from '../support/make-context.ts';

export const ORG = '海州市农业局';
export const KEY = { org: ORG, indicator: '冷库' };

/** Two indicators with a figure and a target of 2031-Q3, one nobody reported on. */
export async function reported(): Promise<TestBench> {
  const bench = makeBench();
  await bench.take({
    metrics: [
      { name: '冷库', target: [100, '座'], actual: [69, '座'] },
      { name: '农产品网络零售额', target: [12, '亿元'], actual: [8.5, '亿元'] },
      { name: '粮库', target: [5, '座'] },
    ],
  });
  return bench;
}

export type Table = (string | number | null)[][];

/** The template as a table of plain values, for a test to fill in. */
export async function templateOf(
  { context }: Pick<TestBench, 'context'>,
  query: Partial<TemplateQuery> = {},
): Promise<Table> {
  const { bytes } = await sheetTemplate(context, 'csv', { org: ORG, lang: 'zh', ...query });
  const rows = parseCsv(new TextDecoder().decode(bytes), { unescapeFormulae: true });
  return rows
    .filter((row) => row.length > 1)
    .map((row) => row.map((value) => (value === '' ? null : String(value))));
}

/** A filled table as the file that a browser sends. */
export function sheetOf(rows: Table, options: Partial<SheetInput> = {}): SheetInput {
  const bytes = new TextEncoder().encode(writeCsv(rows, { bom: true }));
  return { bytes, fileName: 'filled.csv', org: ORG, reason: null, isOverwriting: false, ...options };
}

/** The same as a workbook; `cells` replaces single cells by address `row,column` from 0. */
export async function workbookOf(
  rows: CellValue[][],
  cells: WriteSheet['cells'] = new Map(),
  options: Partial<SheetInput> = {},
): Promise<SheetInput> {
  const bytes = await writeXlsx({ sheets: [{ name: '填报', rows, cells }] });
  return { bytes, fileName: 'filled.xlsx', org: ORG, reason: null, isOverwriting: false, ...options };
}

/** Puts a value into the cell under a heading, in the row of a metric. */
export function fill(rows: Table, name: string, heading: string, value: string | number | null): Table {
  const column = rows[0]?.indexOf(heading) ?? -1;
  if (column === -1 || rows.every((row) => row[0] !== name)) throw new Error(`no cell ${name} ${heading}`);
  return rows.map((row) => (row[0] === name ? row.with(column, value) : row));
}

export { readXlsx };
