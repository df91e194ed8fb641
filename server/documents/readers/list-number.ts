const HAN = '〇一二三四五六七八九';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const CIRCLE_ONE = 0x2460;
const HAN_FORMATS =
  /^(?:chineseCounting|chineseCountingThousand|japaneseCounting|taiwaneseCounting|taiwaneseCountingThousand|ideographDigital|japaneseDigitalTenThousand)$/;

/**
 * The number of a list item as Word prints it, by the name of its format ([ECMA-376] ST_NumberFormat); '' for
 * bullets and no number. Formats not known here print digits.
 */
export function listNumber(value: number, format: string): string {
  if (format === 'bullet' || format === 'none') return '';
  if (HAN_FORMATS.test(format)) return hanNumber(value);
  if (format === 'lowerRoman') return roman(value);
  if (format === 'upperRoman') return roman(value).toUpperCase();
  if (format === 'lowerLetter') return letter(value);
  if (format === 'upperLetter') return letter(value).toUpperCase();
  const isCircled = format.startsWith('decimalEnclosedCircle') && value >= 1 && value <= 20;
  if (isCircled) return String.fromCharCode(CIRCLE_ONE + value - 1);
  return format === 'decimalZero' ? String(value).padStart(2, '0') : String(value);
}

/** 1 to 99 as counted in Chinese; digits above. */
function hanNumber(value: number): string {
  if (value < 1 || value > 99) return String(value);
  const [tens, units] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : HAN.charAt(tens)}十`;
  return ten + (units === 0 ? '' : HAN.charAt(units));
}

function roman(value: number): string {
  let [left, word] = [Math.max(0, Math.min(value, 3999)), ''];
  for (const [size, sign] of ROMAN) {
    while (left >= size) {
      word += sign;
      left -= size;
    }
  }
  return word;
}

/** a … z, aa, bb … as Word counts. */
function letter(value: number): string {
  if (value < 1) return '';
  const sign = String.fromCharCode(97 + ((value - 1) % 26));
  return sign.repeat(Math.min(9, Math.ceil(value / 26)));
}
