import type { PeriodWord } from '../lexicon/periods.ts';

/** A year as written: 2021年, 去年 (−1 of the report's), or none (the report's own). */
export type YearRef =
  | { readonly kind: 'given'; readonly year: number }
  | { readonly kind: 'offset'; readonly by: number }
  | { readonly kind: 'implied' };

/** What a stretch of text says about time, before it is resolved against the report's period. */
export type PeriodMeaning =
  | {
      readonly kind: 'months';
      readonly year: YearRef;
      readonly from: number;
      readonly to: number;
      /** Year of the end when it is another one. */
      readonly toYear: number | null;
      /** 9月底: only the last day is meant. */
      readonly isEnd: boolean;
    }
  | { readonly kind: 'day'; readonly year: YearRef; readonly month: number; readonly day: number }
  | {
      readonly kind: 'days';
      readonly year: YearRef;
      readonly from: readonly [month: number, day: number];
      readonly to: readonly [month: number, day: number];
    }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'year'; readonly year: YearRef; readonly edge: 'whole' | 'end' | 'start' }
  /** 2019年同期: the report's stretch of another year. */
  | { readonly kind: 'same'; readonly year: YearRef }
  | { readonly kind: 'fiscal'; readonly year: number; readonly quarter: number | null }
  | { readonly kind: 'word'; readonly means: PeriodWord; readonly by: number };

export interface PeriodExpression {
  readonly start: number;
  readonly end: number;
  readonly meaning: PeriodMeaning;
  /** A character is lost or the reading is one of two. */
  readonly isDoubtful: boolean;
}
