import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorDetail } from '../../../server/domain/scorecard.ts';
import { targetBands } from '../../../server/domain/target-levels.ts';
import { gaugeImage } from '../../../web/charts/chart-image.ts';
import { bandColour, gaugeBands } from '../../../web/charts/gauge-bands.ts';
import { levelLines } from '../../../web/charts/gauge-levels.ts';
import { gaugeInput, gaugeOption } from '../../../web/charts/gauge-option.ts';
import { overlap, type Box } from '../../../web/charts/place-labels.ts';
import { textWidth } from '../../../web/charts/text-width.ts';
import { DARK_THEME, LIGHT_THEME } from '../../../web/charts/theme.ts';
import { detailOf, targetOf, type DetailSketch } from './detail-fixture.ts';
import { drawnTexts, frameOf, seriesOf } from './frame-fixture.ts';

const SALES: DetailSketch = {
  values: [null, null, 1157, null],
  target: targetOf(1000, '亿元'),
  unit: '亿元',
};
const IMAGE = { width: 1600, height: 900, theme: 'light', background: 'paper' } as const;

/** A metric with a commitment and a stretch beside its target. */
function withLevels(sketch: DetailSketch, commit: number, stretch: number): IndicatorDetail {
  const detail = detailOf(sketch);
  const unit = sketch.unit ?? '家';
  const bands = targetBands(detail.metric.why.inputs, [
    { level: 'commit', value: commit, unit },
    { level: 'stretch', value: stretch, unit },
  ]);
  return { ...detail, metric: { ...detail.metric, bands } };
}

function optionOf(detail: IndicatorDetail, lang: 'zh' | 'en' = 'zh'): ReturnType<typeof gaugeOption> {
  return gaugeOption(gaugeInput(detail.metric, lang), frameOf(260, 216));
}

/** A name may take two lines where one finds no room. */
function oneLine(option: { graphic?: unknown }): readonly string[] {
  return drawnTexts(option).map((text) => text.replace('\n', ' '));
}

/** Boxes of the names around a ring, as wide as the texts are reckoned. */
function nameBoxes(option: { graphic?: unknown }): readonly (Box & { readonly text: string })[] {
  const shapes = (Array.isArray(option.graphic) ? option.graphic : []) as {
    type: string;
    x: number;
    y: number;
    style: { text: string; font: string };
  }[];
  return shapes
    .filter(({ type }) => type === 'text')
    .map(({ x, y, style }) => {
      const size = Number(/([\d.]+)px/.exec(style.font)?.[1]);
      const lines = style.text.split('\n');
      const width = Math.max(...lines.map((line) => textWidth(line, size)));
      const height = size * lines.length;
      return { x: x - width / 2, y: y - height / 2, width, height, text: style.text };
    });
}

