import { describe, expect, it } from 'vitest';
import { segmentText } from '../../../server/extract/claims/segment-text.ts';
import { viewText } from '../../../server/extract/claims/text-view.ts';

describe('segmentText', () => {
  const items = (text: string) =>
    segmentText(text).map(({ item, start, end, isClosed }) => [item, text.slice(start, end), isClosed]);

  it.each([
    ['1.甲;2.乙', [1, '甲', false], [2, '乙', true]],
    ['①甲。②乙', [1, '甲', true], [2, '乙', true]],
    ['(十二)甲。(二十)乙。(三)丙', [12, '甲', true], [20, '乙', true], [3, '丙', true]],
    ['(12)甲', [12, '甲', true]],
    ['十、甲;二十三、乙', [10, '甲', false], [23, '乙', true]],
    ['一是甲。二是乙', [1, '甲', true], [2, '乙', true]],
  ])('numbers the items of %s', (text, ...expected) => {
    expect(items(text)).toEqual(expected);
  });

  it('leaves empty sentences out, and their numbers with the next', () => {
    expect(items('。。甲')).toEqual([[null, '甲', true]]);
    expect(items('1.。2.甲')).toEqual([[2, '甲', true]]);
  });

  it('cuts clauses at colons and commas, not inside a time or a number', () => {
    const clauses = (text: string) =>
      segmentText(text).flatMap((each) => each.clauses.map(({ start, end }) => text.slice(start, end)));
    expect(clauses('3:00甲:乙')).toHaveLength(2);
    expect(clauses('1,234,567家,乙')).toHaveLength(2);
  });
});

describe('viewText', () => {
  it.each([
    ['  甲 ', '甲'],
    ['甲\n\n乙', '甲\n乙'],
    ['甲\n乙', '甲乙'],
    ['甲。\n乙', '甲。\n乙'],
    ['甲 1.乙', '甲\n1.乙'],
    ['a b', 'a b'],
    ['a\nb', 'a b'],
    ['甲 b', '甲b'],
    ['目标\n进展：x', '目标\n进展:x'],
  ])('reads %j as %j', (text, expected) => {
    expect(viewText(text, { start: 0, end: text.length }).text).toBe(expected);
  });

  it('leads back to the source and forth', () => {
    const source = '甲  乙\n丙';
    const view = viewText(source, { start: 0, end: source.length });
    expect(view.text).toBe('甲乙丙');
    expect(view.toSource({ start: 1, end: 3 })).toEqual({ start: 3, end: 6 });
    expect(view.toSource({ start: 1, end: 1 })).toEqual({ start: 3, end: 3 });
    expect(view.toSource({ start: 3, end: 3 })).toEqual({ start: 6, end: 6 });
    expect([view.toView(0), view.toView(3), view.toView(5), view.toView(6)]).toEqual([0, 1, 2, 3]);
  });
});
