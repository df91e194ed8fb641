import { describe, expect, it } from 'vitest';
import { readFigureCell, readTargetCell } from '../../server/domain/sheet-cell.ts';
import {
  figureHeading,
  foldName,
  readBasis,
  readBound,
  readDirection,
  readHeading,
  sheetHeading,
  targetHeading,
} from '../../server/domain/sheet-words.ts';

const counters = new Set(['家', '个', '项']);
const frame = (unit: string, direction: 'up' | 'down' = 'up') => ({ unit, direction, counters });

describe('a figure in a cell', () => {
  it.each([
    ['1157', '亿元', 1157, '亿元'],
    ['１，１５７．５ 亿元', '亿元', 1157.5, '亿元'],
    ['1.2亿', '万元', 1.2, '亿元'],
    ['12000万', '亿元', 12000, '万元'],
    ['3.2万家', '家', 3.2, '万家'],
    ['12个', '家', 12, '个'],
    ['−5', '%', -5, '%'],
    ['95.8%', '%', 95.8, '%'],
    ['5 m2', '平方米', 5, 'm2'],
    ['2bn', '£', 2, '£bn'],
    ['0', '家', 0, '家'],
  ])('%s in a row of %s is read with its unit', (words, own, value, unit) => {
    expect(readFigureCell(words, frame(own))).toEqual({ value, unit });
  });

  it.each(['', '  ', '—', '——', '-', '/', '未报', 'N/A', 'not reported'])('“%s” says nothing', (words) => {
    expect(readFigureCell(words, frame('家'))).toBeNull();
  });

  it.each([
    ['无', 'none_or_unknown', ''],
    ['1.157E+11', 'shortened_number', ''],
    ['很多', 'not_a_number', ''],
    ['≥8', 'not_a_number', ''],
    ['1.2.3', 'not_a_number', ''],
    ['95.8%', 'unit_unlike', '%'],
    ['12家企业', 'unit_unlike', '家企业'],
    ['12万元', 'unit_unlike', '万元'],
  ])('“%s” is refused as %s', (words, fault, given) => {
    expect(readFigureCell(words, frame('家'))).toEqual({ fault, given });
  });
});

describe('a target in a cell', () => {
  it.each([
    ['8000', { value: 8000, bound: 'gte', strict: false, isBare: true }],
    ['≥8000家', { value: 8000, bound: 'gte', strict: false, isBare: false }],
    ['不少于8000家', { value: 8000, bound: 'gte', strict: false }],
    ['8000家以上', { value: 8000, bound: 'gte', strict: false }],
    ['超过3000', { value: 3000, bound: 'gte', strict: true }],
    ['at least 20', { value: 20, bound: 'gte' }],
    ['不超过500', { value: 500, bound: 'lte' }],
    ['500以内', { value: 500, bound: 'lte' }],
    ['少于5', { value: 5, bound: 'lte', strict: true }],
    ['10个左右', { value: 10, unit: '个', bound: 'approx' }],
    ['约10', { value: 10, bound: 'approx' }],
    ['达到10', { value: 10, bound: 'eq' }],
    ['1~2家', { value: 1, low: 1, high: 2, bound: 'range', isBare: false }],
    ['1.5万', { value: 1.5, unit: '万家', bound: 'gte', isBare: true }],
  ])('“%s” is read with its bound', (words, expected) => {
    expect(readTargetCell(words, frame('家'))).toMatchObject({ unit: '家', ...expected });
  });

  it('is a ceiling where less is good', () => {
    expect(readTargetCell('5', frame('项', 'down'))).toMatchObject({ bound: 'lte', isBare: true });
  });

  it.each([
    ['2-1', 'not_a_target'],
    ['若干', 'not_a_target'],
    ['5元', 'unit_unlike'],
    ['暂无', 'none_or_unknown'],
  ])('“%s” is refused as %s', (words, fault) => {
    expect(readTargetCell(words, frame('家'))).toMatchObject({ fault });
  });

  it('says nothing when it is empty', () => {
    expect(readTargetCell(' ', frame('家'))).toBeNull();
  });
});

describe('headings and choices', () => {
  it.each([
    ['2021年三季度', { kind: 'figure', quarter: { year: 2021, quarter: 3 } }],
    ['2021 年第2季度 累计', { kind: 'figure', quarter: { year: 2021, quarter: 2 } }],
    ['2021 Q4', { kind: 'figure', quarter: { year: 2021, quarter: 4 } }],
    ['2021-Q1', { kind: 'figure', quarter: { year: 2021, quarter: 1 } }],
    ['2021年目标', { kind: 'role', role: 'target', year: 2021 }],
    ['Target 2021', { kind: 'role', role: 'target', year: 2021 }],
    ['全年目标', { kind: 'role', role: 'target', year: null }],
    ['指标名称', { kind: 'role', role: 'name', year: null }],
    ['系统列（勿改）', { kind: 'role', role: 'mark', year: null }],
    ['Unit of actual', { kind: 'role', role: 'actualUnit', year: null }],
    ['2021年五季度', null],
    ['联系电话', null],
  ])('“%s” is understood', (heading, meaning) => {
    expect(readHeading(heading)).toEqual(meaning);
  });

  it('are read back as they are written, in both languages', () => {
    for (const lang of ['zh', 'en'] as const) {
      expect(readHeading(sheetHeading('note', lang))).toEqual({ kind: 'role', role: 'note', year: null });
      expect(readHeading(targetHeading(2031, lang))).toEqual({ kind: 'role', role: 'target', year: 2031 });
      expect(readHeading(figureHeading({ year: 2031, quarter: 2 }, lang))).toMatchObject({
        quarter: { year: 2031, quarter: 2 },
      });
    }
  });

  it('have codes', () => {
    expect([readDirection('越少越好'), readDirection('More is better'), readDirection('两可')]).toEqual([
      'down',
      'up',
      null,
    ]);
    expect([readBasis('当季新增'), readBasis('level'), readBasis('')]).toEqual(['new', 'level', null]);
    expect(readBound('more than')).toEqual({ bound: 'gte', strict: true });
    expect(readBound('上限')).toBeNull();
    expect(foldName('技术 交易额（亿）')).toBe(foldName('技术交易额(亿)'));
  });
});
