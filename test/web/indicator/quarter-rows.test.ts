import { describe, expect, it } from 'vitest';
import { TEXTS } from '../../../web/lib/i18n/texts.ts';
import { chartChoicePatch, readChartChoice } from '../../../web/views/indicator/chart-choice.ts';
import { markSentences } from '../../../web/views/indicator/mark-sentence.ts';
import { quarterRows } from '../../../web/views/indicator/quarter-rows.ts';
import { quartersCsv } from '../../../web/views/indicator/quarters-csv.ts';
import { detailOf, targetOf } from '../charts/detail-fixture.ts';

const YEAR = detailOf({ values: [2460, null, 13462, null], illustrative: [1], future: [4] });

describe('quarterRows', () => {
  it('keeps gaps as gaps and says how many quarters an increment covers', () => {
    const rows = quarterRows(YEAR);
    expect(rows.map(({ increment }) => increment)).toEqual([
      { value: 2460, unit: '家', quarters: 1 },
      null,
      { value: 11002, unit: '家', quarters: 2 },
      null,
    ]);
    expect(rows.map(({ percent, elapsed, bucket }) => [percent, elapsed, bucket])).toEqual([
      [30.75, 25, 'on_track'],
      [null, 50, null],
      [168.275, 75, 'exceeded'],
      [null, 100, null],
    ]);
    expect(rows.map(({ isShown, how }) => [isShown, how])).toEqual([
      [false, null],
      [false, null],
      [true, 'stated'],
      [false, null],
    ]);
  });

  it('has no increments of a level and no percentage of a range', () => {
    const level = detailOf({
      values: [92, 93, 94, null],
      unit: '%',
      basis: 'level',
      target: targetOf(95, '%', 'gte'),
    });
    expect(quarterRows(level).every(({ increment }) => increment === null)).toBe(true);
    const range = detailOf({ values: [null, null, 2, null], target: targetOf(1, '家', 'range', 2) });
    expect(quarterRows(range)[2]).toMatchObject({ percent: null, isInRange: true, bucket: 'met' });
  });

  it('puts waiting figures under their own state', () => {
    const rows = quarterRows(detailOf({ values: [1, 2, 3, null], target: targetOf(3, '家'), pending: [3] }));
    expect(rows.map(({ bucket }) => bucket)).toEqual(['on_track', 'on_track', 'pending', null]);
  });
});

describe('quartersCsv', () => {
  it('holds unrounded figures, empty cells for gaps, and the basis of each', () => {
    expect(quartersCsv(YEAR, TEXTS.zh, 'zh').split('\r\n')).toEqual([
      '\uFEFF期间,累计,单季,单位,完成率（%）,序时进度（%）,较序时进度（个百分点）,状态,依据',
      '2021年一季度,2460,2460,家,30.75,25,5.75,正常推进,示意',
      '2021年二季度,,,家,,50,,,未报',
      '2021年三季度,13462,,家,168.275,75,93.275,超额完成,报告原文',
      '2021年四季度,,,家,,100,,,未到期',
    ]);
  });

  it('in English quotes cells with commas and never starts a text cell like a formula', () => {
    const odd = detailOf({
      values: [5, null, null, null],
      period: '2021-Q1',
      unit: '=家,',
      target: targetOf(10, '=家,'),
    });
    const [, first] = quartersCsv(odd, TEXTS.en, 'en').split('\r\n');
    expect(first).toBe(`2021 Q1,5,5,"'=家,",50,25,25,On track,Stated`);
  });
});

describe('markSentences', () => {
  it('marks the number inside its sentence and draws punctuation full-width, one for one', () => {
    const spans = [
      { start: 209, end: 215, quote: '13462家', role: 'number' },
      { start: 200, end: 221, quote: '1-9月,新增企业13462家,已超额完成', role: 'sentence' },
    ] as const;
    expect(markSentences(spans)).toMatchObject([
      {
        parts: [
          { text: '1-9月，新增企业', isMarked: false },
          { text: '13462家', isMarked: true },
          { text: '，已超额完成', isMarked: false },
        ],
      },
    ]);
  });

  it('marks the counted names where no number is written', () => {
    const spans = [
      { start: 10, end: 15, quote: '甲、乙获批', role: 'sentence' },
      { start: 10, end: 11, quote: '甲', role: 'name' },
      { start: 12, end: 13, quote: '乙', role: 'name' },
    ] as const;
    expect(markSentences(spans)[0]?.parts).toEqual([
      { text: '甲', isMarked: true },
      { text: '、', isMarked: false },
      { text: '乙', isMarked: true },
      { text: '获批', isMarked: false },
    ]);
  });

  it('shows the number alone without a sentence, and nothing without spans', () => {
    expect(markSentences([{ start: 1, end: 3, quote: '9个', role: 'number' }])).toMatchObject([
      { parts: [{ text: '9个', isMarked: true }] },
    ]);
    expect(markSentences([])).toEqual([]);
  });
});

describe('chart choice', () => {
  it.each([
    ['', { mode: 'cumulative', measure: 'value', hasLastYear: true }, {}],
    ['?mode=single', { mode: 'single', measure: 'value', hasLastYear: true }, { mode: 'single' }],
    [
      '?mode=single&measure=attainment&ly=0',
      { mode: 'single', measure: 'attainment', hasLastYear: false },
      { mode: 'single', measure: 'attainment', ly: '0' },
    ],
    ['?mode=x&measure=y', { mode: 'cumulative', measure: 'value', hasLastYear: true }, {}],
  ] as const)('%s', (search, choice, patch) => {
    expect(readChartChoice(search)).toEqual(choice);
    expect(chartChoicePatch(choice)).toEqual({ mode: null, measure: null, ly: null, ...patch });
  });
});
