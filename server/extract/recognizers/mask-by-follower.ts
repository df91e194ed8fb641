import { skipBlanks, isDigit, isHan, skipDigits, isOneOf } from './characters.ts';
import type { DigitRule } from './mask-digits.ts';
import { readUnit } from './read-unit.ts';

/** Codes that the character after the digits gives away; most numbers stop here at one look. */
export const maskByFollower: DigitRule = (text, at, end) => {
  const rule = BY_FOLLOWER.get(text.charAt(end));
  return rule === undefined ? null : rule(text, at, end);
};

const BY_FOLLOWER: ReadonlyMap<string, DigitRule> = new Map<string, DigitRule>([
  // 09:05, 1:500, 3:2
  [':', (text, _at, end) => chain(text, end, ':', 1)],
  // 1024×768, 7×24
  ['×', (text, _at, end) => chain(text, end, '×', 1)],
  ['x', (text, _at, end) => chain(text, end, 'x', 1)],
  ['*', (text, _at, end) => chain(text, end, '*', 1)],
  // 10.12.3.4
  ['.', (text, _at, end) => chain(text, end, '.', 2)],
  // 4·26
  ['·', (text, at, end) => (end - at <= 2 ? chain(text, end, '·', 1) : null)],
  ['-', maskHyphenated],
  ['/', (text, at, end) => (isYear(text, at, end) ? unlessCounted(text, chain(text, end, '/', 1)) : null)],
  [' ', maskInternational],
  // 88号, 1号文件
  ['号', (_text, _at, end) => end + 1],
  // 5级企业, but 6.1级地震 and 4级地震 are measured
  ['级', (text, _at, end) => (text.startsWith('地震', end + 1) ? null : end + 1)],
  // 中国500强
  ['强', (_text, _at, end) => end + 1],
  ['后', (text, at, end) => (isDecade(text, at, end) ? end + 1 : null)],
  ['年', maskYears],
  ['时', maskTime],
  ['小', (text, at, end) => maskOpenHours(text, at, end) ?? maskCircle(text, end, '小时')],
  ['分', (text, _at, end) => maskCircle(text, end, '分钟')],
  ['公', (text, _at, end) => maskCircle(text, end, '公里')],
  ['千', maskVoltage],
  ['日', maskDay],
  ['周', (text, _at, end) => (text[end + 1] === '岁' ? skipAgeBound(text, end + 2) : null)],
  ['岁', maskAge],
  ['至', maskAgeRange],
  ['~', maskAgeRange],
  ['个', (text, at, end) => (text.startsWith('月', end + 1) ? maskWaiting(text, at, end + 2) : null)],
]);

/** End of `count` or more further digit groups behind the same mark; null when there are fewer. */
function chain(text: string, from: number, mark: string, count: number): number | null {
  let end = from;
  let groups = 0;
  while (text[end] === mark && isDigit(text.charCodeAt(end + 1))) {
    end = skipDigits(text, end + 1);
    groups += 1;
  }
  return groups >= count ? end : null;
}

/** 2021-14765, 863-306-11, ages 15-59岁. */
function maskHyphenated(text: string, at: number, end: number): number | null {
  const needed = isYear(text, at, end) ? 1 : 2;
  return unlessCounted(text, chain(text, end, '-', needed)) ?? maskAgeRange(text, at, end);
}

/** 2000-3000家 looks like a code until its unit. */
function unlessCounted(text: string, end: number | null): number | null {
  if (end === null || isOneOf(text, end, '万亿千百')) return null;
  return readUnit(text, end, false) === null ? end : null;
}

function isYear(text: string, at: number, end: number): boolean {
  const century = text.slice(at, at + 2);
  return end - at === 4 && (century === '20' || century === '19');
}

/** +86 000 5550 0164: groups behind a plus. */
function maskInternational(text: string, at: number, end: number): number | null {
  if (text[at - 1] !== '+') return null;
  return chain(text, end, ' ', 2);
}

