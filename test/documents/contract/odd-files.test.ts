import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../server/documents/read-document.ts';
import { extract } from '../../../server/extract/extract.ts';
import { makeDocx, wordParagraph } from '../support/make-docx.ts';
import { makePdf } from '../support/make-pdf.ts';
import { documentOf, onlyTable, showBlocks, utf8 } from '../support/show-document.ts';
import { ROW_WRITERS } from './write-rows.ts';

/** As many rows as people may put in one file; a Word file of that size is none that people make. */
const MANY = 50_000;
const MANY_IN_WORD = 4_000;

describe.each(ROW_WRITERS)('%s', (name, write) => {
  it('without content is called empty', async () => {
    const bytes = await write([['', ' '], []]);
    expect(await readDocument(bytes, name)).toMatchObject({ ok: false, code: 'empty_file' });
  });

  it('of one cell gives its words', async () => {
    const document = documentOf(await readDocument(await write([['新增3家']]), name));
    const words = document.blocks.map(({ start, end }) => document.text.slice(start, end));
    expect(words.at(-1)).toMatch(/新增3家/);
    expect(document.blocks.length).toBeLessThanOrEqual(2);
  });

  it('keeps 300 columns', async () => {
    const rows = Array.from({ length: 3 }, (_, row) =>
      Array.from({ length: 300 }, (_each, col) => `格${row}.${col}`),
    );
    const document = documentOf(await readDocument(await write(rows), name));
    const table = onlyTable(document);
    expect([table.rowCount, table.columnCount, table.cells.length]).toEqual([3, 300, 900]);
    const last = table.cells.at(-1);
    expect(document.text.slice(last?.start, last?.end)).toBe('格2.299');
  });

  it('keeps very many rows', { timeout: 120_000 }, async () => {
    const count = name.endsWith('docx') ? MANY_IN_WORD : MANY;
    const rows = Array.from({ length: count }, (_, row) => [`任务${row}`, `${row}项`]);
    const document = documentOf(await readDocument(await write(rows), name));
    const table = onlyTable(document);
    expect([table.rowCount, table.columnCount]).toEqual([count, 2]);
    const last = table.cells.at(-1);
    expect(document.text.slice(last?.start, last?.end)).toBe(`${count - 1}项`);
  });

  it('keeps right-to-left and zero-width marks, which no figure stumbles over', async () => {
    const rows = [
      ['序号', '工作任务', '年度目标', '完成情况'],
      ['1', '\u200f建园\u200e', '新建幼儿园\u202b6\u202c所', '新建幼儿园\u200b5所\ufeff'],
      ['2', '修路', '修路8公里', '修路8公里'],
    ];
    const document = documentOf(await readDocument(await write(rows), name));
    const { metrics } = extract(document);
    expect(metrics.map(({ target, actual }) => [target?.value, actual?.value])).toEqual([
      [6, 5],
      [8, 8],
    ]);
    for (const span of metrics.flatMap(({ target }) => target?.spans ?? [])) {
      expect(document.text.slice(span.start, span.end)).toBe(span.quote);
    }
  });

  it('keeps its rows where a cell holds a NUL', async () => {
    const rows = [
      ['序号', '任务', '目标'],
      ['1', '建\0园', '3所'],
      ['2', '修路', '5\0公里'],
    ];
    const document = documentOf(await readDocument(await write(rows), name));
    const table = onlyTable(document);
    expect([table.rowCount, table.columnCount]).toEqual([3, 3]);
    const words = table.cells.map(({ start, end }) =>
      document.text.slice(start, end).replaceAll(/[\0\ufffd]|_x0000_/g, ''),
    );
    expect(words.slice(3)).toEqual(['1', '建园', '3所', '2', '修路', '5公里']);
  });
});

describe('tables inside tables', () => {
  it('of a web page are read to any depth, and too deep ones do not end the reading', async () => {
    const deep = (depth: number): string =>
      depth === 0
        ? '新增3家'
        : `<table><tr><td>层${depth}</td><td>${deep(depth - 1)}</td></tr><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>`;
    const three = documentOf(await readDocument(utf8(`<html><body>${deep(3)}</body></html>`), 'a.html'));
    expect(three.blocks.map(({ kind }) => kind)).toEqual(['table', 'table', 'table']);
    expect(three.text).toBe(
      '层3 | 层2 | 层1 | 新增3家\n甲 | 乙\n丙 | 丁\n甲 | 乙\n丙 | 丁\n甲 | 乙\n丙 | 丁',
    );
    const many = await readDocument(utf8(`<html><body>${deep(1500)}</body></html>`), 'a.html');
    expect(many.ok && many.document.text.startsWith('层1500 | 层1499')).toBe(true);
  });

  it('of a Word file are read with the table around them', async () => {
    const cell = (content: string) => `<w:tc>${content}</w:tc>`;
    const inner = `<w:tbl><w:tr>${cell(wordParagraph('甲'))}${cell(wordParagraph('3'))}</w:tr><w:tr>${cell(wordParagraph('乙'))}${cell(wordParagraph('4'))}</w:tr></w:tbl>`;
    const outer = `<w:tbl><w:tr>${cell(wordParagraph('任务'))}${cell(wordParagraph('进展'))}</w:tr><w:tr>${cell(wordParagraph('建园'))}${cell(wordParagraph('如下') + inner + wordParagraph('完'))}</w:tr></w:tbl>`;
    expect(showBlocks(documentOf(await readDocument(makeDocx(outer), 'a.docx')))).toEqual([
      [
        ['任务', '进展'],
        ['建园', '如下\n甲 | 3\n乙 | 4\n完'],
      ],
      [
        ['甲', '3'],
        ['乙', '4'],
      ],
    ]);
  });
});

describe('odd PDF files', () => {
  it('of one word, and of 300 columns', async () => {
    const one = await readDocument(makePdf([{ texts: [{ x: 50, y: 700, text: 'Six' }] }]), 'a.pdf');
    expect(showBlocks(documentOf(one))).toEqual(['Six']);
    const xs = Array.from({ length: 301 }, (_, col) => 10 + col * 6);
    const texts = [0, 1, 2].flatMap((row) =>
      Array.from({ length: 300 }, (_, col) => ({
        x: 11 + col * 6,
        y: 715 - row * 20,
        text: `${(row + col) % 10}`,
        size: 4,
      })),
    );
    const lines = [
      ...xs.map((x) => [x, 660, x, 720] as const),
      ...[660, 680, 700, 720].map((y) => [10, y, 1810, y] as const),
    ];
    const document = documentOf(await readDocument(makePdf([{ texts, lines }]), 'a.pdf'));
    const table = onlyTable(document);
    expect([table.rowCount, table.columnCount, table.cells.length]).toEqual([3, 300, 900]);
  });
});
