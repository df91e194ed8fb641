import { delimitedRows, guessDelimiter, sampleOf } from './readers/delimited-rows.ts';

/** What a decoded text is written in, by its content; the name only breaks ties. */
export type TextFormat = 'txt' | 'md' | 'html' | 'csv';

const HTML = /<(?:!doctype html|html|body|table|div|p)[\s>]/i;
const MD_RULE = /^[ \t]{0,8}\|?[ \t]{0,8}:?-{3,99}:?[ \t]{0,8}\|[-:| \t]{0,400}$/m;
const MD_HEADING = /^#{1,6}\s+\S/gm;
const MIN_CSV_FIELDS = 4;

export function detectTextFormat(text: string, fileName: string): TextFormat {
  if (HTML.test(text.slice(0, 2000).trimStart()) && /<\/(?:html|body|table|div|p)>/i.test(text))
    return 'html';
  const extension = /\.(?<name>[a-z]{1,10})$/i.exec(fileName)?.groups?.['name']?.toLowerCase() ?? '';
  if (isDelimited(text, extension)) return 'csv';
  if (MD_RULE.test(text) || (text.match(MD_HEADING)?.length ?? 0) >= 2) return 'md';
  return extension === 'md' || extension === 'markdown' ? 'md' : 'txt';
}

/**
 * Delimited text: a file so named most of whose rows have fields, any text all of whose rows have the same number
 * (four or more) of comma fields, and rows copied from a sheet with a quoted line end in a cell. Prose in Chinese
 * is often typed with half-width commas, so rows must agree.
 */
function isDelimited(text: string, extension: string): boolean {
  const sample = sampleOf(text);
  const delimiter = guessDelimiter(sample);
  if (delimiter === '|') return false;
  const rows = delimitedRows(sample, delimiter);
  if (extension === 'csv' || extension === 'tsv') {
    return rows.filter(({ length }) => length >= 2).length >= rows.length / 2;
  }
  const width = rows[0]?.length ?? 0;
  if (!rows.every(({ length }) => length === width)) return false;
  if (delimiter === ',') return width >= MIN_CSV_FIELDS && rows.length >= 3;
  const hasLines = rows.some((row) => row.some(({ start, end }) => sample.slice(start, end).includes('\n')));
  return delimiter === '\t' && width >= 2 && rows.length >= 2 && hasLines;
}
