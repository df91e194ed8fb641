import { isBlank, isDigit, isHan, isLineEnd, skipBlanks, skipDigits } from './characters.ts';

/** Digits of one number as a decimal string, thousands marks removed. */
export interface DigitRun {
  readonly end: number;
  /** null when the run is longer than a double holds exactly: no quantity. */
  readonly digits: string | null;
  /** Joined over a line end or a blank, or a letter read as a digit. */
  readonly isRepaired: boolean;
}

const MAX_DIGITS = 15;
const FULL_WIDTH_COMMA = 0xff0c;

/**
 * Reads Arabic digits at `at`: 13462, 13,462, 1 157, 3.5, 134⏎62, 1O.
 * `text` is folded, `source` the same text before folding: a full-width comma may be the comma of a list.
 */
export function readDigits(text: string, source: string, at: number): DigitRun {
  const whole = readWhole(text, source, at);
  if (whole.digits === null) return whole;
  const fraction = readFraction(text, whole.end);
  if (fraction === null) return whole;
  if (fraction.digits === null) return fraction;
  return {
    end: fraction.end,
    digits: `${whole.digits}.${fraction.digits}`,
    isRepaired: whole.isRepaired || fraction.isRepaired,
  };
}

function readWhole(text: string, source: string, at: number): DigitRun {
  let end = skipDigits(text, at);
  if (end - at > MAX_DIGITS) return { end, digits: null, isRepaired: false };
  let digits = text.slice(at, end);
  let isRepaired = false;
  if (digits.length <= 3 && digits !== '0' && !isListItem(text, at)) {
    const groups = readThousands(text, source, at, end);
    if (groups !== null) return groups;
  }
  const letter = readLetterDigits(text, end);
  if (letter !== null)
    ({ end, digits, isRepaired } = { end: letter.end, digits: digits + letter.digits, isRepaired: true });
  const broken = readOverLineEnd(text, at, end);
  if (broken === null) return { end, digits, isRepaired };
  return { end: broken, digits: digits + text.slice(skipGap(text, end), broken), isRepaired: true };
}

/** The number before it in the text ends in a comma or 、 directly before this one: 10，20，300元 are three. */
function isListItem(text: string, at: number): boolean {
  const before = text[at - 1];
  return (before === ',' || before === '、') && isDigit(text.charCodeAt(at - 2));
}

/** Groups of exactly three digits behind one kind of mark: comma, thin or plain blank. */
function readThousands(text: string, source: string, at: number, from: number): DigitRun | null {
  let end = from;
  let digits = text.slice(at, from);
  let isRepaired = false;
  let mark = '';
  let group = groupAt(text, end);
  while (group !== null && (mark === '' || group.mark === mark)) {
    mark = group.mark;
    if (digits.length <= MAX_DIGITS) digits += text.slice(group.start, group.start + 3);
    isRepaired ||= mark === ' ' || group.isBroken;
    end = group.start + 3;
    group = groupAt(text, end);
  }
  if (digits.length > MAX_DIGITS) return { end, digits: null, isRepaired };
  if (mark === '' || isDigit(text.charCodeAt(end))) return null;
  if (mark === ' ' && !isFollowedByUnit(text, end)) return null;
  if (source.slice(from, end).includes(String.fromCharCode(FULL_WIDTH_COMMA)) && isInList(text, at))
    return null;
  return { end, digits, isRepaired };
}

interface Group {
  readonly start: number;
  readonly mark: string;
  readonly isBroken: boolean;
}

/** `,280` or ` 280` or `⏎,280` with exactly three digits. */
function groupAt(text: string, at: number): Group | null {
  let index = at;
  const isBroken = isLineEnd(text.charCodeAt(index));
  if (isBroken) index += 1;
  const mark = text[index];
  if (mark !== ',' && (mark !== ' ' || isBroken)) return null;
  index += 1;
  if (mark === ',' && isLineEnd(text.charCodeAt(index))) index += 1;
  const end = skipDigits(text, index);
  if (end - index !== 3) return null;
  return { start: index, mark, isBroken: isBroken || index - at > 1 };
}

const LIST_REACH = 24;

/** 分别, 依次 or 、 earlier in the clause: a full-width comma separates items there. */
function isInList(text: string, at: number): boolean {
  const from = Math.max(0, at - LIST_REACH);
  const before = text.slice(from, at);
  return before.includes('分别') || before.includes('依次') || isListMark(before.trimEnd().slice(-1));
}

function isListMark(char: string): boolean {
  return char === '、' || char === ',';
}

/** Capital O and small l or I between digits and a count word, as scanned texts have them: 1O家, 1l0项. */
function readLetterDigits(text: string, at: number): { end: number; digits: string } | null {
  let end = at;
  let digits = '';
  for (;;) {
    const char = text[end];
    if (char === 'O' || char === 'o') digits += '0';
    else if (char === 'l' || char === 'I') digits += '1';
    else if (char !== undefined && digits !== '' && isDigit(text.charCodeAt(end))) digits += char;
    else break;
    end += 1;
    if (digits.length > MAX_DIGITS) return null;
  }
  return digits !== '' && isHan(text.charCodeAt(end)) ? { end, digits } : null;
}

function skipGap(text: string, at: number): number {
  let index = skipBlanks(text, at);
  if (isLineEnd(text.charCodeAt(index))) index += 1;
  if (text.charCodeAt(index - 1) === 13 && text.charCodeAt(index) === 10) index += 1;
  return skipBlanks(text, index);
}

const MAX_BROKEN_DIGITS = 9;

/**
 * A number cut by a line end: 134⏎62家. Only where the first part does not stand alone in its line (a cell of a
 * flattened table does) and the second part is closed by a unit. Answers the end of the second part.
 */
function readOverLineEnd(text: string, at: number, end: number): number | null {
  if (!isLineEnd(text.charCodeAt(skipBlanks(text, end)))) return null;
  const before = text.charCodeAt(at - 1);
  if (at > 0 && (isLineEnd(before) || before === 124)) return null;
  const next = skipGap(text, end);
  const last = skipDigits(text, next);
  if (last === next || last - next + end - at > MAX_BROKEN_DIGITS) return null;
  return isFollowedByUnit(text, last) ? last : null;
}

/** A percent sign, or a Chinese character that may begin a unit, directly after. */
function isFollowedByUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isHan(code) || code === 37 || code === 0x2030;
}

/** `.5`, also `. 5` and `.⏎5` where a unit shows that it is no list marker. */
function readFraction(text: string, at: number): DigitRun | null {
  if (text[at] !== '.') return null;
  let start = at + 1;
  const isRepaired = isBlank(text.charCodeAt(start)) || isLineEnd(text.charCodeAt(start));
  if (isRepaired) start += 1;
  const end = skipDigits(text, start);
  if (end === start) return null;
  if (isRepaired && !isFollowedByUnit(text, end)) return null;
  return { end, digits: end - start > MAX_DIGITS ? null : text.slice(start, end), isRepaired };
}
