import { describe, expect, it } from 'vitest';
import { reading } from '../../../server/services/reading.ts';

const read = (text: string) =>
  reading.readUpload({ bytes: new TextEncoder().encode(text), fileName: 'a.txt' });
const rows = (count: number, cells = 3) =>
  Array.from({ length: count }, (_, row) =>
    Array.from({ length: cells }, (__, col) => `${row}.${col}`).join('\t'),
  ).join('\n');

describe('a document that is more than one report is refused', () => {
  it.each([
    ['too_many_items', rows(20_001), { count: 20_001, most: 3000 }],
    ['too_many_cells', rows(1001, 200), { most: 200_000 }],
    ['too_much_text', '推进工作。\n'.repeat(340_000), { most: 200, millions: 2 }],
  ])('%s before it is extracted', async (code, text, params) => {
    expect(await read(text)).toEqual({ ok: false, code, params });
  });

  it('too_many_items after that', async () => {
    const lines = Array.from(
      { length: 2600 },
      (_, row) => `${row + 1} | 建设冷库${row}座 | 已建成${row}座 |`,
    );
    const result = await read(['序号 | 目标任务 | 完成情况 |', ...lines].join('\n'));
    expect(result).toMatchObject({ ok: false, code: 'too_many_items', params: { most: 3000 } });
  });
});
