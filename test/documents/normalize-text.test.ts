import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../server/domain/fold-text.ts';
import { normalizeText } from '../../server/documents/normalize-text.ts';

describe('foldText', () => {
  it.each([
    ['１３，４６２家', '13,462家'],
    ['９５％（含）：Ｇ', '95%(含):G'],
    ['3—5家、3–5、3−5', '3-5家、3-5、3-5'],
    ['3～5', '3~5'],
    ['1　157 亿元', '1 157 亿元'],
    ['⼯作⽬标⽐例⻓效', '工作目标比例长效'],
    ['客⼾', '客户'],
    ['金額', '金額'],
  ])('%s → %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('leaves plain text and quotation marks alone', () => {
    const text = '新增“专精特新”企业3家,完成率81.5%。\n《办法》印发';
    expect(foldText(text)).toBe(text);
  });

  it('keeps the length of any text, so that offsets hold', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }), (units) => {
        const text = String.fromCharCode(...units);
        expect(foldText(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('normalizeText', () => {
  it('drops marks without width and leads back over them', () => {
    const original = '新\u200b增\ufeff３家\u00ad了';
    const { text, toOriginal } = normalizeText(original);
    expect(text).toBe('新增3家了');
    expect([...text].map((_, index) => original.charAt(toOriginal(index))).join('')).toBe('新增３家了');
    expect(toOriginal(text.length)).toBe(original.length);
  });

  it('leads every offset back to a character that folds to the one found', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '９', '\u200b', '完', '\ufeff', '—'), maxLength: 60 }),
        (original) => {
          const { text, toOriginal } = normalizeText(original);
          const back = Array.from(text, (_, index) => foldText(original.charAt(toOriginal(index)))).join('');
          expect(back).toBe(text);
        },
      ),
    );
  });
});
