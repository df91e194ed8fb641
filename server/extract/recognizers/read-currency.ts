import { isLatin, skipBlanks, isOneOf } from './characters.ts';

export interface CurrencyRead {
  readonly start: number;
  /** ¥ $ £ € or HKD. */
  readonly sign: Sign;
}

type Sign = '¥' | '$' | '£' | '€' | 'HKD';

/** Longest first: HK$ ends like $. */
const SIGNS: readonly (readonly [written: string, sign: Sign])[] = [
  ['HK$', 'HKD'],
  ['US$', '$'],
  ['人民币', '¥'],
  ['RMB', '¥'],
  ['CNY', '¥'],
  ['USD', '$'],
  ['GBP', '£'],
  ['EUR', '€'],
  ['HKD', 'HKD'],
  ['¥', '¥'],
  ['$', '$'],
  ['£', '£'],
  ['€', '€'],
];

const LAST_CHARACTERS = '$币BYDPR¥£€';
const HAN_NAMES: Readonly<Record<Sign, string>> = {
  '¥': '元',
  $: '美元',
  '£': '英镑',
  '€': '欧元',
  HKD: '港元',
};

/** A currency sign or code directly before the number at `at`, one blank allowed: £115.7bn, RMB 5 million, ￥1000万. */
export function readCurrencyBefore(text: string, at: number): CurrencyRead | null {
  const end = text[at - 1] === ' ' ? at - 1 : at;
  if (!isOneOf(text, end - 1, LAST_CHARACTERS)) return null;
  for (const [written, sign] of SIGNS) {
    const start = end - written.length;
    if (start < 0 || !text.startsWith(written, start)) continue;
    const isInsideWord = isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1));
    return isInsideWord ? null : { start, sign };
  }
  return null;
}

/** The unit as written with a sign: £bn, ¥, 万元 for ¥1000万. A 元 after the number is the same word again. */
export function currencyUnit(sign: Sign, scale: string): string {
  if (scale === '') return sign;
  return isLatin(scale.charCodeAt(0)) ? `${sign}${scale}` : `${scale}${HAN_NAMES[sign]}`;
}

/** End of a repeated 元 after an amount that has its sign in front: ¥1000万元. */
export function skipRepeatedYuan(text: string, at: number): number {
  const from = skipBlanks(text, at);
  if (text.startsWith('美元', from)) return from + 2;
  return text[from] === '元' ? from + 1 : at;
}
