/** The other direction of the recognisers: writes a number the way reports do. Test support, not product code. */

const DIGITS = '零一二三四五六七八九';
const FINANCIAL = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '十', '百', '千'];
const FINANCIAL_PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿'];

/** 256000 → 二十五万六千; financial → 贰拾伍万陆仟; two of a thing is 两. */
export function writeHan(value: number, isFinancial = false): string {
  if (value === 2 && !isFinancial) return '两';
  const digits = isFinancial ? FINANCIAL : DIGITS;
  const places = isFinancial ? FINANCIAL_PLACES : PLACES;
  const groups: string[] = [];
  for (let rest = value, index = 0; rest > 0; rest = Math.floor(rest / 10000), index += 1) {
    const group = rest % 10000;
    if (group === 0) continue;
    const isGapBelow = index > 0 && Math.floor(value / 10000 ** (index - 1)) % 10000 < 1000;
    const hasBelow = value % 10000 ** index > 0;
    const text = writeGroup(group, digits, places) + (GROUPS[index] ?? '');
    groups.unshift(isGapBelow && hasBelow ? `${text}零` : text);
  }
  const whole = groups.join('').replaceAll('零零', '零');
  return !isFinancial && whole.startsWith('一十') ? whole.slice(1) : whole;
}

function writeGroup(value: number, digits: string, places: readonly string[]): string {
  let text = '';
  let isGap = false;
  for (let power = 3; power >= 0; power -= 1) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) isGap = text !== '';
    else {
      text += `${isGap ? '零' : ''}${digits.charAt(digit)}${places[power] ?? ''}`;
      isGap = false;
    }
  }
  return text;
}

/** 13462 → １３４６２, with every ASCII mark of the text. */
export function writeFullWidth(text: string): string {
  return text.replaceAll(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

/** 13462 → 13,462. */
export function writeGrouped(value: number): string {
  return value.toLocaleString('en-US');
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** 288 → two hundred and eighty-eight. */
export function writeEnglish(value: number): string {
  if (value < 20) return SMALL[value] ?? '';
  if (value < 100) return joined(TENS[Math.floor(value / 10) - 2] ?? '', value % 10, '-');
  if (value < 1000) return joined(`${writeEnglish(Math.floor(value / 100))} hundred`, value % 100, ' and ');
  const rest = value % 1000;
  return joined(`${writeEnglish(Math.floor(value / 1000))} thousand`, rest, rest < 100 ? ' and ' : ' ');
}

function joined(head: string, rest: number, joiner: string): string {
  return rest === 0 ? head : `${head}${joiner}${writeEnglish(rest)}`;
}
