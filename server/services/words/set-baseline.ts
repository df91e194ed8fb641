import { replaceBaseline } from '../../../db/repositories/indicator-words.ts';
import type { IndicatorDetail } from '../../domain/scorecard.ts';
import type { ServiceContext } from '../context.ts';
import { putWord, standingOf } from './put-word.ts';
import { requireUnit } from './require-unit.ts';

export interface BaselineEntry {
  readonly value: number;
  readonly unit: string;
  /** Where it comes from: 上年同期, 2020 年底. */
  readonly note: string;
}

/**
 * Says where a year's change starts from; null takes it away. Every quarter of the year is judged by the way gone
 * from there.
 * @param seen the revision that was seen, null for nothing; absent: not looked at
 * @throws AppError indicator_not_found, changed_meanwhile, quarter_locked, unit_unlike
 */
export async function setBaseline(
  context: ServiceContext,
  id: string,
  year: number,
  entry: BaselineEntry | null,
  seen?: string | null,
): Promise<IndicatorDetail> {
  return putWord<BaselineEntry & Record<string, unknown>>(context, id, {
    action: 'baseline.set',
    seen,
    key: { year },
    touches: { wholeYear: year },
    standing: ({ baselines }, indicatorId) => {
      const row = baselines.find((each) => each.indicatorId === indicatorId && each.year === year);
      return standingOf(row, ({ value, unit, note }) => ({ value, unit, note }));
    },
    value: entry === null ? null : { value: entry.value, unit: entry.unit, note: entry.note },
    check: async (_session, indicator) => requireUnit(entry?.unit ?? '', indicator),
    write: (session, stamp) =>
      replaceBaseline(
        session,
        { indicatorId: stamp.indicatorId, year },
        entry && { ...stamp, year, ...entry },
      ),
  });
}
