import { describe, expect, it } from 'vitest';
import { centreText, gaugeInput, gaugeOption, ringStops } from '../../../web/charts/gauge-option.ts';
import { gaugeGeometry } from '../../../web/charts/gauge-geometry.ts';
import { LIGHT_THEME } from '../../../web/charts/theme.ts';
import { detailOf, targetOf } from './detail-fixture.ts';
import type { DetailSketch } from './detail-fixture.ts';
import { frameOf, seriesOf } from './frame-fixture.ts';

const { exceeded, met, behind, on_track: onTrack } = LIGHT_THEME.status;
const track = LIGHT_THEME.track;

function gaugeOf(sketch: DetailSketch, lang: 'zh' | 'en' = 'zh'): ReturnType<typeof gaugeOption> {
  return gaugeOption(gaugeInput(detailOf(sketch).metric, lang), frameOf(260, 196));
}

function stopsOf(option: ReturnType<typeof gaugeOption>): unknown {
  const [ring] = seriesOf(option);
  return (ring as { axisLine: { lineStyle: { color: unknown } } }).axisLine.lineStyle.color;
}

function labelsOf(option: ReturnType<typeof gaugeOption>): readonly unknown[] {
  return seriesOf(option).flatMap(({ data, title }) => {
    const isShown = (title as { show: boolean }).show;
    return isShown ? (data as { name?: string }[]).map(({ name }) => name) : [];
  });
}

describe('ring', () => {
  it('runs in the base colour to the target and deeper to 168.275 %, never clipped at the target', () => {
    expect(stopsOf(gaugeOf({ values: [null, null, 13462, null] }))).toEqual([
      [0.5, exceeded.fill],
      [168.275 / 200, exceeded.over],
      [1, track],
    ]);
  });

  it('fills the whole scale past 200 % and says so', () => {
    const option = gaugeOf({ values: [null, null, 9, null], target: targetOf(2, '个'), unit: '个' });
    expect(stopsOf(option)).toEqual([
      [0.5, exceeded.fill],
      [1, exceeded.over],
    ]);
    expect(labelsOf(option)).toContain('200%+');
    expect(labelsOf(gaugeOf({ values: [null, null, 13462, null] }))).toContain('200%');
  });

  it('stays empty with a dash when nothing was reported', () => {
    const option = gaugeOf({ values: [null, null, null, null] });
    expect(stopsOf(option)).toEqual([[1, track]]);
    expect(centreText(gaugeInput(detailOf({ values: [null, null, null, null] }).metric, 'zh'))).toBe('—');
  });

  it('of a measured zero has a stop at zero, which is not the same as no figure', () => {
    const option = gaugeOf({ values: [null, null, 0, null] });
    expect(stopsOf(option)).toEqual([
      [0, behind.fill],
      [1, track],
    ]);
    expect(centreText(gaugeInput(detailOf({ values: [null, null, 0, null] }).metric, 'zh'))).toBe('0.0%');
  });

  it('ends exactly at the notch at 100 %', () => {
    expect(ringStops(100, 'met', LIGHT_THEME)).toEqual([
      [0.5, met.fill],
      [1, track],
    ]);
  });

  it('is hatched and keeps its figure while it waits for a check', () => {
    const option = gaugeOf({ values: [null, null, 13462, null], pending: [3] });
    expect(stopsOf(option)).toEqual([[1, track]]);
    const [, hatch] = seriesOf(option);
    expect(hatch).toMatchObject({ progress: { show: true, itemStyle: { borderColor: LIGHT_THEME.ctl } } });
    expect(labelsOf(option)[0]).toBe('完成率 · 待核');
    expect(centreText(gaugeInput(detailOf({ values: [null, null, 13462, null] }).metric, 'zh'))).toBe(
      '168.3%',
    );
  });
});

describe('special targets', () => {
  it('a cap shows what is used up, and what goes over it in the warning colour', () => {
    const sketch = { values: [null, null, 560, null], target: targetOf(500, '项', 'lte'), unit: '项' };
    expect(stopsOf(gaugeOf(sketch))).toEqual([
      [0.5, behind.fill],
      [0.56, behind.over],
      [1, track],
    ]);
    expect(centreText(gaugeInput(detailOf(sketch).metric, 'en'))).toBe('112.0%');
    expect(labelsOf(gaugeOf(sketch, 'en'))[0]).toBe('Cap used');
  });

  it.each([
    [2, 100, '区间内', met.fill],
    [4, 200, '高于区间', exceeded.fill],
  ])('a range of 1 to 2 stands %s at %s %% and says %s', (value, percent, word, fill) => {
    const sketch = { values: [null, null, value, null], target: targetOf(1, '家', 'range', 2) };
    const [first] = stopsOf(gaugeOf(sketch)) as [number, string][];
    expect(first).toEqual([Math.min(percent, 100) / 200, fill]);
    expect(centreText(gaugeInput(detailOf(sketch).metric, 'zh'))).toBe(word);
  });

  it('a level has no pace', () => {
    const level = gaugeOf({
      values: [null, null, 96, null],
      target: targetOf(100, '%'),
      unit: '%',
      basis: 'level',
    });
    expect(labelsOf(level)).toEqual(['完成率', '100', '0', '200%']);
  });
});

describe('pace', () => {
  it.each([
    ['2021-Q1', '序时\n25'],
    ['2021-Q2', '序时\n50'],
    ['2021-Q3', '序时 75'],
  ])('of %s is labelled %j', (period, label) => {
    const option = gaugeOf({ values: [6000, 6000, 6000, 6000], period });
    expect(labelsOf(option)).toContain(label);
  });

  it('coincides with the target at the end of the year and is not labelled twice', () => {
    const option = gaugeOf({ values: [null, null, null, 6000], period: '2021-Q4' });
    expect(labelsOf(option)).toEqual(['完成率', '100', '0', '200%']);
  });

  it('in English says pace', () => {
    expect(labelsOf(gaugeOf({ values: [null, null, 6100, null] }, 'en'))).toContain('pace 75');
    expect(stopsOf(gaugeOf({ values: [null, null, 6100, null] }))).toEqual([
      [6100 / 8000 / 2, onTrack.fill],
      [1, track],
    ]);
  });
});

describe('gaugeGeometry', () => {
  it.each([
    [260, 196, 75],
    [260, 196, 25],
    [360, 216, 50],
    [120, 90, 25],
  ])('keeps ring and labels inside %s × %s at %s %% of the year', (width, height, elapsed) => {
    const { x, y, radius, labelSize } = gaugeGeometry(frameOf(width, height), elapsed, ['序时']);
    expect(x - radius).toBeGreaterThanOrEqual(0);
    expect(x + radius).toBeLessThanOrEqual(width);
    expect(y - radius * 1.13 - labelSize).toBeGreaterThanOrEqual(-labelSize / 2);
    expect(y + radius * 0.5 + labelSize * 1.2).toBeLessThanOrEqual(height + 2);
  });
});
