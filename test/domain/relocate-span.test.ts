import { describe, expect, it } from 'vitest';
import { spanOf } from '../../server/domain/provenance.ts';
import { relocateSpan } from '../../server/domain/relocate-span.ts';

const spanIn = (text: string, quote: string, from = 0) => {
  const start = text.indexOf(quote, from);
  return spanOf(text, start, start + quote.length, 'number');
};

describe('relocateSpan', () => {
  it('finds the only place of the words', () => {
    const [before, after] = ['新增驿站12家。', '一、全市新增驿站12家。'];
    expect(relocateSpan(spanIn(before, '12家'), before, after)).toEqual({
      start: 8,
      end: 11,
      quote: '12家',
      role: 'number',
    });
  });

  it('takes the place whose surroundings agree most, not the first', () => {
    const before = '甲区新增12家。乙区新增12家。';
    const after = '丙区新增12家。甲区新增12家。乙区新增12家。丁区新增12家。';
    expect(relocateSpan(spanIn(before, '12家', 8), before, after)?.start).toBe(after.indexOf('乙区') + 4);
    expect(relocateSpan(spanIn(before, '12家'), before, after)?.start).toBe(after.indexOf('甲区') + 4);
  });

  it('takes the first of places that agree alike', () => {
    expect(relocateSpan(spanIn('3家', '3家'), '3家', '甲3家乙3家')?.start).toBe(1);
  });

  it('has no place for words that are gone, or for none', () => {
    expect(relocateSpan(spanIn('新增12家', '12家'), '新增12家', '新增13家')).toBeNull();
    expect(relocateSpan(spanOf('新增', 1, 1, 'number'), '新增', '新增')).toBeNull();
  });
});
