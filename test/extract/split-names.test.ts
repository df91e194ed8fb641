import { describe, expect, it } from 'vitest';
import { splitNames } from '../../server/extract/claims/split-names.ts';

describe('lists of names', () => {
  it.each([
    ['东岭实验室、西溪实验室', 2],
    ['云岭大桥与南浦大桥', 2],
    ['东湖馆和西湖馆及北湖馆', 3],
    ['饮水安全与病害防控重点实验室', 1],
    ['全民普及中心', 1],
    ['“山与海”公园', 1],
  ])('%s: %i', (names, count) => {
    expect(splitNames(names)).toHaveLength(count);
  });
});
