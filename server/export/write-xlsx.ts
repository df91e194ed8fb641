import { writeXlsx, type DataValidation, type SheetChart, type WriteSheet } from 'hucre';
import { columnLetters } from '../domain/cell-address.ts';
import type { ExportColumn, ExportSheet } from './sheet.ts';

const FORMATS = {
  number: '#,##0.####',
  percent: '0.0',
  points: '+0.0;-0.0;0.0',
  offset: '0',
  text: '@',
} as const;
const HEAD = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E9EEF2' } },
  alignment: { vertical: 'center', wrapText: true },
} as const;

export interface XlsxFile {
  readonly sheets: readonly ExportSheet[];
  readonly title: string;
  readonly subject: string;
  /** A bar chart over one number column of a sheet, below the table. */
  readonly chart: { readonly sheet: number; readonly column: number; readonly title: string } | null;
  /** When the data were last changed; passed in, so that equal data give an equal file. */
  readonly made: Date;
}

/** A workbook with real numbers, a head that stays, filters, and one native chart. Text never runs as a formula. */
export async function writeXlsxFile({ sheets, title, subject, chart, made }: XlsxFile): Promise<Uint8Array> {
  const written = sheets.map((sheet, index): WriteSheet => {
    const { name, columns, rows } = sheet;
    const lastCell = `${columnLetters(columns.length - 1)}${rows.length + 1}`;
    return {
      name,
      columns: columns.map(toColumn),
      rows: [columns.map(({ header }) => header), ...rows.map((row) => [...row])],
      cells: new Map(columns.map(({ header }, column) => [`0,${column}`, { value: header, style: HEAD }])),
      freezePane: { rows: 1, columns: 1 },
      pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      autoFilter: { range: `A1:${lastCell}` },
      dataValidations: columns.flatMap((column, index) => validationOf(column, index, rows.length)),
      ...(chart?.sheet === index && rows.length > 0 ? { charts: [barChart(sheet, chart)] } : {}),
    };
  });
  return writeXlsx({
    sheets: written,
    properties: { title, subject, creator: 'Dabiao', created: made, modified: made },
    stringMode: 'shared',
  });
}

function toColumn({ width, format, isHidden = false }: ExportColumn) {
  return {
    width,
    ...(format === null ? {} : { numFmt: FORMATS[format] }),
    ...(isHidden ? { hidden: true } : {}),
  };
}

/** Rows below the last one that people may fill in as well. */
const FURTHER_ROWS = 200;

/** What a column takes and says while one of its cells is chosen; a number may still be typed with its unit. */
function validationOf(
  { choices, prompt, header }: ExportColumn,
  index: number,
  rowCount: number,
): readonly DataValidation[] {
  if (choices === undefined && prompt === undefined) return [];
  const letters = columnLetters(index);
  const range = `${letters}2:${letters}${rowCount + 1 + FURTHER_ROWS}`;
  const told =
    prompt === undefined
      ? {}
      : { showInputMessage: true, inputTitle: header.slice(0, 32), inputMessage: prompt.slice(0, 255) };
  return choices === undefined
    ? [{ type: 'textLength', operator: 'lessThan', formula1: '1000', allowBlank: true, range, ...told }]
    : [{ type: 'list', values: [...choices], allowBlank: true, showErrorMessage: true, range, ...told }];
}

function barChart({ name, rows }: ExportSheet, chart: { column: number; title: string }): SheetChart {
  // Bars for the rows that have one; the board lists those without a figure last.
  const last = rows.findLastIndex((row) => row[chart.column] !== null) + 2;
  const letters = columnLetters(chart.column);
  const quoted = `'${name.replace(/'/g, "''")}'`;
  return {
    type: 'bar',
    title: chart.title,
    showTitle: true,
    legend: false,
    gapWidth: 40,
    // The first row of the table on top, and every name.
    axes: { x: { reverse: true, tickLblSkip: 1 } },
    series: [
      {
        name: chart.title,
        values: `${quoted}!$${letters}$2:$${letters}$${last}`,
        categories: `${quoted}!$A$2:$A$${last}`,
        color: '4F88CC',
      },
    ],
    anchor: {
      // Below the table: beside it, a sheet printed on one page wide would be too small to read.
      from: { row: rows.length + 2, col: 0 },
      to: { row: rows.length + 6 + Math.max(16, last), col: 6 },
    },
  };
}
