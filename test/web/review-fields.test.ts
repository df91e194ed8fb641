import { beforeEach, describe, expect, it } from 'vitest';
import { findWords } from '../../web/lib/find-words.ts';
import { keptNames, readKept, writeKept } from '../../web/lib/kept.ts';
import { boundOf, changesOf, correctionOf, entryOf } from '../../web/views/report/correction-entry.ts';
import { readAmount, readNumber } from '../../web/views/report/read-amount.ts';
import { metric } from './factories.ts';

beforeEach(() => localStorage.clear());

describe('a figure in marked words', () => {
  it.each([
    ['1-9月，全市新建口袋公园46个', 46, '个'],
    ['技术合同成交额1,157.5亿元，同比增长两成', 1157.5, '亿元'],
    ['接待游客320万人次', 320, '万人次'],
    ['办结率98.6%', 98.6, '%'],
    ['第3批12', 12, ''],
    ['新备案企业13462家，比9月多', 13462, '家'],
  ])('%s: the last number with a unit', (words, value, unit) => {
    const found = readAmount(words);
    expect(found).toMatchObject({ value, unit });
    expect(words.slice(found?.start, found?.end).replaceAll(',', '')).toBe(`${value}${unit}`);
  });

  it('is none where no digit stands', () => {
    expect(readAmount('进展顺利')).toBeNull();
    expect(readNumber('三十')).toBeUndefined();
    expect(readNumber('１，２００')).toBe(1200);
    expect(readNumber('  ')).toBeNull();
  });
});

describe('words typed as they stand in the text', () => {
  const text = '一、护林(一期),巡护60次。\n二、造林9亩;巡护60次。';

  it('are found at every place, those of the task at hand first', () => {
    const second = text.indexOf('二、');
    const [first, last] = findWords(text, '巡护60次', [{ start: second, end: text.length }]);
    expect(first?.start).toBe(text.lastIndexOf('巡护60次'));
    expect(last?.start).toBe(text.indexOf('巡护60次'));
    expect(text.slice(first?.start, first?.end)).toBe('巡护60次');
  });

  it('are found as drawn, with full-width punctuation, and nowhere else', () => {
    expect(findWords(text, '护林（一期），').map(({ start, end }) => text.slice(start, end))).toEqual([
      '护林(一期),',
    ]);
    expect(findWords(text, '巡护61次')).toEqual([]);
    expect(findWords(text, '  ')).toEqual([]);
  });
});

describe('the fields of a correction', () => {
  const base = metric();

  it('send only what differs: bound, period and direction too', () => {
    const entry = { ...entryOf(base), bound: 'gt' as const, asOf: '2021-08' };
    expect(correctionOf(base, entry)).toMatchObject({
      target: { value: base.target?.value, bound: 'gte', strict: true, low: null, high: null },
      actual: { value: base.actual?.value, asOf: '2021-08' },
    });
    expect(correctionOf(base, { ...entryOf(base), direction: 'down' })).toEqual({ direction: 'down' });
    expect(correctionOf(base, entryOf(base))).toEqual({});
  });

  it('want both ends of a range, numbers and dates', () => {
    const range = { ...entryOf(base), bound: 'range' as const, target: '10' };
    expect(correctionOf(base, range)).toBe('not_a_number');
    expect(correctionOf(base, { ...range, high: '20' })).toMatchObject({
      target: { value: 10, bound: 'range', low: 10, high: 20 },
    });
    expect(correctionOf(base, { ...entryOf(base), actual: '约九' })).toBe('not_a_number');
    expect(correctionOf(base, { ...entryOf(base), asOf: '九月底' })).toBe('not_a_date');
  });

  it('keep a strict cap apart from a plain one', () => {
    expect(boundOf('lt', 500, null)).toEqual({ bound: 'lte', strict: true, low: null, high: null });
    expect(boundOf('lte', 500, null)).toEqual({ bound: 'lte', strict: false, low: null, high: null });
  });

  it('know whether anything was typed that differs', () => {
    expect(changesOf(base, { name: base.name })).toBeNull();
    expect(changesOf(base, { name: base.name, actual: '7' })).toEqual({ actual: '7' });
  });
});

describe('kept words', () => {
  it('stay until they are forgotten, and are listed by their beginning', () => {
    writeKept('metric.r1.m1', { actual: '7' });
    writeKept('metric.r2.m1', { actual: '8' });
    expect(readKept('metric.r1.m1')).toEqual({ actual: '7' });
    expect(keptNames('metric.r1.')).toEqual(['metric.r1.m1']);
    writeKept('metric.r1.m1', null);
    expect(readKept('metric.r1.m1')).toBeNull();
  });

  it('that cannot be read are none', () => {
    localStorage.setItem('dabiao.kept.metric.r1.m1', '{broken');
    expect(readKept('metric.r1.m1')).toBeNull();
  });
});
