import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../server/domain/diff-words.ts';

const show = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`))
    .join('');

describe('diffWords', () => {
  it.each([
    ['确保完成冷链建设', '有序推进冷链建设', '-确保完成-+有序推进+冷链建设'],
    ['新增8000家', '新增9500家', '新增-8000-+9500+家'],
    ['投资1,157亿元', '投资1,157亿元以上', '投资1,157亿元+以上+'],
    ['open 20 schools', 'open 25 schools', 'open -20-+25+ schools'],
    ['', '新任务', '+新任务+'],
    ['旧任务', '', '-旧任务-'],
    ['不变', '不变', '不变'],
  ])('%s → %s', (before, after, expected) => {
    expect(show(before, after)).toBe(expected);
  });

  it('loses no letter of either side', () => {
    const words = fc.string({
      unit: fc.constantFrom('增', '长', '8', '0', 'a', ' ', '。', '\n'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = diffWords(before, after);
        const side = (kind: string) =>
          runs
            .filter((run) => run.kind === 'same' || run.kind === kind)
            .map(({ text }) => text)
            .join('');
        expect(side('dropped')).toBe(before);
        expect(side('added')).toBe(after);
      }),
    );
  });

  it('shows wordings beyond all measure as replaced', () => {
    const long = '长'.repeat(2000);
    expect(diffWords(long, `${long}短`).map(({ kind }) => kind)).toEqual(['dropped', 'added']);
  });
});
