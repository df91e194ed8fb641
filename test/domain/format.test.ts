import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountText,
  axisText,
  changeText,
  MISSING,
  percentText,
  periodText,
  pointsText,
  quarterText,
  roundAttainment,
  signedAmountText,
  targetText,
  yearToDateText,
  type Lang,
  type TargetToFormat,
} from '../../server/domain/format.ts';

describe('percentText', () => {
  it.each([
    [168.275, '168.3%'],
    [115.7, '115.7%'],
    [450, '450.0%'],
    [100, '100.0%'],
    [99.96, '99.9%'],
    [99.999999, '99.9%'],
    [99.94, '99.9%'],
    [100.04, '100.1%'],
    [100.0000001, '100.1%'],
    [100.05, '100.1%'],
    [99.85, '99.9%'],
    [1.005, '1.0%'],
    [0.05, '0.1%'],
    [0, '0.0%'],
    [-0.04, '0.0%'],
    [-12.34, '−12.3%'],
    [null, MISSING],
  ])('%s → %s', (value, text) => {
    expect(percentText(value)).toBe(text);
  });

  it('never says a hundred unless it is one', () => {
    fc.assert(
      fc.property(fc.double({ min: 90, max: 110, noNaN: true }), (value) => {
        expect(roundAttainment(value) === 100).toBe(value === 100);
      }),
    );
  });

  it('never moves a figure by more than a tenth', () => {
    fc.assert(
      fc.property(fc.double({ min: -500, max: 500, noNaN: true }), (value) => {
        expect(Math.abs(roundAttainment(value) - value)).toBeLessThan(0.1 + 1e-9);
      }),
    );
  });
});

describe('amountText', () => {
  const rows: readonly (readonly [number | null, string, string, string])[] = [
    [13_462, '家', '13462家', '13,462'],
    [1157, '亿元', '1157亿元', '¥115.7bn'],
    [1.1, '亿元', '1.1亿元', '¥110m'],
    [12_000, '亿元', '12000亿元', '¥1.2tn'],
    [860, '万元', '860万元', '¥8.6m'],
    [3.2, '%', '3.2%', '3.2%'],
    [1, '个百分点', '1个百分点', '1 pp'],
    [2.5, '万人次', '2.5万人次', '25,000 visits'],
    [0, '项', '0项', '0'],
    [-5, '个', '−5个', '−5'],
    [0.1 + 0.2, '公里', '0.3公里', '0.3 km'],
    [12, 'berths', '12 berths', '12 berths'],
    [1000, '亿元', '1000亿元', '¥100bn'],
    [3000, '元/亩', '3000元/亩', '¥3,000/mu'],
    [1.2, '万元/户', '1.2万元/户', '¥12k/household'],
    [-0.46, '吨标煤/万元', '−0.46吨标煤/万元', '−0.46 tce/¥10k'],
    [7.2, '张/千人', '7.2张/千人', '7.2/1,000 people'],
    [35, '微克/立方米', '35微克/立方米', '35 µg/m³'],
    [2, '项/专班', '2项/专班', '2/专班'],
    [null, '家', MISSING, MISSING],
  ];

  it.each(rows)('%s %s → %s, %s', (value, unit, zh, en) => {
    expect(amountText(value, unit, 'zh')).toBe(zh);
    expect(amountText(value, unit, 'en')).toBe(en);
  });

  it('shows Chinese figures as the report writes them, at every size', () => {
    for (const value of [9999, 10_000, 99_999, 100_000, 123_456_789]) {
      expect(amountText(value, '家', 'zh')).toBe(`${value}家`);
    }
  });
});

describe('signedAmountText', () => {
  it.each([
    [5462, '家', '+5462家', '+5,462'],
    [-3, '亿元', '−3亿元', '−¥300m'],
    [0, '家', '0家', '0'],
    [null, '家', MISSING, MISSING],
  ])('%s %s → %s, %s', (value, unit, zh, en) => {
    expect(signedAmountText(value, unit, 'zh')).toBe(zh);
    expect(signedAmountText(value, unit, 'en')).toBe(en);
  });
});

