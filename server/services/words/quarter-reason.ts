import { quarterKey, type Quarter } from '../../domain/period.ts';
import { standingOf, type Word } from './put-word.ts';

/** A reason that stands at a quarter, as the store keeps it. */
interface ReasonRow {
  readonly id: string;
  readonly indicatorId: string;
  readonly period: string;
  readonly reason: string;
}

type Reason = { readonly reason: string } & Readonly<Record<string, unknown>>;

/** What all words have that are a reason at a quarter: its key, what it touches, what stands of it, what is to stand. */
export function quarterReason(
  quarter: Quarter,
  reason: string | null,
  rowsOf: (rows: Parameters<Word<Reason>['standing']>[0]) => readonly ReasonRow[],
): Pick<Word<Reason>, 'key' | 'touches' | 'standing' | 'value'> {
  const period = quarterKey(quarter);
  return {
    key: { period },
    touches: quarter,
    standing: (rows, indicatorId) => {
      const row = rowsOf(rows).find((each) => each.indicatorId === indicatorId && each.period === period);
      return standingOf(row, (found) => ({ reason: found.reason }));
    },
    value: reason === null ? null : { reason },
  };
}