function isDecade(text: string, at: number, end: number): boolean {
  return end - at === 2 && text[end - 1] === '0';
}

const PLAN_WORDS = ['行动', '规划', '计划', '攻坚', '滚动', '大变样'];

/** 3年行动方案, 80年代, 近3年, 满2年的: names, looks back and conditions; other years are durations. */
function maskYears(text: string, at: number, end: number): number | null {
  if (PLAN_WORDS.some((word) => text.startsWith(word, end + 1))) return end + 1;
  if (text[end + 1] === '代' && isDecade(text, at, end)) return end + 2;
  return text[at - 1] === '近' ? end + 1 : maskWaiting(text, at, end + 1);
}

/** 闲置满2年的: how long something must have lasted to belong. */
function maskWaiting(text: string, at: number, end: number): number | null {
  return text[at - 1] === '满' && isOneOf(text, end, '的以未') ? end : null;
}

/** 9时30分, 24时. */
function maskTime(text: string, at: number, end: number): number | null {
  if (end - at > 2 || Number(text.slice(at, end)) > 24) return null;
  const minutes = skipDigits(text, end + 1);
  return minutes > end + 1 && text[minutes] === '分' ? minutes + 1 : end + 1;
}

const OPEN_WORDS = ['热线', '值班', '服务', '自助', '不打烊', '在线', '营业', '监控', '运行'];

/** 24小时热线 is always open, not a duration. */
function maskOpenHours(text: string, at: number, end: number): number | null {
  if (text.slice(at, end) !== '24' || !text.startsWith('小时', end)) return null;
  return OPEN_WORDS.some((word) => text.startsWith(word, end + 2)) ? end + 2 : null;
}

const CIRCLE_REACH = 6;

/** 15分钟生活圈, 1小时交通圈, 5公里便民服务圈: a circle has its radius in its name. */
function maskCircle(text: string, end: number, unit: string): number | null {
  if (!text.startsWith(unit, end)) return null;
  const from = end + unit.length;
  for (let at = from; at <= from + CIRCLE_REACH && isHan(text.charCodeAt(at)); at += 1)
    if (text[at] === '圈') return at + 1;
  return null;
}

/** 500千伏变电站: the voltage says which kind; 10万千伏安 is measured. */
function maskVoltage(text: string, _at: number, end: number): number | null {
  const last = end + '千伏'.length;
  if (!text.startsWith('千伏', end) || text[last] === '安') return null;
  return isHan(text.charCodeAt(last)) && !isOneOf(text, last, '以左至到') ? last : null;
}

const AFTER_DAY = ['前', '起', '止', '至', '上午', '下午', '晚', '召开', '印发'];

/** 15日前 is a date, 15日内 a duration. */
function maskDay(text: string, at: number, end: number): number | null {
  if (end - at > 2 || Number(text.slice(at, end)) > 31) return null;
  return AFTER_DAY.some((word) => text.startsWith(word, end + 1)) ? end + 1 : null;
}

const AGE_FOLLOWERS = '以及(老女儿青人至-~';

/** 60岁以上 says who; 预期寿命78.5岁 and 平均35岁 are measured. */
function maskAge(text: string, _at: number, end: number): number | null {
  return isOneOf(text, skipBlanks(text, end + 1), AGE_FOLLOWERS) ? skipAgeBound(text, end + 1) : null;
}

function maskAgeRange(text: string, _at: number, end: number): number | null {
  const last = skipDigits(text, end + 1);
  if (last === end + 1) return null;
  if (text[last] === '岁') return last + 1;
  return text.startsWith('周岁', last) ? last + 2 : null;
}

const AGE_BOUNDS = ['(含)以上', '(含)以下', '及以上', '及以下', '以上', '以下'];

function skipAgeBound(text: string, at: number): number {
  const from = skipBlanks(text, at);
  const bound = AGE_BOUNDS.find((word) => text.startsWith(word, from));
  return bound === undefined ? at : from + bound.length;
}
