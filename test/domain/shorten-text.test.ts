import { describe, expect, it } from 'vitest';
import { shortenText } from '../../server/domain/shorten-text.ts';

describe('shortenText', () => {
  it.each([
    ['一句短话。', 10, '一句短话。'],
    ['  两行\n文字 ', 10, '两行 文字'],
    ['前半句到这里为止，后半句放不下了', 12, '前半句到这里为止…'],
    ['一，没有别的停顿所以在字上切断', 8, '一，没有别的停…'],
  ])('%j in %i characters', (text, most, short) => {
    expect(shortenText(text, most)).toBe(short);
    expect(shortenText(text, most).length).toBeLessThanOrEqual(most);
  });
});
