import type { CellValue, formatValue as FormatValueOf } from 'hucre';

/** The library's formatter, handed in because the library is loaded only when a workbook is read. */
export type FormatValue = typeof FormatValueOf;

/** What decides how a value is shown. */
export interface CellLook {
  readonly format: string;
  readonly isFormula: boolean;
}

/** Excel shows at most this many digits of a number without a format. */
const GENERAL_DIGITS = 11;
/** Decimals a typed percentage keeps beyond its format. */
const PERCENT_DECIMALS = 2;

/** The only number in a shown value, words and units around it. */
const FIGURE = /^[^0-9.,-]{0,12}(?<figure>-?[0-9][0-9,]{0,20}(?:\.[0-9]{1,15})?)[^0-9]{0,12}$/;

/**
 * A cell as a person reads it: percentages as percent, dates as ISO dates, numbers in their format unless that
 * hides digits; results of formulas as they are shown. Empty for no value.
 */
export function sheetCellText(
  value: CellValue,
  { format, isFormula }: CellLook,
  formatValue: FormatValue,
): string {
  if (value === null) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return value.replace(/\r\n?/g, '\n').trim();
  if (format.includes('%')) return percentText(value, formatValue(value, format).trim(), isFormula);
  if (format === 'General' || format === '@') return generalText(value);
  const shown = formatValue(value, format).trim();
  const figure = FIGURE.exec(shown)?.groups?.['figure'] ?? '';
  const isExact = figure !== '' && Number(figure.replace(/,/g, '')) === value;
  return isExact || isFormula ? shown : generalText(value);
}

/** A typed 0.958 under the format 0% is 95.8%, not 96%; a computed one stays as shown. */
function percentText(value: number, shown: string, isFormula: boolean): string {
  if (isFormula) return shown;
  const decimals = /\.(?<digits>[0-9]{1,12})%/.exec(shown)?.groups?.['digits']?.length ?? 0;
  const precise = (value * 100).toFixed(Math.max(decimals, PERCENT_DECIMALS)).replace(/\.?0{1,9}$/, '');
  return precise.length > shown.length - 1 ? `${precise}%` : shown;
}

function generalText(value: number): string {
  return String(Number(value.toPrecision(GENERAL_DIGITS)));
}
