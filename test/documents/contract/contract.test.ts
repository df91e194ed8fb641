import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../server/documents/read-document.ts';
import { extract } from '../../../server/extract/extract.ts';
import type { Metric } from '../../../server/extract/types.ts';
import { spansOf } from '../../extract/spans.ts';
import { documentOf, onlyTable, utf8 } from '../support/show-document.ts';
import { encodeGb18030, encodeUtf16 } from './encode-text.ts';
import { MERGED_CELLS, MERGED_COLUMNS, MERGED_ROWS, MERGED_TITLE } from './merged-report.ts';
import { REPORT } from './report.ts';
import {
  asDelimited,
  asDocx,
  asHtml,
  asLines,
  asMarkdown,
  asProse,
  asSitePage,
  asWorkbook,
  mergedAsDocx,
  mergedAsHtml,
  mergedAsWorkbook,
} from './write-report.ts';

type Make = () => Uint8Array | Promise<Uint8Array>;

const file = (name: string): Make => {
  return () => readFileSync(join('test/documents/contract/files', name));
};
const text = (words: string): Make => {
  return () => utf8(words);
};

/** What the file is, its name, and how it is made. */
const TABLES: readonly (readonly [string, string, Make])[] = [
  ['txt', 'pipes.txt', text(asLines(REPORT, ' | '))],
  ['txt', 'full-width pipes, CRLF.txt', text(asLines(REPORT, '｜').replaceAll('\n', '\r\n'))],
  ['txt', 'tabs.txt', text(asLines(REPORT, '\t'))],
  ['txt', 'pipes in GB18030.txt', () => encodeGb18030(asLines(REPORT, ' | '))],
  ['txt', 'pipes with a byte order mark.txt', text(`\ufeff${asLines(REPORT, ' | ')}`)],
  ['txt', 'tabs in UTF-16LE.txt', () => encodeUtf16(asLines(REPORT, '\t'), 'le')],
  ['txt', 'tabs in UTF-16BE.txt', () => encodeUtf16(asLines(REPORT, '\t'), 'be')],
  ['md', 'report.md', text(asMarkdown(REPORT))],
  ['html', 'report.html', text(asHtml(REPORT))],
  ['html', 'in GB18030, charset gb2312.htm', () => encodeGb18030(asHtml(REPORT).replace('utf-8', 'gb2312'))],
  ['html', 'in UTF-16, charset utf-8.htm', () => encodeUtf16(asHtml(REPORT), 'le')],
  ['csv', 'report.csv', text(asDelimited(REPORT, ','))],
  ['csv', 'in GB18030.csv', () => encodeGb18030(asDelimited(REPORT, ','))],
  ['csv', 'semicolons.csv', text(asDelimited(REPORT, ';'))],
  ['csv', 'report.tsv', text(asDelimited(REPORT, '\t'))],
  ['docx', 'report.docx', () => asDocx(REPORT)],
  ['doc', 'report.doc', file('report.doc')],
  ['doc', 'report.wps', file('report.doc')],
  ['xlsx', 'report.xlsx', () => asWorkbook(REPORT, 'xlsx')],
  ['xls', 'report.xls', file('report.xls')],
  ['xls', 'report.et', file('report.xls')],
  ['ods', 'report.ods', () => asWorkbook(REPORT, 'ods')],
  ['pdf', 'report.pdf', file('report.pdf')],
];

const MERGED: readonly (readonly [string, string, Make])[] = [
  ['html', 'merged.html', text(mergedAsHtml())],
  ['docx', 'merged.docx', () => mergedAsDocx()],
  ['doc', 'merged.doc', file('merged.doc')],
  ['xlsx', 'merged.xlsx', () => mergedAsWorkbook('xlsx')],
  ['xls', 'merged.xls', file('merged.xls')],
  ['ods', 'merged.ods', () => mergedAsWorkbook('ods')],
  ['pdf', 'merged.pdf', file('merged.pdf')],
];

/** Task, name, target and actual of each metric, the actual last. */
function shown({ taskNo, name, target, actual }: Metric): string {
  const goal = target === null ? '—' : `${target.bound} ${target.value}${target.unit}`;
  return `${taskNo ?? '—'} ${name}: ${goal} / ${actual === null ? '—' : `${actual.value}${actual.unit}`}`;
}

