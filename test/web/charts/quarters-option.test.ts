import { describe, expect, it } from 'vitest';
import { overlap } from '../../../web/charts/place-labels.ts';
import { emptySlots } from '../../../web/charts/quarter-slots.ts';
import { quartersInput } from '../../../web/charts/quarters-input.ts';
import type { QuartersView } from '../../../web/charts/quarters-input.ts';
import { quartersLabels } from '../../../web/charts/quarters-labels.ts';
import { quartersLayout } from '../../../web/charts/quarters-layout.ts';
import { quartersOption } from '../../../web/charts/quarters-option.ts';
import { tooltipLines } from '../../../web/charts/quarters-tooltip.ts';
import { detailOf, targetOf } from './detail-fixture.ts';
import type { DetailSketch } from './detail-fixture.ts';
import { drawnTexts, frameOf, seriesOf } from './frame-fixture.ts';

const YEAR: DetailSketch = { values: [2460, null, 13462, null], illustrative: [1], future: [4] };
const VIEW: QuartersView = { lang: 'zh', mode: 'cumulative', measure: 'value' };

function optionOf(
  sketch: DetailSketch,
  view: Partial<QuartersView> = {},
  width = 900,
): ReturnType<typeof quartersOption> {
  return quartersOption(quartersInput(detailOf(sketch), { ...VIEW, ...view }), frameOf(width, 330));
}

function named(option: ReturnType<typeof quartersOption>, name: string): Readonly<Record<string, unknown>> {
  return seriesOf(option).find((series) => series['name'] === name) ?? {};
}

function linesOf(option: ReturnType<typeof quartersOption>): readonly number[] {
  const { markLine } = named(option, 'target') as { markLine: { data: { yAxis: number }[] } };
  return markLine.data.map(({ yAxis }) => yAxis);
}

describe('series', () => {
  it('hold null where a quarter gave no figure', () => {
    expect(named(optionOf(YEAR), 'current')['data']).toEqual([
      [0, 2460],
      [1, null],
      [2, 13462],
      [3, null],
    ]);
    expect(named(optionOf(YEAR, { mode: 'single' }), 'current')['data']).toEqual([
      [0, 2460],
      [1, null],
      [2, 5501],
      [3, null],
    ]);
  });

  it('show last year only where it is known', () => {
    expect(named(optionOf(YEAR), 'previous')).toEqual({});
    const option = optionOf({ ...YEAR, previous: [1640, null, 8120, 11260] });
    expect(named(option, 'previous')['data']).toEqual([
      [0, 1640],
      [1, null],
      [2, 8120],
      [3, 11260],
    ]);
  });

  it('draw the target solid and the pace from a quarter of it to all of it', () => {
    const option = optionOf(YEAR);
    expect(linesOf(option)).toEqual([8000]);
    expect(named(option, 'pace')['data']).toEqual([2000, 4000, 6000, 8000]);
    expect(linesOf(optionOf(YEAR, { measure: 'attainment' }))).toEqual([100]);
    expect(named(optionOf(YEAR, { measure: 'attainment' }), 'pace')['data']).toEqual([25, 50, 75, 100]);
  });

  it('read single quarters against a quarter of the target', () => {
    const option = optionOf(YEAR, { mode: 'single' });
    expect(linesOf(option)).toEqual([2000]);
    expect(named(option, 'pace')).toEqual({});
    expect(drawnTexts(option)).toContain('季均目标 2000家');
  });

  it('draw both ends of a range, no pace for a level, no line for a change without baseline', () => {
    expect(linesOf(optionOf({ values: [0, 1, 2, null], target: targetOf(1, '家', 'range', 2) }))).toEqual([
      1, 2,
    ]);
    const level = optionOf({
      values: [92, 93, 94, null],
      unit: '%',
      basis: 'level',
      target: targetOf(95, '%', 'gte'),
    });
    expect(linesOf(level)).toEqual([95]);
    expect(named(level, 'pace')).toEqual({});
    const change = optionOf({
      values: [2, null, null, null],
      unit: '个百分点',
      form: 'change',
      target: targetOf(1, '个百分点'),
    });
    expect(linesOf(change)).toEqual([]);
  });

  it('start the axis at zero and end it above the highest column and the target', () => {
    const yAxis = (option: ReturnType<typeof quartersOption>): unknown => option.yAxis;
    expect(yAxis(optionOf(YEAR))).toMatchObject({ min: 0, max: 15000, interval: 3000 });
    expect(yAxis(optionOf({ values: [1, 1, 1, null], target: targetOf(1, '家') }))).toMatchObject({
      min: 0,
      max: 2,
      interval: 1,
    });
    expect(
      yAxis(optionOf({ values: [30, 25, 40, 55], target: targetOf(80, '家') }, { mode: 'single' })),
    ).toMatchObject({
      min: -10,
      max: 30,
      interval: 10,
    });
  });
});

