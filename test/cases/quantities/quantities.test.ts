import { describe, expect, it } from 'vitest';
import { recognizeQuantities } from '../../../server/extract/recognizers/quantity.ts';
import { BOUND_CASES } from './bounds.ts';
import { EDGE_CASES } from './edges.ts';
import { MASK_CASES } from './masks.ts';
import { write } from './notation.ts';
import { NUMERAL_CASES } from './numerals.ts';
import { UNIT_CASES } from './units.ts';

const RULES = [...NUMERAL_CASES, ...BOUND_CASES, ...UNIT_CASES, ...MASK_CASES, ...EDGE_CASES];

describe.each(RULES)('$rule', ({ hits, nearMisses }) => {
  it.each(hits)('reads %j', (text, expected) => {
    expect(write(recognizeQuantities(text))).toBe(expected);
  });
  it.each(nearMisses)('is not misled by %j', (text, expected) => {
    expect(write(recognizeQuantities(text))).toBe(expected);
  });
});

describe('the table itself', () => {
  it.each(RULES.map(({ rule, hits, nearMisses }) => [rule, hits.length, nearMisses.length] as const))(
    '%s has at least 3 rows and 2 near misses',
    (_rule, hits, nearMisses) => {
      expect(hits).toBeGreaterThanOrEqual(3);
      expect(nearMisses).toBeGreaterThanOrEqual(2);
    },
  );
});
