import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutItems } from '../../server/services/board/cut-items.ts';

const whole = (text: string) => cutItems(text, { start: 0, end: text.length });
const quotes = (text: string) => whole(text).map((span) => span.quote);

describe('cutItems', () => {
  it.each([
    ['1.做好评审。 2.组织申报。', ['做好评审。', '组织申报。']],
    ['（一）推进建设；（二）加快验收', ['推进建设；', '加快验收']],
    ['1、甲。2、乙。', ['甲。', '乙。']],
    ['总体向好。\n1. 甲\n2. 乙', ['总体向好。', '甲', '乙']],
    ['投入3.5亿元，完成2.8亿元。', ['投入3.5亿元，完成2.8亿元。']],
    ['1.完成1.5万亩；2.完成0.5万亩。', ['完成1.5万亩；', '完成0.5万亩。']],
    ['1.12月底前公布。2.组织验收。', ['12月底前公布。', '组织验收。']],
    ['1.5月与6月持平。', ['5月与6月持平。']],
    ['增长1.5倍。2.5万亩。', ['增长1.5倍。2.5万亩。']],
    ['第一行\n\n第二行', ['第一行', '第二行']],
    ['10.甲。11.乙。', ['甲。', '乙。']],
    ['  无  ', ['无']],
    ['', []],
    ['1. 2. ', []],
  ])('%j', (text, items) => {
    expect(quotes(text)).toEqual(items);
  });

  it('stays inside its range and keeps the offsets of the whole text', () => {
    const text = '前文。1.甲。2.乙。后文。';
    const spans = cutItems(text, { start: 3, end: 11 });
    expect(spans.map((span) => span.quote)).toEqual(['甲。', '乙。']);
    for (const { start, end, quote } of spans) expect(text.slice(start, end)).toBe(quote);
  });

  it('quotes what stands there, whatever the text', () => {
    const pieces = fc.constantFrom('1.', '2、', '（三）', '。', '；', ' ', '\n', '3.5', '甲乙', '𠮷');
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('');
        for (const { start, end, quote } of whole(text)) {
          expect(text.slice(start, end)).toBe(quote);
          expect(quote.trim()).toBe(quote);
          expect(quote).not.toBe('');
        }
      }),
    );
  });
});
