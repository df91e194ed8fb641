import { describe, expect, it } from 'vitest';
import { readText } from '../../../server/documents/readers/text.ts';
import { findSections } from '../../../server/extract/layout/find-sections.ts';
import { showSections } from './show-layout.ts';

const HEADER = '序 号 | 工作任务 | 目标任务 | 完成情况 | 责任 单位 | 存在 问题 | 下一步 打算 |';

function lastFields(rows: readonly string[]): readonly (string | undefined)[] {
  return showSections([HEADER, ...rows].join('\n')).map(({ fields }) => fields.at(-1));
}

describe('rows that lost the empty cell of 存在问题', () => {
  it('have their next steps moved under 下一步, and one note says so', () => {
    const text = [
      HEADER,
      '1 | 建园 | 3所 | 2所 | 教育局 | 推动第三所幼儿园10月交付。 | |',
      '2 | 修路 | 5公里 | 4公里 | 交通局 | 加快剩余路段施工。 |',
      '3 | 种树 | 9棵 | 9棵 | 林业局 | 苗木供应不足。 | 四季度补植。 |',
    ].join('\n');
    const { sections, findings } = findSections(readText(text, 'txt'));
    expect(
      sections.map(({ fields }) => fields.slice(4).map(({ role, isShifted }) => [role, isShifted])),
    ).toEqual([
      [
        ['owner', false],
        ['next', true],
      ],
      [
        ['owner', false],
        ['next', true],
      ],
      [
        ['owner', false],
        ['problems', false],
        ['next', false],
      ],
    ]);
    expect(findings).toEqual([
      {
        code: 'column_shift',
        severity: 'note',
        taskNo: null,
        metric: null,
        params: { rows: 2, from: '存在问题', to: '下一步打算' },
        spans: ['推动第三所幼儿园10月交付。', '加快剩余路段施工。'].map((quote) => ({
          start: text.indexOf(quote),
          end: text.indexOf(quote) + quote.length,
          quote,
          role: 'sentence',
        })),
      },
    ]);
  });

  it('stay where they are when the text tells of a problem', () => {
    expect(lastFields(['1 | 建园 | 3所 | 2所 | 教育局 | 征地进度偏慢。 | |'])).toEqual([
      'problems: 征地进度偏慢。',
    ]);
    expect(lastFields(['1 | 建园 | 3所 | 2所 | 教育局 | 推进难度较大，资金不足。 | |'])).toEqual([
      'problems: 推进难度较大，资金不足。',
    ]);
    const { findings } = findSections(
      readText(`${HEADER}\n1 | 建园 | 3所 | 2所 | 教育局 | 征地进度偏慢。 | |`, 'txt'),
    );
    expect(findings).toEqual([]);
  });

  it('without a sign of their own move with the others', () => {
    const clear = [
      '1 | 建园 | 3所 | 2所 | 教育局 | 继续抓好后续工程。 | |',
      '2 | 修路 | 5公里 | 4公里 | 交通局 | 抓紧路面摊铺。 | |',
    ];
    const mute = '3 | 种树 | 9棵 | 9棵 | 林业局 | 春季现场会。 | |';
    expect(lastFields([...clear, mute]).at(-1)).toBe('next!: 春季现场会。');
    expect(lastFields([mute])).toEqual(['problems: 春季现场会。']);
  });

  it('are told by department cells, too, when another cell is missing', () => {
    expect(showSections(`${HEADER}\n1 | 建园 | 3所 | 教育局 | 用地紧张。 | 年内开工。 |`)[0]).toEqual({
      no: '1',
      title: '建园',
      owners: ['教育局'],
      fields: ['target: 3所', 'problems!: 用地紧张。', 'next!: 年内开工。'],
    });
  });
});
