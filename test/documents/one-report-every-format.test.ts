import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../server/documents/read-document.ts';
import { findSections } from '../../server/extract/layout/find-sections.ts';
import { findReportFacts } from '../../server/extract/recognizers/document-title.ts';
import { makeDocx, wordCell, wordParagraph, wordTable } from './support/make-docx.ts';
import { gridLines, makePdf } from './support/make-pdf.ts';
import { documentOf, onlyTable, tableTexts, utf8 } from './support/show-document.ts';

const TITLE = 'Harbour Board progress report Q3 2023';
const NOTE = 'Figures are provisional.';
const ROWS = [
  ['No', 'Measure', 'Target 2023', 'January to September', 'Next steps'],
  ['1', 'Berths built', '4', '3', 'Open the last one'],
  ['2', 'Cranes bought', 'at least 6', '7', ''],
  ['3', 'Waiting time', 'below 30 hours', '27.5 hours', 'Keep it there'],
] as const;

const asLine = (row: readonly string[]) => row.join(' | ');
const asTags = (row: readonly string[], tag: string) =>
  `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

async function xlsx(): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: 'Plan', rows: [[TITLE], ...ROWS.map((row) => [...row]), [NOTE]] }] });
}

function pdf(): Uint8Array {
  const xs = [50, 80, 200, 300, 420, 560];
  const texts = ROWS.flatMap((row, index) =>
    row.flatMap((text, col) => (text === '' ? [] : [{ x: (xs[col] ?? 0) + 3, y: 705 - index * 30, text }])),
  );
  const lines = gridLines(xs, [720, 690, 660, 630, 600]);
  return makePdf([
    { texts: [{ x: 50, y: 780, text: TITLE, size: 14 }, ...texts, { x: 50, y: 560, text: NOTE }], lines },
  ]);
}

function docx(): Uint8Array {
  const table = wordTable(ROWS.map((row) => row.map((cell) => wordCell(cell))));
  return makeDocx(wordParagraph(TITLE, 'Title') + table + wordParagraph(NOTE));
}

const FILES: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ['txt', () => utf8([TITLE, ...ROWS.map(asLine), NOTE].join('\n'))],
  ['txt', () => utf8([TITLE, ...ROWS.map((row) => row.join('\t')), NOTE].join('\r\n'))],
  [
    'md',
    () =>
      utf8(
        [
          `# ${TITLE}`,
          '',
          `| ${asLine(ROWS[0])} |`,
          '|---|---|---|---|---|',
          ...ROWS.slice(1).map((row) => `| ${asLine(row)} |`),
          '',
          NOTE,
        ].join('\n'),
      ),
  ],
  ['csv', () => utf8([`${TITLE},,,,`, ...ROWS.map((row) => row.join(',')), `${NOTE},,,,`].join('\n'))],
  [
    'html',
    () =>
      utf8(
        `<html><body><h1>${TITLE}</h1><table>${asTags(ROWS[0], 'th')}${ROWS.slice(1)
          .map((row) => asTags(row, 'td'))
          .join('')}</table><p>${NOTE}</p></body></html>`,
      ),
  ],
  ['xlsx', xlsx],
  ['docx', docx],
  ['pdf', pdf],
];

describe.each(FILES)('one report as %s', (format, make) => {
  it('gives the same table, sections and facts', async () => {
    const document = documentOf(await readDocument(await make(), `report.${format}`));
    expect(document.format).toBe(format);
    const rows = tableTexts(document.text, onlyTable(document));
    expect(rows.map((row) => asLine(row).replace(/[ |]+$/, ''))).toEqual(
      ROWS.map((row) => asLine(row).replace(/[ |]+$/, '')),
    );
    const facts = findReportFacts(document);
    expect(facts).toMatchObject({ title: TITLE, year: 2023, quarter: 3, lang: 'en' });
    const { sections, findings } = findSections(document, facts);
    const shown = sections.map(({ no, fields }) => [
      no,
      ...fields
        .filter(({ role }) => role !== 'number')
        .map(({ role, start, end }) => `${role}: ${document.text.slice(start, end)}`),
    ]);
    expect(shown).toEqual([
      ['1', 'indicator: Berths built', 'target: 4', 'progress: 3', 'next: Open the last one'],
      ['2', 'indicator: Cranes bought', 'target: at least 6', 'progress: 7'],
      [
        '3',
        'indicator: Waiting time',
        'target: below 30 hours',
        'progress: 27.5 hours',
        'next: Keep it there',
      ],
    ]);
    expect(findings).toEqual([]);
  });
});
