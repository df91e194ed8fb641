import { amountText, percentText } from '../../server/domain/format.ts';
import type { QuarterColumn } from './quarter-columns.ts';
import type { QuartersInput } from './quarters-input.ts';
import { textWidth } from './text-width.ts';

const COUNT_WORDS = {
  zh: ['', '', '两季', '三季', '四季'],
  en: ['', '', 'Two quarters', 'Three quarters', 'Four quarters'],
} as const;

/** What a column says: its value; total and mean where it covers several quarters; that a negative one corrects. */
export function valueLines(
  input: Pick<QuartersInput, 'lang' | 'measure' | 'unit'>,
  { from, to, total, height }: QuarterColumn,
  room: number,
  size: number,
): readonly string[] {
  const { lang, measure, unit } = input;
  const say = (value: number): string =>
    measure === 'attainment' ? percentText(value) : amountText(Number(value.toFixed(2)), unit, lang);
  const isZh = lang === 'zh';
  if (from === to) {
    const correction = isZh ? '（更正）' : ' (correction)';
    return fitLines(
      [`${say(total)}${total < 0 ? correction : ''}`],
      [say(total), ...(total < 0 ? [correction.trim()] : [])],
      room,
      size,
    );
  }
  const count = COUNT_WORDS[lang][to - from + 1] ?? '';
  const whole = isZh ? `${count}合计 ${say(total)}` : `${count} ${say(total)}`;
  const mean = isZh ? `季均 ${say(height)}` : `mean ${say(height)}`;
  return fitLines([`${whole}${isZh ? '，' : ', '}${mean}`], [whole, mean], room, size);
}

/** The wide wording where it fits the room, else the one in more lines. */
export function fitLines(
  wide: readonly string[],
  narrow: readonly string[],
  room: number,
  size: number,
): readonly string[] {
  return wide.every((line) => textWidth(line, size) <= room) ? wide : narrow;
}
