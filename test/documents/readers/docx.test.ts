import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../server/documents/read-document.ts';
import { makeDocx, wordCell, wordParagraph, wordTable } from '../support/make-docx.ts';
import { documentOf, onlyTable, showBlocks, tableTexts } from '../support/show-document.ts';

async function read(body: string) {
  return documentOf(await readDocument(makeDocx(body), 'report.bin'));
}

describe('readDocx', () => {
  it('reads title, headings and paragraphs', async () => {
    const document = await read(
      wordParagraph('某局2023年上半年完成情况', 'Title') +
        wordParagraph('抓好项目', 'H2') +
        wordParagraph('新增3家。') +
        wordParagraph('') +
        wordParagraph('二、抓好民生'),
    );
    expect(document.format).toBe('docx');
    expect(showBlocks(document)).toEqual([
      '# 某局2023年上半年完成情况',
      '## 抓好项目',
      '新增3家。',
      '## 二、抓好民生',
    ]);
    expect(document.text).toBe('某局2023年上半年完成情况\n抓好项目\n新增3家。\n二、抓好民生');
  });

  it('keeps cells merged across and down', async () => {
    const document = await read(
      wordTable([
        [wordCell('序号'), wordCell('年度目标', { across: 2 }), wordCell('单位')],
        [wordCell('1'), wordCell('建园'), wordCell('3所'), wordCell('教育局', { down: 'restart' })],
        [wordCell('2'), wordCell('修路\n架桥'), wordCell('5公里'), wordCell('', { down: 'continue' })],
      ]),
    );
    const table = onlyTable(document);
    expect(tableTexts(document.text, table)).toEqual([
      ['序号', '年度目标', '单位'],
      ['1', '建园', '3所', '教育局'],
      ['2', '修路\n架桥', '5公里'],
    ]);
    expect([table.rowCount, table.columnCount]).toEqual([3, 4]);
    expect(table.cells[1]).toMatchObject({ col: 1, colSpan: 2 });
    expect(table.cells[6]).toMatchObject({ row: 1, col: 3, rowSpan: 2 });
  });

  it('reads tracked changes as accepted', async () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const body = `<w:p>${run('新增')}<w:del w:id="1" w:author="a"><w:r><w:delText>2</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${run('3')}</w:ins>${run('家。')}</w:p>`;
    expect(showBlocks(await read(body))).toEqual(['新增3家。']);
  });

  it('reads text boxes in place, automatic numbers, notes at the end; hidden and deleted text goes', async () => {
    const bytes = readFileSync('test/documents/readers/files/word-parts.docx');
    const document = documentOf(await readDocument(bytes, 'a.docx'));
    expect(showBlocks(document)).toEqual([
      '# 某市城管局2024年三季度工作进展情况',
      '# 照明设施',
      '正文一段。',
      '框内：新增泊位300个。',
      '累计新增3家企业。',
      '## 一、开工桥梁4座',
      '## 二、建成泵站2座',
      '共57项。',
      [
        ['任务', '进展'],
        ['路灯', '分类如下\n类别 | 数量\n甲 | 3'],
      ],
      [
        ['类别', '数量'],
        ['甲', '3'],
      ],
      '以上。',
      '以税务登记为准。',
      '数据截至9月30日。',
    ]);
    expect(document.text).not.toMatch(/旧|已删|内部|第9页|↑|\[1\]/);
  });

  it('leaves pictures out', async () => {
    const picture =
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/></wp:inline></w:drawing></w:r></w:p>';
    expect(showBlocks(await read(wordParagraph('新增3家。') + picture))).toEqual(['新增3家。']);
  });

  it('says empty for a file without text', async () => {
    expect(await readDocument(makeDocx(wordParagraph('')), 'a.docx')).toEqual({
      ok: false,
      code: 'empty_file',
      params: {},
    });
  });
});
