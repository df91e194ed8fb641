import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recognizeQuantities } from '../../../server/extract/recognizers/quantity.ts';
import type { Comparator } from '../../../server/extract/types.ts';

/** Start, end, comparator, value and unit of every figure of the public third-quarter 2021 report, by hand. */
const FIGURES: readonly (readonly [start: number, end: number, Comparator, value: number, unit: string])[] = [
  [145, 149, 'lte', 300, '字'],
  [1137, 1142, 'eq', 1, '个百分点'],
  [1157, 1159, 'eq', 1, '家'],
  [1175, 1178, 'eq', 2, '家'],
  [1192, 1195, 'eq', 30, '家'],
  [1208, 1211, 'eq', 20, '家'],
  [1327, 1329, 'eq', 5, '年'],
  [1577, 1579, 'eq', 4, '家'],
  [1687, 1690, 'eq', 30, '家'],
  [1703, 1706, 'eq', 20, '家'],
  [1739, 1743, 'eq', 400, '项'],
  [1757, 1761, 'eq', 400, '项'],
  [1785, 1789, 'eq', 100, '项'],
  [1832, 1834, 'eq', 2, '张'],
  [1940, 1943, 'eq', 35, '项'],
  [1946, 1949, 'eq', 95, '项'],
  [1957, 1959, 'eq', 5, '项'],
  [1962, 1965, 'eq', 40, '项'],
  [1975, 1978, 'eq', 90, '项'],
  [1981, 1985, 'eq', 163, '项'],
  [1995, 1998, 'eq', 12, '项'],
  [2001, 2004, 'eq', 41, '项'],
  [2336, 2338, 'eq', 3, '家'],
  [2345, 2347, 'eq', 5, '家'],
  [2355, 2358, 'eq', 30, '家'],
  [2366, 2369, 'approx', 10, '个'],
  [2397, 2399, 'eq', 5, '家'],
  [2407, 2410, 'eq', 30, '家'],
  [2524, 2527, 'eq', 12, '个'],
  [2539, 2544, 'eq', 1.1, '亿元'],
  [2694, 2697, 'gte', 10, '家'],
  [2753, 2757, 'range', 3, '家'],
  [2773, 2775, 'eq', 5, '家'],
  [2814, 2819, 'eq', 3000, '家'],
  [2827, 2832, 'eq', 8000, '家'],
  [2844, 2849, 'eq', 3000, '家'],
  [2857, 2862, 'eq', 8000, '家'],
  [3038, 3044, 'eq', 13462, '家'],
  [3052, 3057, 'eq', 8000, '家'],
  [3140, 3145, 'eq', 3000, '家'],
  [3180, 3186, 'eq', 1000, '亿元'],
  [3271, 3277, 'eq', 1000, '亿元'],
  [3381, 3387, 'eq', 1157, '亿元'],
  [3507, 3509, 'eq', 3, '种'],
  [3756, 3758, 'gte', 2, '个'],
  [4209, 4211, 'eq', 9, '个'],
  [4378, 4381, 'gte', 20, '项'],
  [4399, 4402, 'gte', 30, '项'],
  [4444, 4448, 'range', 1, '家'],
  [4670, 4673, 'eq', 26, '个'],
  [4693, 4696, 'eq', 30, '项'],
];

const PATH = process.env['DABIAO_REAL_REPORT'] ?? '';

describe('the real report', () => {
  it('gives exactly its figures, where they stand', (context) => {
    context.skip(
      !existsSync(PATH),
      'DABIAO_REAL_REPORT names no file: the report itself is not part of the project',
    );
    const text = readFileSync(PATH, 'utf8');
    const found = recognizeQuantities(text).map(({ start, end, comparator, value, unit }) => {
      return [start, end, comparator, value, unit];
    });
    expect(found).toEqual(FIGURES);
  });

  it('has 51 figures in the list', () => {
    expect(FIGURES).toHaveLength(51);
  });
});
