import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../server/documents/read-document.ts';
import { documentOf, onlyTable, showBlocks } from '../support/show-document.ts';

const PARTS = new Uint8Array(readFileSync('test/documents/readers/files/word-parts.doc'));
const MERGED = new Uint8Array(readFileSync('test/documents/contract/files/merged.doc'));

/** A copy with one 16- or 32-bit number changed. */
function patched(bytes: Uint8Array, at: number, value: number, width: 2 | 4): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  if (width === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return copy;
}

/** Where the stream of the text begins: its magic number at the head of a sector. */
function wordStart(bytes: Uint8Array): number {
  for (let at = 512; at + 2 < bytes.length; at += 64) {
    if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return at;
  }
  throw new Error('no text stream');
}

describe('readDoc', () => {
  it('reads headings, fields and tracked changes as accepted; notes and text boxes follow the body', async () => {
    const document = documentOf(await readDocument(PARTS, 'a.doc'));
    expect(document.format).toBe('doc');
    const shown = showBlocks(document);
    expect(shown.filter((block) => typeof block === 'string')).toEqual([
      '# 某市城管局2024年三季度工作进展情况',
      '# 照明设施',
      '正文一段。',
      '累计新增3家企业。',
      '开工桥梁4座',
      '建成泵站2座',
      '共57项。',
      '以上。',
      '以税务登记为准。',
      '数据截至9月30日。',
      '框内：新增泊位300个。',
    ]);
    expect(document.text).not.toMatch(/旧|已删|内部|第9页/);
  });

  it('reads a table inside a cell after its table, without the row that was deleted', async () => {
    const tables = showBlocks(documentOf(await readDocument(PARTS, 'a.doc'))).filter(
      (block) => typeof block !== 'string',
    );
    expect(tables).toEqual([
      [
        ['任务', '进展'],
        ['路灯', '分类如下\n类别 | 数量\n甲 | 3'],
      ],
      [
        ['类别', '数量'],
        ['甲', '3'],
      ],
    ]);
  });

  it('tells the header row that repeats on every page', async () => {
    const { blocks } = documentOf(await readDocument(PARTS, 'a.doc'));
    const table = blocks.find((block) => block.kind === 'table');
    expect(table?.cells.map(({ row, isHeader }) => [row, isHeader])).toEqual([
      [0, true],
      [0, true],
      [1, false],
      [1, false],
    ]);
  });

  it('keeps merged cells', async () => {
    const document = documentOf(await readDocument(MERGED, 'a.bin'));
    const merged = onlyTable(document).cells.filter(({ rowSpan, colSpan }) => rowSpan * colSpan > 1);
    expect(
      merged.map(({ row, col, rowSpan, colSpan, start, end }) => [
        document.text.slice(start, end),
        row,
        col,
        rowSpan,
        colSpan,
      ]),
    ).toEqual([
      ['序号', 0, 0, 2, 1],
      ['重点项目', 0, 1, 2, 1],
      ['年度目标', 0, 2, 1, 2],
      ['1-6月完成情况', 0, 4, 2, 1],
      ['责任单位', 0, 5, 2, 1],
      ['1', 2, 0, 2, 1],
      ['农村饮水', 2, 1, 2, 1],
      ['供水科', 2, 5, 3, 1],
    ]);
  });

  it('refuses a file with a password, one of Word 95 and one without text', async () => {
    const start = wordStart(PARTS);
    const flags = new DataView(PARTS.buffer).getUint16(start + 10, true);
    expect(await readDocument(patched(PARTS, start + 10, flags | 0x0100, 2), 'a.doc')).toEqual({
      ok: false,
      code: 'password_protected',
      params: {},
    });
    expect(await readDocument(patched(PARTS, start, 0xa5dc, 2), 'a.doc')).toEqual({
      ok: false,
      code: 'format_not_supported',
      params: { format: 'Word 95' },
    });
    const noText = [0x4c, 0x50, 0x5c, 0x60, 0x64].reduce<Uint8Array>(
      (bytes, at) => patched(bytes, start + at, 0, 4),
      PARTS,
    );
    expect(await readDocument(noText, 'a.doc')).toEqual({ ok: false, code: 'empty_file', params: {} });
  });

  it('calls a file damaged whose sectors run in a circle or whose tables lie', async () => {
    const damaged = { ok: false, code: 'damaged', params: { format: 'doc' } };
    const view = new DataView(PARTS.buffer);
    const table = 512 + view.getUint32(76, true) * 512;
    const directory = view.getUint32(48, true);
    expect(await readDocument(patched(PARTS, table + directory * 4, directory, 4), 'a.doc')).toEqual(damaged);
    const start = wordStart(PARTS);
    expect(await readDocument(patched(PARTS, start + 0x1a2, 0x7fffffff, 4), 'a.doc')).toEqual(damaged);
    expect(await readDocument(patched(PARTS, start + 0x106, 0x7fffffff, 4), 'a.doc')).toEqual(damaged);
  });
});
