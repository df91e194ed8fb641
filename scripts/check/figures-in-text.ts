/** A number with its unit, as it stands in a document. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  /** `20 MB`: the number without its commas, the unit in one spelling. */
  readonly words: string;
}

/** Spellings of one unit; the first is the one that counts. */
const UNITS: readonly (readonly string[])[] = [
  ['s', 'seconds', 'second', '秒'],
  ['minutes', 'minute', '分钟'],
  ['hours', 'hour', '小时'],
  ['days', 'day', '天'],
  ['%', 'percent'],
  ['×', 'times', '倍'],
  ['packages', '个包'],
  ['points', '个百分点'],
  ['MB', 'megabytes'],
  ['ms'],
  ['KB'],
  ['GB'],
  ['characters'],
  ['rows'],
  ['pages'],
  ['requests'],
  ['connections'],
  ['counties'],
  ['departments'],
  ['processes'],
  ['reports'],
  ['metrics'],
  ['people'],
  ['million'],
  ['texts'],
  ['pictures'],
];
const SPELLINGS = new Map(
  UNITS.flatMap(([name = '', ...others]) => [name, ...others].map((word) => [word, name])),
);
const UNIT = [...SPELLINGS.keys()].sort((a, b) => b.length - a.length).join('|');
const NUMBER = '[0-9][0-9,]*(?:\\.[0-9]+)?';
/** `20 MB`, `15 to 18 ms`, `130 → 23 ms`: all numbers share the unit behind them. */
const CHAIN = new RegExp(
  `(?<![\\w.,/#-])(?<numbers>${NUMBER}(?: ?(?:to|and|or|→|\\+|,|、|至|和) ?${NUMBER}){0,5}) ?(?<unit>${UNIT})(?![A-Za-z])`,
  'g',
);
const BARE = /(?<![\w.,/#:-])(?:\d[\d,]*\d(?:\.\d+)?|\d\.\d+)(?![\w:/-])/g;
const CODE = /^```[^]*?^```|`[^`\n]*`/gm;
const UNREAD = /\]\([^)\s]*\)|<!--[^]*?-->/g;

/** The text with code blanked out, every other character at its place. */
export function withoutCode(text: string): string {
  return text.replace(CODE, blank);
}

/** The same without the addresses of links and comments: what a reader reads. */
export function readable(text: string): string {
  return withoutCode(text).replace(UNREAD, blank);
}

function blank(part: string): string {
  return part.replace(/[^\n]/g, ' ');
}

/** Every number with a unit that documents state about the product. */
export function figuresIn(text: string): readonly Figure[] {
  return [...text.matchAll(CHAIN)].flatMap((match) => {
    const unit = SPELLINGS.get(match.groups?.['unit'] ?? '') ?? '';
    const numbers = [...(match.groups?.['numbers'] ?? '').matchAll(new RegExp(NUMBER, 'g'))];
    return numbers.map(([number, ...rest], index) => {
      const start = match.index + (numbers[index]?.index ?? 0) + rest.length;
      return { start, end: start + number.length, words: `${number.replaceAll(',', '')} ${unit}` };
    });
  });
}

/** Numbers without a unit that say how much: not a single digit, no part of a name, a version or an address. */
export function bareNumbersIn(text: string): readonly Figure[] {
  const figures = figuresIn(text);
  return [...text.matchAll(BARE)].flatMap((match) => {
    const [number] = match;
    const isWithUnit = figures.some(({ start, end }) => start <= match.index && match.index < end);
    if (isWithUnit) return [];
    return [{ start: match.index, end: match.index + number.length, words: number.replaceAll(',', '') }];
  });
}
