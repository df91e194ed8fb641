import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../server/documents/read-document.ts';
import { gridLines, makePdf } from '../support/make-pdf.ts';
import { documentOf, onlyTable, showBlocks, tableTexts } from '../support/show-document.ts';

const XS = [50, 100, 300, 500];

describe('readPdf', () => {
  it('rebuilds a ruled table, its merged cell, and the lines around it', async () => {
    const all = gridLines(XS, [600, 640, 680, 720]);
    const lines = all.filter(([x0, y0, x1]) => !(y0 === 640 && x0 === 50 && x1 === 500));
    const bytes = makePdf([
      {
        texts: [
          { x: 50, y: 760, text: 'Harbour report, third quarter', size: 16 },
          { x: 55, y: 695, text: 'No' },
          { x: 105, y: 695, text: 'Measure' },
          { x: 305, y: 695, text: 'Target' },
          { x: 55, y: 640, text: '1' },
          { x: 105, y: 655, text: 'Berths built' },
          { x: 305, y: 655, text: '4' },
          { x: 105, y: 615, text: 'Cranes bought' },
          { x: 305, y: 615, text: '6' },
          { x: 50, y: 560, text: 'Figures are provisional.' },
        ],
        lines: [...lines, [100, 640, 500, 640]],
      },
    ]);
    const document = documentOf(await readDocument(bytes, 'a.bin'));
    expect(document.format).toBe('pdf');
    expect(showBlocks(document)).toEqual([
      'Harbour report, third quarter',
      [
        ['No', 'Measure', 'Target'],
        ['1', 'Berths built', '4'],
        ['Cranes bought', '6'],
      ],
      'Figures are provisional.',
    ]);
    expect(onlyTable(document).cells.find((cell) => cell.rowSpan === 2)).toMatchObject({ row: 1, col: 0 });
  });

  it.each(['strokes', 'boxes'] as const)('takes lines drawn as %s', async (drawnAs) => {
    const texts = ['No', 'Measure', 'Target', '1', 'Berths', '4'].map((text, index) => ({
      x: (XS[index % 3] ?? 0) + 5,
      y: index < 3 ? 705 : 665,
      text,
    }));
    const bytes = makePdf([{ texts, lines: gridLines(XS, [720, 680, 640]), drawnAs }]);
    const document = documentOf(await readDocument(bytes, 'a.pdf'));
    expect(showBlocks(document)).toEqual([
      [
        ['No', 'Measure', 'Target'],
        ['1', 'Berths', '4'],
      ],
    ]);
  });

  it('joins a table over the page break, leaves the repeated header and page numbers out', async () => {
    const page = (rows: readonly (readonly [string, string, string])[], number: string) => ({
      texts: [
        ...rows.flatMap((row, index) =>
          row.map((text, col) => ({ x: (XS[col] ?? 0) + 5, y: 705 - index * 40, text })),
        ),
        { x: 295, y: 30, text: number },
      ],
      lines: gridLines(XS, [720, 680, 640]),
    });
    const header = ['No', 'Measure', 'Target'] as const;
    const bytes = makePdf([
      page([header, ['1', 'Berths', '4']], '- 1 -'),
      page([header, ['2', 'Cranes', '6']], '- 2 -'),
    ]);
    const document = documentOf(await readDocument(bytes, 'a.pdf'));
    expect(document.pageCount).toBe(2);
    expect(tableTexts(document.text, onlyTable(document))).toEqual([
      header,
      ['1', 'Berths', '4'],
      ['2', 'Cranes', '6'],
    ]);
    expect(document.blocks).toHaveLength(1);
  });

  it('joins lines that the width of the page broke, and no others', async () => {
    const bytes = makePdf([
      {
        texts: [
          {
            x: 50,
            y: 700,
            text: 'The administration signed thirty-eight of forty-five projects that it had promised',
          },
          { x: 50, y: 685, text: 'for the whole year.' },
          { x: 50, y: 670, text: 'Two berths opened.' },
        ],
      },
    ]);
    const document = documentOf(await readDocument(bytes, 'a.pdf'));
    expect(showBlocks(document)).toEqual([
      'The administration signed thirty-eight of forty-five projects that it had promised for the whole year.',
      'Two berths opened.',
    ]);
  });

  it('rebuilds a table that only its alignment shows', async () => {
    const rows = [
      ['No', 'Measure', 'Target'],
      ['1', 'Berths built', '4'],
      ['2', 'Cranes bought and', 'at least 6'],
      ['', 'put to use', ''],
      ['3', 'Waiting time', '30 hours'],
    ];
    const texts = rows.flatMap((row, index) =>
      row.flatMap((text, col) =>
        text === '' ? [] : [{ x: [50, 90, 260][col] ?? 0, y: 700 - index * 15, text }],
      ),
    );
    const above = { x: 50, y: 740, text: 'Harbour report for the third quarter of the year, in figures' };
    const below = {
      x: 50,
      y: 600,
      text: 'Figures are provisional and may still change before they are published.',
    };
    const document = documentOf(await readDocument(makePdf([{ texts: [above, ...texts, below] }]), 'a.pdf'));
    expect(showBlocks(document)).toEqual([
      above.text,
      [
        ['No', 'Measure', 'Target'],
        ['1', 'Berths built', '4'],
        ['2', 'Cranes bought and put to use', 'at least 6'],
        ['3', 'Waiting time', '30 hours'],
      ],
      below.text,
    ]);
  });

  it('reads a page in two columns one after the other', async () => {
    const side = (x: number, name: string) =>
      Array.from({ length: 9 }, (_, index) => ({
        x,
        y: 700 - index * 30,
        text: index === 8 ? `${name} ${index} runs on for longer.` : `${name} ${index}.`,
      }));
    const bytes = makePdf([{ texts: [...side(50, 'Left'), ...side(320, 'Right')] }]);
    const shown = showBlocks(documentOf(await readDocument(bytes, 'a.pdf')));
    expect([shown.length, shown[0], shown[8], shown[9], shown[17]]).toEqual([
      18,
      'Left 0.',
      'Left 8 runs on for longer.',
      'Right 0.',
      'Right 8 runs on for longer.',
    ]);
  });

  it('reads what an office program printed: a table over pages, radicals, two columns, a paragraph over the break', async () => {
    const bytes = readFileSync('test/documents/readers/files/pages.pdf');
    const document = documentOf(await readDocument(bytes, 'a.pdf'));
    const rows = tableTexts(document.text, onlyTable(document));
    expect(rows.length).toBe(46);
    expect([rows[0], rows[1], rows[45]]).toEqual([
      ['序号', '工作任务', '年度目标', '完成情况'],
      ['1', '任务1', '新建站点10座', '新建站点3座'],
      ['45', '任务45', '新建站点54座', '新建站点47座'],
    ]);
    const prose = showBlocks(document).filter((block) => typeof block === 'string');
    expect(prose.slice(1)).toEqual(
      Array.from(
        { length: 44 },
        (_, index) =>
          `第${index + 1}条：各有关单位要按照职责分工抓好落实，定期报送进展情况，遇到问题及时沟通协调。`,
      ),
    );
  });

  it('refuses a file with a password', async () => {
    const bytes = readFileSync('test/documents/readers/files/locked.pdf');
    expect(await readDocument(bytes, 'a.pdf')).toEqual({
      ok: false,
      code: 'password_protected',
      params: { format: 'pdf' },
    });
  });

  it('refuses a scan without text', async () => {
    const bytes = makePdf([{ texts: [], lines: [[50, 50, 500, 50]] }]);
    expect(await readDocument(bytes, 'scan.pdf')).toEqual({
      ok: false,
      code: 'no_text_in_scan',
      params: { pages: 1 },
    });
  });
});
