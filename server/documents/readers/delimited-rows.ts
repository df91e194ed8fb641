import type { CellRange } from './pipe-row.ts';

const DELIMITERS = [',', '\t', ';', '；', '|'] as const;
/** Lines looked at to guess the delimiter. */
const SAMPLE = 200;

/** The delimiter that cuts most of the first lines into the same number of fields. */
export function guessDelimiter(text: string): string {
  const sample = sampleOf(text);
  const scored = DELIMITERS.map((delimiter) => {
    const widths = new Map<number, number>();
    for (const { length } of delimitedRows(sample, delimiter)) {
      if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    }
    return { delimiter, common: Math.max(0, ...widths.values()) };
  });
  return scored.reduce((best, each) => (each.common > best.common ? each : best)).delimiter;
}

/** The first lines, enough to tell what a text is. */
export function sampleOf(text: string): string {
  return text.split('\n', SAMPLE).join('\n');
}

/**
 * Cuts delimited text into rows of field ranges, blank rows left out. A quote opens a field only at its start and
 * only when it closes right before a delimiter or line end (two quotes inside stand for one); any other quote is
 * a character of the field.
 */
export function delimitedRows(text: string, delimiter: string): readonly (readonly CellRange[])[] {
  const rows: CellRange[][] = [];
  let row: CellRange[] = [];
  let unclosedFrom = text.length;
  let at = 0;
  while (at <= text.length) {
    const close = text.charAt(at) === '"' && at < unclosedFrom ? closingQuote(text, at, delimiter) : null;
    // No quote closes after here, so none needs to be looked for again.
    if (close === text.length) unclosedFrom = at;
    const quoted = close === null || close === text.length ? null : { start: at + 1, end: close };
    const end = fieldEnd(text, quoted?.end ?? at, delimiter);
    row.push(quoted ?? trimmed(text, at, end));
    const mark = text.charAt(end);
    at = end + 1;
    if (mark !== delimiter) {
      if (row.length > 1 || (row[0] !== undefined && row[0].end > row[0].start)) rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** Offset of the quote that closes the field; null when the field goes on after it; the text's length without any. */
function closingQuote(text: string, open: number, delimiter: string): number | null {
  let at = open + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close === -1) return text.length;
    if (text.charAt(close + 1) === '"') {
      at = close + 2;
      continue;
    }
    let next = close + 1;
    while (text.charAt(next) === ' ') next += 1;
    const after = text.charAt(next);
    return after === delimiter || after === '\n' || after === '' ? close : null;
  }
}

function fieldEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text.charAt(at) !== delimiter && text.charAt(at) !== '\n') at += 1;
  return at;
}

function trimmed(text: string, from: number, to: number): CellRange {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { start, end: Math.max(start, from + words.trimEnd().length) };
}