describe('levels of a target on the gauge', () => {
  it('are four bands with three names, from the data, each shaded by how many levels it reaches', () => {
    const detail = withLevels(SALES, 875, 1250);
    expect(gaugeBands(detail.metric, 'zh')).toEqual({
      levels: [
        { label: '确保目标', at: 87.5 },
        { label: '目标', at: 100 },
        { label: '奋斗目标', at: 125 },
      ],
      bands: [
        { from: 0, to: 87.5, reached: 0 },
        { from: 87.5, to: 100, reached: 1 },
        { from: 100, to: 125, reached: 2 },
        { from: 125, to: 200, reached: 3 },
      ],
    });
    const option = optionOf(detail);
    expect(oneLine(option)).toEqual(['目标 100', '确保目标 87.5', '奋斗目标 125']);
    expect(oneLine(optionOf(detail, 'en'))).toEqual(['Target 100', 'Commitment 87.5', 'Stretch 125']);
    const ring = seriesOf(option).find(
      ({ axisLine }) => (axisLine as { lineStyle?: { color?: unknown[] } }).lineStyle?.color?.length === 4,
    );
    expect((ring?.['axisLine'] as { lineStyle: { color: unknown } }).lineStyle.color).toEqual([
      [0.4375, LIGHT_THEME.track],
      [0.5, LIGHT_THEME.line2],
      [0.625, LIGHT_THEME.ctl],
      [1, LIGHT_THEME.ink3],
    ]);
  });

  it('of a cap are reached from the right: less is better', () => {
    const cap = { values: [null, null, 400, null], target: targetOf(500, '项', 'lte'), unit: '项' };
    const { bands } = gaugeBands(withLevels(cap, 600, 300).metric, 'zh');
    expect(bands).toEqual([
      { from: 0, to: 60, reached: 3 },
      { from: 60, to: 100, reached: 2 },
      { from: 100, to: 120, reached: 1 },
      { from: 120, to: 200, reached: 0 },
    ]);
  });

  it('stand in the picture too, with their values beside it, and not for a single target', () => {
    const texts = oneLine(gaugeImage(withLevels(SALES, 875, 1250), 'zh', IMAGE));
    expect(texts).toEqual(expect.arrayContaining(['确保目标 87.5', '奋斗目标 125', '875亿元', '1250亿元']));
    const single = gaugeInput(detailOf(SALES).metric, 'zh');
    expect(single.bands).toEqual({ levels: [], bands: [] });
    expect(gaugeOption(single, frameOf(260, 216)).graphic).toBeUndefined();
  });

  it('leave out a level beyond the scale, and keep a name from reading 100 that is not', () => {
    expect(gaugeBands(withLevels(SALES, 875, 2400).metric, 'zh').levels).toHaveLength(2);
    expect(levelLines({ label: '确保目标', at: 99.97 })).toEqual(['确保目标', '99.9']);
  });

  it('have names that cover neither each other nor leave the drawing, at any distance, quarter and language', () => {
    const share = fc.integer({ min: 40, max: 99 });
    const more = fc.integer({ min: 101, max: 190 });
    const period = fc.constantFrom('2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4');
    fc.assert(
      fc.property(share, more, period, fc.constantFrom('zh', 'en'), (low, high, quarter, lang) => {
        const values = [500, 600, 700, 1157];
        const detail = withLevels({ ...SALES, values, period: quarter }, low * 10, high * 10);
        const option = optionOf(detail, lang);
        const boxes = nameBoxes(option);
        const [ring] = seriesOf(option);
        const { center, radius } = ring as { center: [number, number]; radius: number };
        expect(boxes).toHaveLength(3);
        for (const [index, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(-1);
          expect(box.x + box.width).toBeLessThanOrEqual(261);
          expect(box.y).toBeGreaterThanOrEqual(-1);
          expect(distance(center, box)).toBeGreaterThan(radius);
          // Nearest to the top is placed first: the target, which is left out here, then the others.
          const side = Math.sign(box.x + box.width / 2 - center[0]);
          if (!box.text.startsWith(lang === 'zh' ? '目标' : 'Target')) {
            expect(side).toBe(/^(确保目标|Commitment)/.test(box.text) ? -1 : 1);
          }
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBeLessThan(0.5);
        }
      }),
    );
  });

  it.each([LIGHT_THEME, DARK_THEME])(
    'differ by lightness alone, step by step, in the $name theme',
    (theme) => {
      const lightness = [0, 1, 2, 3].map((reached) => luminance(bandColour(reached, theme)));
      const steps = lightness.slice(1).map((value, index) => {
        const [dark = 0, light = 0] = [value, lightness[index] ?? 0].sort((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
      });
      for (const step of steps) expect(step).toBeGreaterThan(1.4);
      const isRising = theme.name === 'dark';
      expect([...lightness].sort((a, b) => (isRising ? a - b : b - a))).toEqual(lightness);
    },
  );
});

/** From a point to the nearest of a box. */
function distance([x, y]: readonly [number, number], box: Box): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy);
}

/** Relative luminance of a hex colour as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
