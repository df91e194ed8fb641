const DIGITS = '一二三四五六七八九';
const CHINESE = /^(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])$/;
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** A row or item number as printed: 3, 3., (三), ③, 9*, 4.1. */
const NUMBER_CELL =
  /^[(]?(?<value>[0-9]{1,4}(?:\.[0-9]{1,3}){0,2}|[一二三四五六七八九十]{1,3}|[①-⑳])[)]?[.、,*)]?$/;

/** 一 … 九十九, or Arabic digits, as a number; null for anything else. */
export function chineseOrdinal(text: string): number | null {
  if (/^[0-9]{1,4}$/.test(text)) return Number(text);
  if (!CHINESE.test(text)) return null;
  const at = text.indexOf('十');
  if (at === -1) return DIGITS.indexOf(text) + 1;
  const tens = at === 0 ? 1 : DIGITS.indexOf(text.charAt(0)) + 1;
  const ones = text.length === at + 1 ? 0 : DIGITS.indexOf(text.charAt(at + 1)) + 1;
  return tens * 10 + ones;
}

/** The number printed in a cell of its own, in Arabic digits (三 → 3, 4.1 stays); null when the cell is no such number. */
export function ordinalOf(cell: string): string | null {
  const value = NUMBER_CELL.exec(cell.trim())?.groups?.['value'];
  if (value === undefined) return null;
  if (/^[0-9]/.test(value)) return value.replace(/^0+(?=[0-9])/, '');
  const circled = CIRCLED.indexOf(value);
  const number = circled === -1 ? chineseOrdinal(value) : circled + 1;
  return number === null ? null : String(number);
}