describe('texts', () => {
  it('name values, target, pace, gaps and last year', () => {
    const texts = drawnTexts(optionOf({ ...YEAR, previous: [1640, 4380, 8120, 11260] }));
    expect(texts).toEqual(
      expect.arrayContaining(['2460家', '13462家', '目标 8000家', '序时进度', '未报', '未到期']),
    );
    expect(texts).toContain('上年同期 11260家\n（示意）');
  });

  it('say both sum and mean of a column over two quarters', () => {
    expect(drawnTexts(optionOf(YEAR, { mode: 'single' }))).toContain('两季合计 11002家，季均 5501家');
    expect(drawnTexts(optionOf(YEAR, { mode: 'single', lang: 'en' }))).toContain(
      'Two quarters 11,002, mean 5,501',
    );
    expect(drawnTexts(optionOf({ values: [null, null, 30, null] }, { mode: 'single' }))).toContain(
      '三季合计 30家，季均 10家',
    );
  });

  it('flag a falling cumulative figure as a correction', () => {
    expect(
      drawnTexts(
        optionOf({ values: [30, 25, 40, 55], unit: '项', target: targetOf(80, '项') }, { mode: 'single' }),
      ),
    ).toContain('−5项（更正）');
  });

  it('are repeated by the tooltip', () => {
    const input = quartersInput(detailOf({ ...YEAR, previous: [1640, 4380, 8120, 11260] }), VIEW);
    const [first, second] = input.points;
    expect(first === undefined ? [] : tooltipLines(first, input)).toEqual([
      '一季度',
      '实际 2460家',
      '完成率 30.8%',
      '示意',
      '上年同期 1640家',
    ]);
    expect(second === undefined ? [] : tooltipLines(second, input)).toEqual([
      '二季度',
      '未报',
      '上年同期 4380家',
    ]);
  });
});

const SKETCHES: readonly (readonly [string, DetailSketch])[] = [
  ['a gap', { ...YEAR, previous: [1640, 4380, 8120, 11260] }],
  [
    'money',
    {
      values: [268, 655, 1157, null],
      unit: '亿元',
      target: targetOf(1000, '亿元'),
      previous: [176, 431, 742, 1128],
      future: [4],
    },
  ],
  [
    'a target of one',
    { values: [1, 1, 1, null], target: targetOf(1, '家', 'gte'), pending: [3], future: [4] },
  ],
  ['zeros', { values: [0, 9, 9, null], unit: '个', target: targetOf(2, '个', 'gte') }],
  ['nothing', { values: [null, null, null, null], future: [4] }],
  ['a correction', { values: [30, 25, 40, 55], unit: '项', target: targetOf(80, '项') }],
  [
    'the end of the year',
    { values: [900, 2100, 2700, 2950], target: targetOf(3000, '家'), previous: [800, 1900, 2500, 3200] },
  ],
];

describe.each(SKETCHES)('labels of %s', (_, sketch) => {
  const views = (['zh', 'en'] as const).flatMap((lang) =>
    (['cumulative', 'single'] as const).flatMap((mode) =>
      (['value', 'attainment'] as const).flatMap((measure) =>
        [900, 620, 360].map((width) => ({ lang, mode, measure, width })),
      ),
    ),
  );

  it.each(views)(
    'do not cover one another or the columns: $lang $mode $measure $width',
    ({ width, ...view }) => {
      const input = quartersInput(detailOf(sketch), view);
      const frame = frameOf(width, 330);
      const layout = quartersLayout(input, frame);
      const labels = quartersLabels(input, layout, frame);
      const slots = emptySlots(input, layout, frame);
      const columns = [...layout.columns, ...layout.previous].map(({ box }) => box);
      expect(labels.length).toBeGreaterThanOrEqual(layout.columns.length);
      labels.forEach((label, index) => {
        const others = [...labels.slice(index + 1), ...slots, ...columns];
        const covered = others.filter((other) => overlap(label, other) > 2);
        expect({ label: label.lines, covered }).toEqual({ label: label.lines, covered: [] });
        expect(label.x).toBeGreaterThanOrEqual(0);
        expect(label.x + label.width).toBeLessThanOrEqual(width + 0.5);
      });
    },
  );
});
