import { describe, expect, it } from 'vitest';
import type { Span } from '../../server/domain/provenance.ts';
import { isVerbatim } from '../../server/domain/review.ts';

const span = (quote: string, role: Span['role'] = 'number'): Span => ({
  start: 0,
  end: quote.length,
  quote,
  role,
});

describe('isVerbatim', () => {
  it.each([
    ['13,462家', 13_462, true],
    ['１３，４６２家', 13_462, true],
    ['13 462', 13_462, true],
    ['完成3.50亿元', 3.5, true],
    ['13462家', 1346, false],
    ['三十家', 30, false],
  ])('%j says %d: %s', (quote, value, isSaid) => {
    expect(isVerbatim(value, [span(quote)])).toBe(isSaid);
  });

  it('looks at marked numbers alone, and needs one', () => {
    expect(isVerbatim(12, [span('12家', 'name')])).toBe(false);
    expect(isVerbatim(12, [span('驿站', 'name'), span('12家')])).toBe(true);
    expect(isVerbatim(12, [])).toBe(false);
  });
});
