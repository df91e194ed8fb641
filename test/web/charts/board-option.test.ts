import { describe, expect, it } from 'vitest';
import { boardInput } from '../../../web/charts/board-input.ts';
import { boardLayout } from '../../../web/charts/board-layout.ts';
import { boardOption } from '../../../web/charts/board-option.ts';
import { LIGHT_THEME } from '../../../web/charts/theme.ts';
import { detailOf, targetOf } from './detail-fixture.ts';
import { drawnTexts, frameOf, seriesOf } from './frame-fixture.ts';
import { scorecardOf } from './scorecard-fixture.ts';

const METRICS = [
  detailOf({ name: '超出', values: [null, null, 9, null], unit: '个', target: targetOf(2, '个', 'gte') })
    .metric,
  detailOf({ name: '超额', values: [null, null, 13462, null] }).metric,
  detailOf({ name: '区间', values: [null, null, 2, null], target: targetOf(1, '家', 'range', 2) }).metric,
  detailOf({ name: '上限', values: [null, null, 480, null], unit: '项', target: targetOf(500, '项', 'lte') })
    .metric,
  detailOf({ name: '零', values: [null, null, 0, null] }).metric,
  detailOf({ name: '待核', values: [null, null, 30, null], target: targetOf(30, '家'), pending: [3] }).metric,
  detailOf({ name: '未报', values: [null, null, null, null] }).metric,
];

describe('boardInput', () => {
  it('takes accepted figures only, in the order of the board', () => {
    const { rows } = boardInput(scorecardOf(METRICS), 'zh');
    expect(rows.map(({ name, value, attainment }) => [name, value, attainment])).toEqual([
      ['超出', 450, '450.0%'],
      ['超额', 168.275, '168.3%'],
      ['区间', 100, '区间内'],
      ['上限', 96, '96.0%'],
      ['零', 0, '0.0%'],
    ]);
    expect(rows.map(({ target }) => target)).toEqual(['≥2个', '8000家', '1~2家', '≤500项', '8000家']);
  });
});

describe('boardOption', () => {
  const option = boardOption(boardInput(scorecardOf(METRICS), 'zh'), frameOf(1400, 600));
  const values = (name: string): unknown =>
    (seriesOf(option).find((series) => series['name'] === name)?.['data'] as { value: number }[]).map(
      ({ value }) => value,
    );

  it('splits bars at the target and clips them at 200 %', () => {
    expect(values('within')).toEqual([100, 100, 100, 96, 0]);
    expect(values('beyond')).toEqual([100, 68.275, 0, 0, 0]);
    expect(option.xAxis).toMatchObject({ min: 0, max: 200, interval: 50 });
  });

  it('prints names and figures, headings, and where the year stands', () => {
    expect(drawnTexts(option)).toEqual(
      expect.arrayContaining([
        '超额',
        '13462',
        '家',
        '8000家',
        '168.3%',
        '450.0%',
        '实际',
        '目标',
        '完成率',
        '序时 75%',
      ]),
    );
  });

  it('breaks the bar past the scale, and only that one', () => {
    const polygons = (option.graphic as { type: string; style: { fill: string } }[]).filter(
      ({ type }) => type === 'polygon',
    );
    expect(polygons.map(({ style }) => style.fill)).toEqual([
      LIGHT_THEME.bg,
      LIGHT_THEME.status.exceeded.over,
    ]);
  });

  it('puts names above the bars where there is little width', () => {
    const narrow = boardOption(boardInput(scorecardOf(METRICS), 'zh'), frameOf(740, 420));
    expect(drawnTexts(narrow)).toContain('13462家 / 8000家');
    expect(drawnTexts(narrow)).not.toContain('实际');
  });
});

describe('boardLayout', () => {
  it('leaves out rows that could not be read and counts them', () => {
    const metrics = Array.from(
      { length: 60 },
      (_, index) => detailOf({ name: `指标${index}`, values: [null, null, 100 + index, null] }).metric,
    );
    const input = boardInput(scorecardOf(metrics), 'zh');
    const { rows, omitted, size } = boardLayout(input, frameOf(740, 420));
    expect(rows.length + omitted).toBe(60);
    expect(omitted).toBeGreaterThan(0);
    expect(size).toBeGreaterThanOrEqual(12);
  });
});