async function read(make: Make, name: string) {
  const document = documentOf(await readDocument(await make(), name));
  const extraction = extract(document, { fileName: name });
  const spans = spansOf(extraction);
  expect(spans.length).toBeGreaterThan(10);
  expect(spans.filter(({ start, end, quote }) => document.text.slice(start, end) !== quote)).toEqual([]);
  return { document, extraction };
}

const METRICS = [
  '1 新建便民菜店: eq 40家 / 31家',
  '1 改造农贸市场: eq 12个 / 12个',
  '2 新增外贸备案企业: gte 260家 / 218家',
  '3 举办促消费活动: gte 50场 / 57场',
  '4 快递服务覆盖行政村比例: eq 95% / 91.5%',
  '5 引进内资项目资金: eq 18亿元 / 14.4亿元',
];

describe.each(TABLES)('the report as %s (%s)', (format, name, make) => {
  it('gives the same blocks, metrics and valid spans', async () => {
    const { document, extraction } = await read(make, name);
    expect(document.format).toBe(format);
    const table = onlyTable(document);
    const cells = table.cells.map(({ row, col, rowSpan, colSpan, start, end }) =>
      [row, col, rowSpan, colSpan, document.text.slice(start, end)].join(' '),
    );
    expect(cells.filter((cell) => !cell.endsWith(' '))).toEqual(
      REPORT.rows.flatMap((row, at) =>
        row.flatMap((words, col) => (words === '' ? [] : [`${at} ${col} 1 1 ${words}`])),
      ),
    );
    expect([table.rowCount, table.columnCount]).toEqual([REPORT.rows.length, 6]);
    const around = document.blocks.flatMap((block) =>
      block.kind === 'table' ? ['(table)'] : [`${block.kind} ${document.text.slice(block.start, block.end)}`],
    );
    expect(around.filter((line) => line !== 'heading 进展')).toEqual([
      `heading ${REPORT.title}`,
      `paragraph ${REPORT.intro}`,
      '(table)',
      `paragraph ${REPORT.note}`,
    ]);
    expect(extraction.metrics.map(shown)).toEqual(METRICS);
    expect(extraction.report).toMatchObject({ org: '青澜市商务局', year: 2024, quarter: 3 });
    expect(extraction.tasks.map(({ no, owners }) => [no, ...owners])).toEqual(
      REPORT.rows.slice(1).map((row) => [row[0], row[4]]),
    );
    expect(extraction.findings).toEqual([]);
  });
});

describe('the report on the page of a site, printed twice', () => {
  it('gives the same metrics once, and nothing from menus and links', async () => {
    const { extraction } = await read(text(asSitePage(REPORT)), 'page.html');
    expect(extraction.metrics.map(shown)).toEqual(METRICS);
    expect(extraction.tasks.map(({ no }) => no)).toEqual(['1', '2', '3', '4', '5']);
    expect(extraction.report).toMatchObject({ org: '青澜市商务局', year: 2024, quarter: 3 });
  });
});

describe('the report without a table', () => {
  it.each(['prose.txt', 'prose.md'])('gives the same metrics as %s', async (name) => {
    const { extraction } = await read(text(asProse(REPORT)), name);
    expect(extraction.metrics.map(shown)).toEqual(METRICS);
  });
});

describe.each(MERGED)('merged cells in %s (%s)', (format, name, make) => {
  it('keep their place, span and lines, and give the same metrics', async () => {
    const { document, extraction } = await read(make, name);
    expect(document.format).toBe(format);
    const table = onlyTable(document);
    expect([table.rowCount, table.columnCount]).toEqual([MERGED_ROWS, MERGED_COLUMNS]);
    expect(
      table.cells.map(({ row, col, rowSpan, colSpan, start, end }) => ({
        row,
        col,
        rowSpan,
        colSpan,
        text: document.text.slice(start, end),
      })),
    ).toEqual(MERGED_CELLS);
    expect(document.text).toContain(MERGED_TITLE);
    expect(extraction.metrics.map(shown)).toEqual([
      '1 新建集中供水站: eq 8座 / 5座',
      '1 改造供水管网: eq 120公里 / 86公里',
      '2 治理中小河流: eq 30公里 / 21公里',
    ]);
    expect(extraction.tasks.map(({ owners }) => owners)).toEqual([['供水科'], ['供水科']]);
  });
});
