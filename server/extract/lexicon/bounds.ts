/** Words that say how exact a number is; data only. */
import type { Comparator } from '../types.ts';

export interface BoundWord {
  readonly word: string;
  readonly comparator: Comparator;
  /** Characters that, standing before the word, make another word of it: 签约12个 is no 约12个. */
  readonly notAfter?: string;
  /** A bound after the unit overrules it: 控制在3%左右. */
  readonly isWeak?: boolean;
}

function rows(comparator: Comparator, list: string, notAfter?: string): readonly BoundWord[] {
  return list
    .split(' ')
    .map((word) => ({ word, comparator, ...(notAfter === undefined ? {} : { notAfter }) }));
}

/** Bounds that stand directly before a Chinese number. */
export const BOUNDS_BEFORE: readonly BoundWord[] = [
  ...rows(
    'gte',
    '不少于 不低于 不得少于 不得低于 不小于 不下于 不下 不亚于 至少 最少 起码 大于等于 大于或等于 ≥ >= ≧ ⩾',
  ),
  ...rows(
    'lte',
    '不超过 不高于 不多于 不大于 不得超过 不得高于 不得多于 不突破 未超过 不逾 至多 最多 小于等于 小于或等于 ≤ <= ≦ ⩽',
  ),
  { word: '控制在', comparator: 'lte', isWeak: true },
  ...rows('gt', '超过 超出 突破 高于 大于 多于 高出 > ＞'),
  ...rows('gt', '超', '赶反高'),
  ...rows('gt', '逾'),
  ...rows('lt', '不足 不到 低于 少于 小于 未到 未满 不满 < ＜'),
  ...rows('lt', '接近 将近'),
  ...rows('lt', '近', '附最靠贴临邻就亲新远'),
  ...rows('approx', '大约 约为 大概 大致 约合 约有 约占 约达'),
  ...rows('approx', '约', '预签节制条违契合特邀相解履集'),
  ...rows('approx', '~ ≈ ±'),
];

/** Adverbs of two characters that bind a number over the verb between (至少引进3家), by first code and second character. */
export const BOUND_ADVERBS: ReadonlyMap<number, ReadonlyMap<string, Comparator>> = new Map(
  Array.from('至最', (char) => [
    char.charCodeAt(0),
    new Map<string, Comparator>([
      ['少', 'gte'],
      ['多', 'lte'],
    ]),
  ]),
);

/** Verbs that may stand between a bound and its number without changing it: 超过了3000家. */
export const BOUND_FILLERS = '了达到为至有';

/** Bounds after the unit. */
export const BOUNDS_AFTER: readonly BoundWord[] = [
  ...rows('gte', '以上 及以上 或以上 (含)以上 (含)及以上 之上'),
  ...rows('lte', '以下 及以下 或以下 以内 之内 之下 (含)以下 (含)以内'),
  ...rows('approx', '左右 上下 前后 (左右) 上下浮动'),
];

/** Bounds before an English number. */
export const ENGLISH_BEFORE: readonly BoundWord[] = [
  { word: 'at least', comparator: 'gte' },
  { word: 'no less than', comparator: 'gte' },
  { word: 'no fewer than', comparator: 'gte' },
  { word: 'not less than', comparator: 'gte' },
  { word: 'not fewer than', comparator: 'gte' },
  { word: 'a minimum of', comparator: 'gte' },
  { word: 'minimum of', comparator: 'gte' },
  { word: 'minimum', comparator: 'gte' },
  { word: 'at most', comparator: 'lte' },
  { word: 'no more than', comparator: 'lte' },
  { word: 'not more than', comparator: 'lte' },
  { word: 'no greater than', comparator: 'lte' },
  { word: 'not exceeding', comparator: 'lte' },
  { word: 'not exceed', comparator: 'lte' },
  { word: 'up to', comparator: 'lte' },
  { word: 'a maximum of', comparator: 'lte' },
  { word: 'maximum of', comparator: 'lte' },
  { word: 'maximum', comparator: 'lte' },
  { word: 'within', comparator: 'lte' },
  { word: 'more than', comparator: 'gt' },
  { word: 'greater than', comparator: 'gt' },
  { word: 'higher than', comparator: 'gt' },
  { word: 'in excess of', comparator: 'gt' },
  { word: 'exceeding', comparator: 'gt' },
  { word: 'exceeds', comparator: 'gt' },
  { word: 'exceeded', comparator: 'gt' },
  { word: 'exceed', comparator: 'gt' },
  { word: 'over', comparator: 'gt' },
  { word: 'above', comparator: 'gt' },
  { word: 'less than', comparator: 'lt' },
  { word: 'fewer than', comparator: 'lt' },
  { word: 'lower than', comparator: 'lt' },
  { word: 'below', comparator: 'lt' },
  { word: 'under', comparator: 'lt' },
  { word: 'nearly', comparator: 'lt' },
  { word: 'almost', comparator: 'lt' },
  { word: 'close to', comparator: 'lt' },
  { word: 'about', comparator: 'approx' },
  { word: 'around', comparator: 'approx' },
  { word: 'approximately', comparator: 'approx' },
  { word: 'roughly', comparator: 'approx' },
  { word: 'some', comparator: 'approx' },
  { word: 'circa', comparator: 'approx' },
  { word: 'c.', comparator: 'approx' },
];

/** Bounds after an English number and its unit. */
export const ENGLISH_AFTER: readonly BoundWord[] = [
  { word: 'or more', comparator: 'gte' },
  { word: 'or above', comparator: 'gte' },
  { word: 'or over', comparator: 'gte' },
  { word: 'and above', comparator: 'gte' },
  { word: 'or higher', comparator: 'gte' },
  { word: 'plus', comparator: 'gte' },
  { word: 'or less', comparator: 'lte' },
  { word: 'or fewer', comparator: 'lte' },
  { word: 'or below', comparator: 'lte' },
  { word: 'or under', comparator: 'lte' },
  { word: 'at most', comparator: 'lte' },
  { word: 'or so', comparator: 'approx' },
];
