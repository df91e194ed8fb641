import type { ComparedCell, ComparedPeriod, ComparedRow } from '../../../server/domain/comparison-view.ts';
import type { EditionView } from '../../../server/domain/scorecard.ts';
import { edition } from '../factories.ts';

const NOTHING = { value: null, unit: '家', refused: 'no_base' } as const;

/** A stated, accepted running total of 100 家 a year, unless said otherwise. */
export function cellOf(value: number, overrides: Partial<ComparedCell> = {}): ComparedCell {
  const attainment = value;
  const elapsed = 75;
  return {
    target: { value: 100, unit: '家', bound: 'gte', strict: false, low: null, high: null },
    actual: { value, unit: '家' },
    value,
    attainment,
    used: null,
    toTarget: value - 100,
    elapsed,
    paceGap: attainment - elapsed,
    status: 'on_track',
    bucket: 'on_track',
    review: 'accepted',
    basis: 'cumulative',
    how: 'stated',
    isIllustrative: false,
    span: { start: 10, end: 13, quote: `${value}家`, role: 'number' },
    single: { value: null, unit: '家', refused: 'gap' },
    singleShare: null,
    yearOnYear: NOTHING,
    quarterOnQuarter: NOTHING,
    ...overrides,
  };
}

export function rowOf(
  name: string,
  cells: readonly (ComparedCell | null)[],
  overrides: Partial<ComparedRow> = {},
): ComparedRow {
  return { indicatorId: `i-${name}`, name, nameEn: null, unit: '家', cells, breaks: [], ...overrides };
}

/** The four quarters of a year; `reported` says which have a report. */
export function periodsOf(year: number, reported: readonly boolean[]): readonly ComparedPeriod[] {
  return reported.map((has, index) => ({
    period: `${year}-Q${index + 1}`,
    edition: has ? editionOf(`${year}-Q${index + 1}`) : null,
    elapsed: 25 * (index + 1),
    isFuture: false,
  }));
}

export function editionOf(period: string): EditionView {
  return edition({ id: `r-${period}`, period });
}
