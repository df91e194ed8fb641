import { ENGLISH_COUNTS, ENGLISH_MONTHS } from '../lexicon/periods.ts';
import type { PeriodExpression, PeriodMeaning, YearRef } from './period-expression.ts';

const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const YEAR = '(?:,? (?<year>20\\d\\d|19\\d\\d))?';
const TO = ' ?(?:-|to|until|and) ?';

const sticky = (source: string): RegExp => new RegExp(source, 'y');

const DAYS = sticky(
  `(?<d1>[0-3]?\\d)(?:st|nd|rd|th)? (?<m1>${MONTH})(?: (?:20\\d\\d))?${TO}(?<d2>[0-3]?\\d)(?:st|nd|rd|th)? (?<m2>${MONTH})\\b${YEAR}`,
);
const DAY_MONTH = sticky(`(?<day>[0-3]?\\d)(?:st|nd|rd|th)? (?<month>${MONTH})\\b${YEAR}`);
const MONTH_DAY = sticky(`(?<month>${MONTH})\\.? (?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?!\\d)${YEAR}`);
const MONTHS = sticky(`(?<m1>${MONTH})(?: 20\\d\\d)?${TO}(?<m2>${MONTH})\\b${YEAR}`);
const END_OF = sticky(`(?:the )?end of (?<month>${MONTH})\\b${YEAR}`);
const ONE_MONTH = sticky(
  `(?<month>January|February|(?<=(?:in|by|of|to|the|since|from|until|during|late|early) )March|March(?= 20)|April|May(?= 20)|(?<=(?:in|by|of|to|since|from|until|during|late|early) )May|June|July|August|September|October|November|December)\\b${YEAR}`,
);
const QUARTER = sticky('Q(?<quarter>[1-4])(?:[ /-]?(?<year>20\\d\\d)(?:/(?<next>\\d\\d))?)?(?![\\dA-Za-z])');
const YEAR_QUARTER = sticky('(?<year>20\\d\\d)(?:/(?<next>\\d\\d))?[ -]?Q(?<quarter>[1-4])(?![\\dA-Za-z])');
const HALF = sticky('H(?<half>[12])(?: (?<year>20\\d\\d))?(?![\\dA-Za-z])');
const QUARTER_WORD = sticky('(?:the )?(?<count>first|second|third|fourth) quarter(?: of (?<year>20\\d\\d))?');
const HALF_WORD = sticky('(?:the )?(?<count>first|second) half(?: of (?:(?<year>20\\d\\d)|the year))?');
const FIRST_MONTHS = sticky(
  '(?:the )?first (?<count>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) months(?: of (?<year>20\\d\\d))?',
);
const FIRST_QUARTERS = sticky('(?:the )?first (?<count>two|three) quarters(?: of (?<year>20\\d\\d))?');
const FISCAL = sticky(
  '(?:FY ?)(?<year>20\\d\\d)(?:/(?<next>\\d\\d)(?!\\d))?|(?<slash>20\\d\\d)/(?<next2>\\d\\d)(?!\\d)',
);

/** Every pattern of this file, for the backtracking check. */
export const ENGLISH_PERIOD_PATTERNS: readonly RegExp[] = [
  DAYS,
  DAY_MONTH,
  MONTH_DAY,
  MONTHS,
  END_OF,
  ONE_MONTH,
  QUARTER,
  YEAR_QUARTER,
  HALF,
  QUARTER_WORD,
  HALF_WORD,
  FIRST_MONTHS,
  FIRST_QUARTERS,
  FISCAL,
];

type Groups = Readonly<Record<string, string | undefined>>;
type Build = (groups: Groups) => { meaning: PeriodMeaning; isDoubtful?: boolean } | null;

function months(groups: Groups, from: number, to: number, isEnd = false): { meaning: PeriodMeaning } {
  return { meaning: { kind: 'months', year: yearOf(groups), from, to, toYear: null, isEnd } };
}

function quarter(groups: Groups): { meaning: PeriodMeaning } {
  const number = Number(groups['quarter']);
  const year = groups['year'];
  if (year !== undefined && groups['next'] !== undefined) {
    return { meaning: { kind: 'fiscal', year: Number(year), quarter: number } };
  }
  return months(groups, number * 3 - 2, number * 3);
}

function day(groups: Groups): { meaning: PeriodMeaning } | null {
  const number = Number(groups['day']);
  if (number < 1 || number > 31) return null;
  return { meaning: { kind: 'day', year: yearOf(groups), month: monthOf(groups['month']), day: number } };
}

/** In this order: a longer form stands before its beginning. */
const FORMS: readonly (readonly [RegExp, Build])[] = [
  [
    DAYS,
    (g) => ({
      meaning: {
        kind: 'days',
        year: yearOf(g),
        from: [monthOf(g['m1']), Number(g['d1'])],
        to: [monthOf(g['m2']), Number(g['d2'])],
      },
    }),
  ],
  [DAY_MONTH, day],
  [
    MONTHS,
    (g) => (monthOf(g['m2']) > monthOf(g['m1']) ? months(g, monthOf(g['m1']), monthOf(g['m2'])) : null),
  ],
  [MONTH_DAY, day],
  [END_OF, (g) => months(g, monthOf(g['month']), monthOf(g['month']), true)],
  [ONE_MONTH, (g) => months(g, monthOf(g['month']), monthOf(g['month']))],
  [YEAR_QUARTER, quarter],
  [QUARTER, quarter],
  [HALF, (g) => (g['half'] === '1' ? months(g, 1, 6) : months(g, 7, 12))],
  [FIRST_QUARTERS, (g) => months(g, 1, countOf(g) * 3)],
  [FIRST_MONTHS, (g) => months(g, 1, countOf(g))],
  [QUARTER_WORD, (g) => months(g, countOf(g) * 3 - 2, countOf(g) * 3)],
  [HALF_WORD, (g) => (countOf(g) === 1 ? months(g, 1, 6) : months(g, 7, 12))],
  [FISCAL, fiscal],
];

/** FY2023 alone may mean the year it begins or ends in, so it is doubtful; 2023/24 is not. */
function fiscal(groups: Groups): { meaning: PeriodMeaning; isDoubtful: boolean } | null {
  const year = Number(groups['year'] ?? groups['slash']);
  const next = groups['next'] ?? groups['next2'];
  if (next !== undefined && Number(next) !== (year + 1) % 100) return null;
  return { meaning: { kind: 'fiscal', year, quarter: null }, isDoubtful: next === undefined };
}

/** Reads an English expression of time at `at`; null when there is none. */
export function readEnglishPeriod(text: string, at: number): PeriodExpression | null {
  for (const [pattern, build] of FORMS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const built = found === null ? null : build(found.groups ?? {});
    if (built === null) continue;
    return {
      start: at,
      end: pattern.lastIndex,
      meaning: built.meaning,
      isDoubtful: built.isDoubtful ?? false,
    };
  }
  return null;
}

function yearOf(groups: Groups): YearRef {
  const year = groups['year'];
  return year === undefined ? { kind: 'implied' } : { kind: 'given', year: Number(year) };
}

function monthOf(name: string | undefined): number {
  return ENGLISH_MONTHS[(name ?? '').slice(0, 3).toLowerCase()] ?? 0;
}

function countOf(groups: Groups): number {
  return ENGLISH_COUNTS[groups['count'] ?? ''] ?? 0;
}
