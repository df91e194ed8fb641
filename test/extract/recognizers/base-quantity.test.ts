import { describe, expect, it } from 'vitest';
import { toBaseQuantity } from '../../../server/extract/recognizers/base-quantity.ts';
import { recognizeQuantities } from '../../../server/extract/recognizers/quantity.ts';

/** Text, and value, low, high and unit of its only quantity without scale words. */
const CASES: readonly (readonly [
  text: string,
  value: number,
  low: number | null,
  high: number | null,
  unit: string,
])[] = [
  ['安排1.1亿元', 110000000, null, null, '元'],
  ['增长3.2%', 3.2, null, null, '%'],
  ['新增13462家', 13462, null, null, '家'],
  ['服务1.2万人次', 12000, null, null, '人次'],
  ['超过三成', 30, null, null, '%'],
  ['提高1个百分点', 1, null, null, '百分点'],
  ['受害率5‰', 5, null, null, '‰'],
  ['占三分之一', 1 / 3, null, null, ''],
  ['半数企业', 0.5, null, null, ''],
  ['翻两番', 4, null, null, '倍'],
  ['补助1000-2000万元', 10000000, 10000000, 20000000, '元'],
  ['引进3-5家', 3, 3, 5, '家'],
  ['exports of £415m', 415000000, null, null, '£'],
  ['¥1000万', 10000000, null, null, '元'],
  ['3.2 million visits', 3200000, null, null, 'visits'],
  ['新修86公里', 86, null, null, '公里'],
  ['节能28万吨标准煤', 280000, null, null, '吨标准煤'],
  ['技术交易额115.7亿', 11570000000, null, null, '元'],
];

describe('toBaseQuantity', () => {
  it.each(CASES)('%s → %d', (text, value, low, high, unit) => {
    const [mention] = recognizeQuantities(text);
    if (mention === undefined) throw new Error(text);
    const base = toBaseQuantity(mention, text);
    expect(base).toMatchObject({ low, high, unit, text: text.slice(base.start, base.end) });
    expect(base.value).toBeCloseTo(value, 12);
  });
});
