import { foldText } from '../../domain/fold-text.ts';
import type { Quarter } from '../../domain/period.ts';
import type { PeriodMention, Range } from '../types.ts';
import { findPeriods } from './find-periods.ts';
import { resolvePeriod } from './resolve-period.ts';

/**
 * Every stretch of time named in `text` (or in `range` of it) with what it means for a report of the quarter
 * `reference`: 1-9月, 前三季度, 截至9月底, 今年以来, 二〇二一年, Q3 2023/24. Offsets refer to `text`. Never throws.
 */
export function recognizePeriods(
  text: string,
  reference: Quarter | null,
  range: Range = { start: 0, end: text.length },
): readonly PeriodMention[] {
  const folded = foldText(text.slice(range.start, range.end));
  return findPeriods(folded).map((expression) => ({
    start: range.start + expression.start,
    end: range.start + expression.end,
    ...resolvePeriod(expression, reference),
  }));
}
