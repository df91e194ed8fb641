import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingTitle } from '../../../web/charts/finding-title.ts';
import { hatchStrokes } from '../../../web/charts/hatch.ts';
import { niceScale } from '../../../web/charts/nice-scale.ts';
import { freePlace, overlap } from '../../../web/charts/place-labels.ts';
import { rulerValue } from '../../../web/charts/ruler-value.ts';
import { textWidth } from '../../../web/charts/text-width.ts';
import { cutText, wrapText } from '../../../web/charts/wrap-text.ts';
import { detailOf, targetOf } from './detail-fixture.ts';

describe('niceScale', () => {
  it.each([
    [[13462, 8000], true, { min: 0, max: 15000, interval: 3000 }],
    [[1], true, { min: 0, max: 1, interval: 1 }],
    [[0.3], false, { min: 0, max: 0.3, interval: 0.1 }],
    [[30, -5], true, { min: -10, max: 30, interval: 10 }],
    [[0, 0], true, { min: 0, max: 1, interval: 1 }],
    [[], true, { min: 0, max: 1, interval: 1 }],
  ])('%j (whole: %s) → %j', (values, isWhole, expected) => {
    expect(niceScale(values, isWhole)).toEqual(expected);
  });

  it('holds zero and every value in at most five steps', () => {
    const value = fc.integer({ min: -1e11, max: 1e11 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), fc.boolean(), (values, isWhole) => {
        const { min, max, interval } = niceScale(values, isWhole);
        for (const each of [0, ...values]) {
          expect(each).toBeGreaterThanOrEqual(min);
          expect(each).toBeLessThanOrEqual(max);
        }
        expect((max - min) / interval).toBeLessThanOrEqual(5.0001);
        if (isWhole) expect(Number.isInteger(interval)).toBe(true);
      }),
    );
  });
});

describe('wrapText', () => {
  it('breaks between Chinese characters and never before a closing mark', () => {
    expect(wrapText('各项目标，全部完成。', 10, 42, 9)).toEqual(['各项目', '标，全部', '完成。']);
  });

  it('breaks English between words', () => {
    expect(wrapText('4 of 7 reported targets met', 10, 90, 9)).toEqual(['4 of 7 reported', 'targets met']);
  });

  it('cuts what does not fit with an ellipsis', () => {
    const lines = wrapText('一二三四五六七八九十一二三四五', 10, 50, 2);
    expect(lines).toEqual(['一二三四五', '六七八九…']);
  });

  it('keeps every character and every line within the width', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('目', '标', '，', 'a', 'b ', '3', '《', '》')), (parts) => {
        const text = parts.join('');
        const lines = wrapText(text, 10, 80, 1000);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

describe('cutText', () => {
  it('leaves what fits and shortens what does not', () => {
    expect(cutText('目标', 10, 20)).toBe('目标');
    expect(cutText('目标完成率', 10, 30)).toBe('目标…');
  });
});

describe('textWidth', () => {
  it('counts full-width characters as one em and Latin ones as less', () => {
    expect(textWidth('完成率', 12)).toBe(36);
    expect(textWidth('168.3%', 10)).toBeCloseTo(36.6, 5);
  });
});

describe('hatchStrokes', () => {
  it('stay inside the box', () => {
    const strokes = hatchStrokes({ x: 10, y: 20, width: 30, height: 50 }, 6);
    expect(strokes.length).toBe(13);
    for (const { x1, y1, x2, y2 } of strokes) {
      expect(Math.min(x1, x2)).toBeGreaterThanOrEqual(10);
      expect(Math.max(x1, x2)).toBeLessThanOrEqual(40);
      expect(Math.min(y1, y2)).toBeGreaterThanOrEqual(20);
      expect(Math.max(y1, y2)).toBeLessThanOrEqual(70);
      expect(y1 - y2).toBeCloseTo(x2 - x1, 9);
    }
  });
});

describe('freePlace', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };

  it('takes the first free place, else the one that covers least', () => {
    const places = [box, { ...box, x: 8 }, { ...box, x: 20 }] as const;
    expect(freePlace([...places], [box])).toBe(places[2]);
    expect(freePlace([places[0], places[1]], [box])).toBe(places[1]);
    expect(overlap(places[0], places[1])).toBe(20);
  });
});

describe('rulerValue', () => {
  const range = targetOf(1, '家', 'range', 2);

  it.each([
    [{ attainment: 450, used: null, target: null, toTarget: null }, 450],
    [{ attainment: null, used: 96, target: null, toTarget: null }, 96],
    [{ attainment: null, used: null, target: range, toTarget: 0 }, 100],
    [{ attainment: null, used: null, target: range, toTarget: 2 }, 200],
    [{ attainment: null, used: null, target: range, toTarget: -1 }, 0],
    [{ attainment: null, used: null, target: range, toTarget: null }, null],
    [{ attainment: null, used: null, target: targetOf(5, '家'), toTarget: null }, null],
  ])('%j → %s', (input, expected) => {
    expect(rulerValue(input)).toBe(expected);
  });
});

describe('findingTitle', () => {
  const level = { unit: '%', basis: 'level', target: targetOf(95, '%', 'gte') } as const;
  const cap = { unit: '项', target: targetOf(500, '项', 'lte') } as const;

  it.each([
    [{ values: [null, null, 9000, null] }, '新增企业超额完成全年目标', 'New firms: target exceeded'],
    [{ values: [null, null, 8000, null] }, '新增企业完成全年目标', 'New firms: target met'],
    [
      { values: [null, null, 6120, null] },
      '新增企业完成76.5%，符合序时进度',
      'New firms: 76.5% attained, on track',
    ],
    [
      { values: [null, null, 5040, null] },
      '新增企业完成63.0%，落后序时进度12.0个百分点',
      'New firms: 63.0% attained, 12.0 pp behind pace',
    ],
    [
      { values: [null, null, null, 7000], period: '2021-Q4' },
      '新增企业未完成全年目标',
      'New firms: target missed',
    ],
    [{ values: [null, null, null, null] }, '新增企业：三季度未报数值', 'New firms: no figure for Q3'],
    [
      { values: [null, null, 9000, null], pending: [3] },
      '新增企业：三季度数值待核',
      'New firms: figure for Q3 awaits a check',
    ],
    [{ ...level, values: [null, null, 94, null] }, '新增企业略低于目标', 'New firms: just below target'],
    [
      { ...cap, values: [null, null, 480, null] },
      '新增企业快于序时进度',
      'New firms: used faster than the year',
    ],
    [{ ...cap, values: [null, null, 600, null] }, '新增企业突破上限', 'New firms: over the cap'],
    [
      { values: [null, null, 2, null], target: targetOf(1, '家', 'range', 2) },
      '新增企业在目标区间内',
      'New firms: within the target range',
    ],
  ])('%j', (sketch, zh, en) => {
    const { metric, period } = detailOf(sketch);
    expect(findingTitle(metric, period, 'zh')).toBe(zh);
    expect(findingTitle(metric, period, 'en')).toBe(en);
  });
});
