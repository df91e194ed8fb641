import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftDecimal } from '../../../server/domain/decimal.ts';
import { parseUnit, toBase } from '../../../server/domain/unit.ts';
import { recognizePeriods } from '../../../server/extract/recognizers/period.ts';
import { recognizeQuantities } from '../../../server/extract/recognizers/quantity.ts';
import { writeEnglish, writeFullWidth, writeGrouped, writeHan } from './write-numbers.ts';

/** The only quantity of a text, scaled. */
function only(text: string): { value: number; unit: string } {
  const found = recognizeQuantities(text);
  expect(found, text).toHaveLength(1);
  const [mention] = found;
  if (mention === undefined) throw new Error(text);
  const unit = parseUnit(mention.unit);
  return { value: toBase(mention.value, unit), unit: mention.unit };
}

const count = fc.integer({ min: 1, max: 99_999_999 });

describe('a number written in any form is read back', () => {
  it.each<[string, (value: number) => string]>([
    ['digits', (value) => `新增企业${value}家`],
    ['thousands', (value) => `新增企业${writeGrouped(value)}家`],
    ['full width', (value) => `新增企业${writeFullWidth(writeGrouped(value))}家`],
    ['Chinese', (value) => `新增企业${writeHan(value)}家`],
    ['financial', (value) => `新增企业${writeHan(value, true)}家`],
    ['a blank before the unit', (value) => `新增企业${value} 家。`],
  ])('%s', (_form, write) => {
    fc.assert(
      fc.property(count, (value) => {
        expect(only(write(value)).value).toBe(value);
      }),
    );
  });

  it('English words', () => {
    const small = fc.integer({ min: 2, max: 999_999 });
    fc.assert(
      fc.property(small, (value) => {
        expect(only(`planted ${writeEnglish(value)} trees`).value).toBe(value);
      }),
    );
  });

  it('decimals with a scale word and a currency, scaled without float products', () => {
    const digits = fc.integer({ min: 1, max: 999_999 });
    const scale = fc.constantFrom<[string, number]>(
      ['万元', 4],
      ['亿元', 8],
      ['万亿元', 12],
      ['元', 0],
      ['千万元', 7],
    );
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 3 }), scale, (whole, places, [unit, power]) => {
        const written = shiftDecimal(whole, -places).toFixed(places);
        const read = only(`完成投资${written}${unit}`);
        expect(read.value).toBe(Number(`${whole}e${power - places}`));
        expect(read.unit).toBe(unit);
      }),
    );
  });

  it('percent, points and per mille keep their kinds apart', () => {
    const share = fc.integer({ min: 1, max: 99_999 }).map((value) => shiftDecimal(value, -2));
    fc.assert(
      fc.property(share, fc.constantFrom('%', '个百分点', '‰'), (value, unit) => {
        expect(recognizeQuantities(`提高${value}${unit}`)).toMatchObject([{ value, unit }]);
      }),
    );
  });

  it('ranges by every mark', () => {
    const ends = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 }));
    fc.assert(
      fc.property(ends, fc.constantFrom('-', '—', '~', '～', '至', '到'), ([low, more], mark) => {
        const high = low + more;
        expect(recognizeQuantities(`引进${low}${mark}${high}家`)).toMatchObject([
          { comparator: 'range', value: low, low, high, unit: '家' },
        ]);
      }),
    );
  });
});

const PIECES = [
  ...Array.from(
    '一二两三四五六七八九十百千万亿〇零几数多余来半成番倍第前上下年月日季度个家项元人次分之点以内外约近超逾不足至到、,，.。;:()（）《》“”"-—~+/%‰¥$£€ \n\r\t|',
  ),
  '\u{1F680}',
  '\u{20BB7}',
  '\uD83D',
  '\uFEFF',
  '３５',
  '12',
  '2021',
  '0571',
  '百分之',
  '不少于',
  '以上',
  'Q3',
  'G60',
  'nine',
  'hundred',
  'first ',
  'March',
  'US$',
  ' bn',
  'O',
  'l',
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
);

describe('any text at all', () => {
  it('gives ordered mentions inside the text with finite values', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, value, low, high, extent, comparator } of recognizeQuantities(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value)).toBe(true);
          expect((low ?? 0) <= (high ?? low ?? 0)).toBe(true);
          expect(comparator === 'range').toBe(high !== null);
          expect(extent?.start).toBeLessThanOrEqual(start);
          expect(extent?.end).toBeGreaterThanOrEqual(end);
          last = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('gives ordered periods inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, period } of recognizePeriods(text, { year: 2021, quarter: 3 })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(period === null || period.months > 0).toBe(true);
          last = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('reads a range as it reads the same text alone', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, text, after) => {
        const range = { start: before.length, end: before.length + text.length };
        const inside = recognizeQuantities(`${before}${text}${after}`, range);
        const alone = recognizeQuantities(text);
        expect(inside.map(({ start, value, unit }) => [start - before.length, value, unit])).toEqual(
          alone.map(({ start, value, unit }) => [start, value, unit]),
        );
      }),
    );
  });
});
