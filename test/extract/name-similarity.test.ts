import { describe, expect, it } from 'vitest';
import { nameSimilarity } from '../../server/extract/matching/similarity.ts';

describe('how alike two names are', () => {
  it.each([
    ['民生支出占预算支出比重', '民生支出占比', 1],
    ['Town library visits', 'Library visit', 0.9],
    ['5亿元以上项目', '亿元以上项目', 0.4],
    ['路灯', '照明设施', 0],
    ['the of', 'in and', 0],
    ['12', '34', 0],
  ])('%s, %s: %d', (a, b, likeness) => {
    expect(nameSimilarity(a, b)).toBeCloseTo(likeness, 9);
    expect(nameSimilarity(b, a)).toBeCloseTo(likeness, 9);
  });
});
