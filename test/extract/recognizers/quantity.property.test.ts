import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftDecimal } from '../../../server/domain/decimal.ts';
import { parseUnit, toBase } from '../../../server/domain/unit.ts';
import { recognizePeriods } from '../../../server/extract/recognizers/period.ts';
import { recognizeQuantities } from '../../../server/extract/recognizers/quantity.ts';
import { writeEnglish, writeFullWidth, writeGrouped, writeHan } from './write-numbers.ts';

/** The same numbers on every run; a failure prints its seed. */
fc.configureGlobal({ seed: 20_210_930 });

/** Two alone is 二 where nothing is counted. */
const writePlain = (value: number): string => writeHan(value).replace('两', '二');

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

  it('mixed digits and Chinese scales', () => {
    const part = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(
        part,
        part,
        fc.constantFrom<[string, string, number]>(['亿', '万', 4], ['万', '', 4]),
        (high, low, form) => {
          const [upper, lower, power] = form;
          const written = `投资${high}${upper}${low}${lower}元`;
          // 3万12元 is no usual way to write: a low part without a scale has all its places.
          fc.pre(lower !== '' || low >= 1000);
          expect(only(written).value).toBe((high * 10 ** power + low) * (upper === '亿' ? 1e4 : 1));
        },
      ),
    );
  });

  it('shares in words: 百分之, 千分之, 成, fractions', () => {
    const digit = fc.integer({ min: 1, max: 9 });
    const small = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(small, digit, digit, (whole, tenth, other) => {
        const read = (text: string) =>
          recognizeQuantities(text).map(({ value, unit, isFraction }) => [value, unit, isFraction]);
        expect(read(`占百分之${writePlain(whole)}`)).toEqual([[whole, '%', false]]);
        expect(read(`占百分之${writePlain(whole)}点${writePlain(tenth)}`)).toEqual([
          [shiftDecimal(whole * 10 + tenth, -1), '%', false],
        ]);
        expect(read(`降千分之${writePlain(whole)}`)).toEqual([[whole, '‰', false]]);
        expect(read(`降${writePlain(tenth)}成`)).toEqual([[tenth, '成', false]]);
        const [part, all] = [Math.min(tenth, other), Math.max(tenth, other) + 1];
        expect(read(`占${writePlain(all)}分之${writePlain(part)}`)).toEqual([
          [(part * 100) / all, '%', true],
        ]);
      }),
    );
  });

  it('bounds by every word, before and behind', () => {
    const words = fc.constantFrom<[string, string, string]>(
      ['不少于', '', 'gte'],
      ['至少', '', 'gte'],
      ['', '以上', 'gte'],
      ['超过', '', 'gt'],
      ['突破', '', 'gt'],
      ['逾', '', 'gt'],
      ['不超过', '', 'lte'],
      ['', '以内', 'lte'],
      ['不足', '', 'lt'],
      ['近', '', 'lt'],
      ['约', '', 'approx'],
      ['', '左右', 'approx'],
      ['', '', 'eq'],
    );
    const form = fc.constantFrom(String, writeHan, writeGrouped, (value: number) =>
      writeFullWidth(String(value)),
    );
    fc.assert(
      fc.property(count, words, form, (value, [before, after, comparator], write) => {
        const text = `新增企业${before}${write(value)}家${after}`;
        const [mention, ...more] = recognizeQuantities(text);
        expect(more).toEqual([]);
        expect(mention?.comparator).toBe(comparator);
        expect(toBase(mention?.value ?? Number.NaN, parseUnit(mention?.unit ?? ''))).toBe(value);
        expect(text.slice(mention?.extent?.start, mention?.extent?.end)).toBe(text.slice('新增企业'.length));
      }),
    );
  });

  it('a number cut by a line end of any kind', () => {
    const end = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 999 }),
        fc.integer({ min: 10, max: 99 }),
        end,
        (head, tail, mark) => {
          expect(recognizeQuantities(`新增企业${head}${mark}${tail}家`)).toMatchObject([
            { value: Number(`${head}${tail}`), unit: '家', isRepaired: true },
          ]);
        },
      ),
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
  '\0',
  '\r',
  '百分之',
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
