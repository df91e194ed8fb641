import { writeOds, writeXlsx } from 'hucre';
import { makeDocx, wordCell, wordTable } from '../support/make-docx.ts';
import { utf8 } from '../support/show-document.ts';

export type Rows = readonly (readonly string[])[];

const joined = (rows: Rows, mark: string) => rows.map((row) => row.join(mark)).join('\n');
const htmlRow = (row: readonly string[]) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`;
const sheet = (rows: Rows) => ({ name: '表', rows: rows.map((row) => [...row]) });

/** A table and nothing else, in each format that the tests can write. */
export const ROW_WRITERS: readonly (readonly [string, (rows: Rows) => Uint8Array | Promise<Uint8Array>])[] = [
  ['pipes.txt', (rows) => utf8(rows.map((row) => `| ${row.join(' | ')} |`).join('\n'))],
  ['tabs.txt', (rows) => utf8(joined(rows, '\t'))],
  ['table.md', (rows) => utf8(markdown(rows))],
  ['table.csv', (rows) => utf8(joined(rows, ','))],
  ['table.tsv', (rows) => utf8(joined(rows, '\t'))],
  ['table.html', (rows) => utf8(`<html><body><table>${rows.map(htmlRow).join('')}</table></body></html>`)],
  ['table.xlsx', (rows) => writeXlsx({ sheets: [sheet(rows)] })],
  ['table.ods', (rows) => writeOds({ sheets: [sheet(rows)] })],
  [
    'table.docx',
    (rows) => makeDocx(wordTable(rows.map((row) => row.map((text) => wordCell(escaped(text)))))),
  ],
];

function markdown([header = [], ...body]: Rows): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  return [line(header), `|${'---|'.repeat(header.length)}`, ...body.map(line)].join('\n');
}

/** XML has no place for control characters. */
function escaped(text: string): string {
  return text.replaceAll('\0', '');
}
