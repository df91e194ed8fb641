import { describe, expect, it } from 'vitest';
import { foldText } from '../../server/domain/fold-text.ts';

describe('foldText', () => {
  it.each([
    ['full-width letters, digits and marks', 'Ｑ３：１３，４６２％', 'Q3:13,462%'],
    ['spaces of every width', 'a\u00a0b\u2003c\u3000d\u202fe', 'a b c d e'],
    ['marks that nobody sees', '1\u200b2\ufeff3\u00ad4\u2060', '1 2 3 4 '],
    ['dashes of every length', '1‐2‑3‒4–5—6―7−8', '1-2-3-4-5-6-7-8'],
    ['radicals that PDF prints', '⼈⼝⺟⺝', '人口母月'],
    ['compatibility ideographs', '\uf9dd\uf97b\ufa18', '利糧礼'],
    ['a compatibility ideograph without a plain form', '\ufa0e', '\ufa0e'],
    ['one whose plain form is two units long', '\ufad1', '\ufad1'],
    ['signs of money', '￥3￡2', '¥3£2'],
  ])('folds %s', (_what, text, expected) => {
    expect(foldText(text)).toBe(expected);
    expect(foldText(text)).toHaveLength(text.length);
  });

  it.each(['〇二一年,一季度', 'naïve café', '𠮷😀', '\ud83d', '⺀'])('leaves %j as it is', (text) => {
    expect(foldText(text)).toBe(text);
  });
});