describe('changeText', () => {
  it.each([
    [65.79, '%', '+65.8%', '+65.8%'],
    [-3.24, '%', '−3.2%', '−3.2%'],
    [0.01, '%', '0.0%', '0.0%'],
    [1.2, '个百分点', '+1.2个百分点', '+1.2 pp'],
    [null, '%', MISSING, MISSING],
  ])('%s %s → %s, %s', (value, unit, zh, en) => {
    expect(changeText({ value, unit }, 'zh')).toBe(zh);
    expect(changeText({ value, unit }, 'en')).toBe(en);
  });
});

describe('targetText', () => {
  const target = (words: Partial<TargetToFormat>): TargetToFormat => ({
    value: 8000,
    unit: '家',
    bound: 'eq',
    strict: false,
    low: null,
    high: null,
    form: 'level',
    ...words,
  });

  const rows: readonly (readonly [Partial<TargetToFormat>, string, string])[] = [
    [{}, '8000家', '8,000'],
    [{ value: 20, unit: '项', bound: 'gte' }, '≥20项', '≥ 20'],
    [{ value: 3000, bound: 'gte', strict: true }, '>3000家', '> 3,000'],
    [{ value: 10, unit: '个', bound: 'approx' }, '≈10个', '≈ 10'],
    [{ value: 500, unit: '项', bound: 'lte' }, '≤500项', '≤ 500'],
    [{ value: 3, unit: '天', bound: 'lte', strict: true }, '<3天', '< 3 days'],
    [{ value: 1, bound: 'range', low: 1, high: 2 }, '1~2家', '1–2'],
    [{ value: 1, unit: '亿元', bound: 'range', low: 1, high: 2 }, '1~2亿元', '¥100m–200m'],
    [{ value: 1, unit: '个百分点', form: 'change' }, '+1个百分点', '+1 pp'],
    [{ value: -3, unit: '%', form: 'change' }, '−3%', '−3%'],
  ];

  it.each(rows)('%j → %s, %s', (words, zh, en) => {
    expect(targetText(target(words), 'zh')).toBe(zh);
    expect(targetText(target(words), 'en')).toBe(en);
  });

  it('is a dash where there is none', () => {
    expect(targetText(null, 'zh')).toBe(MISSING);
  });
});

describe('pointsText', () => {
  it.each([
    [93.275, '+93.3个百分点', '+93.3 pp'],
    [-4.24, '−4.2个百分点', '−4.2 pp'],
    [0, '0.0个百分点', '0.0 pp'],
    [-0.01, '0.0个百分点', '0.0 pp'],
    [null, MISSING, MISSING],
  ])('%s → %s, %s', (value, zh, en) => {
    expect(pointsText(value, 'zh')).toBe(zh);
    expect(pointsText(value, 'en')).toBe(en);
  });
});

describe('axisText', () => {
  const rows: readonly (readonly [number, string, Lang, string])[] = [
    [0, '家', 'zh', '0'],
    [0, '亿元', 'en', '0'],
    [99_999, '家', 'zh', '99999'],
    [100_000, '家', 'zh', '10万'],
    [250_000_000, '家', 'zh', '2.5亿'],
    [1200, '亿元', 'zh', '1200'],
    [9999, '家', 'en', '9,999'],
    [12_000, '家', 'en', '12k'],
    [3_000_000, '家', 'en', '3m'],
    [1200, '亿元', 'en', '¥120bn'],
    [-20_000, '家', 'en', '−20k'],
    [12_000, 'trees', 'en', '12k'],
  ];
  it.each(rows)('%s %s %s → %s', (value, unit, lang, text) => {
    expect(axisText(value, unit, lang)).toBe(text);
  });
});

describe('period words', () => {
  it('name quarter and year', () => {
    expect(quarterText(3, 'zh')).toBe('三季度');
    expect(quarterText(3, 'en')).toBe('Q3');
    expect(periodText({ year: 2021, quarter: 3 }, 'zh')).toBe('2021年三季度');
    expect(periodText({ year: 2021, quarter: 3 }, 'en')).toBe('2021 Q3');
    expect(yearToDateText({ year: 2021, quarter: 3 }, 'zh')).toBe('2021年1—9月，累计');
    expect(yearToDateText({ year: 2021, quarter: 1 }, 'en')).toBe('Jan–Mar 2021, cumulative');
  });

  it('are a dash for a quarter there is not', () => {
    expect(quarterText(5, 'zh')).toBe(MISSING);
  });
});
