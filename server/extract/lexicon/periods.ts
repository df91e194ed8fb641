/** Words for stretches of time and what they mean against the report's period; data only. */

export type PeriodWord =
  /** January to the end of the report's quarter. */
  | 'year_to_date'
  /** The same stretch a year before. */
  | 'same_last_year'
  /** The calendar year, `by` years from the report's. */
  | 'year'
  | 'year_end'
  | 'year_start'
  /** The moment of writing: taken for the end of the report's quarter, flagged. */
  | 'now'
  | 'this_quarter'
  | 'last_quarter'
  | 'this_month'
  | 'last_month';

export interface PeriodWordRow {
  readonly word: string;
  readonly means: PeriodWord;
  /** Years away from the report's year. */
  readonly by: number;
}

/** Characters around a word that make other words of it: 项目前期, 合同期, 成本年均, 三年内, 至今年. By first two characters. */
export const PERIOD_NOT_AFTER: Readonly<Record<string, string>> = {
  目前: '项题科栏节类名书数账品头眼侧夺细条曲剧',
  同期: '合会',
  本年: '成资基日版文样课书',
  本月: '成资基日版文样课书一',
  本季: '成资基日版文样课书',
  年内: '0123456789一二两三四五六七八九十几数半近往多周',
  年底: '0123456789一二两三四五六七八九十半',
  年末: '0123456789一二两三四五六七八九十半',
  年初: '0123456789一二两三四五六七八九十',
  年终: '0123456789一二两三四五六七八九十半',
  年度: '0123456789一二两三四五六七八九十半',
  全年: '安健齐',
  前年: '以此之目当日提',
  明年: '声证说发透',
  当年: '相应适正恰',
  当月: '相应适正恰',
  当季: '相应适正恰应',
  上年: '以',
  上月: '以',
  上个: '以',
  上季: '以',
};

export const PERIOD_NOT_BEFORE: Readonly<Record<string, string>> = {
  至今: '年日后',
  本月: '季刊',
  当季: '节',
  上季: '节',
  全年: '龄级',
  年终: '奖',
};

function rows(means: PeriodWord, list: string, by = 0): readonly PeriodWordRow[] {
  return list.split('|').map((word) => ({ word, means, by }));
}

export const PERIOD_WORDS: readonly PeriodWordRow[] = [
  ...rows(
    'year_to_date',
    '今年以来|年初以来|年初至今|自年初以来|本年以来|开年以来|year to date|year-to-date|so far this year|this year to date|ytd|YTD',
  ),
  ...rows(
    'same_last_year',
    '去年同期|上年同期|同期|上年同口径|the same period last year|same period last year|same period of last year|same period of the previous year',
  ),
  ...rows(
    'year',
    '全年|今年|本年|本年度|当年|全年度|年度内|年内|this year|the full year|full year|the whole year',
  ),
  ...rows('year', '去年|上年|上一年|上年度|去年全年|last year|the previous year', -1),
  ...rows('year', '前年', -2),
  ...rows('year', '明年|下一年|下年度|next year', 1),
  ...rows(
    'year_end',
    '年底|年末|今年底|今年年底|今年末|年底前|年末前|今年年末|年终|the end of the year|the end of this year|end of the year|year end|year-end',
  ),
  ...rows(
    'year_end',
    '去年底|上年底|去年末|上年末|去年年底|上年年底|去年年末|上年年末|the end of last year',
    -1,
  ),
  ...rows('year_start', '年初|今年初|今年年初|the start of the year|the beginning of the year'),
  ...rows('now', '截至目前|截止目前|目前为止|截至当前|目前|至今|to date|so far'),
  ...rows('this_quarter', '本季度|本季|当季|this quarter|the quarter'),
  ...rows('last_quarter', '上季度|上季|上一季度|last quarter|the previous quarter'),
  ...rows('this_month', '本月|当月|this month'),
  ...rows('last_month', '上月|上个月|last month'),
];

/** English months by their first three letters. */
export const ENGLISH_MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Words before which March, May and short forms are months, not verbs. */
export const MONTH_LEADS: ReadonlySet<string> = new Set(
  'in by of to the since from until during late early mid end'.split(' '),
);

/** English cardinals in front of months and quarters: the first nine months. */
export const ENGLISH_COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/** First year of a five-year plan by its Chinese number. */
export const FIVE_YEAR_PLANS: Readonly<Record<string, number>> = {
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
};
