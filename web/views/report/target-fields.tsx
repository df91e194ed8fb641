import type { ReactNode } from 'react';
import { useCheckingText } from '../../lib/i18n/use-checking-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { BOUND_CHOICES, type BoundChoice } from './correction-entry.ts';
import { Choice, Field } from './form-field.tsx';

/** A target as fields hold it; numbers as typed. */
interface TypedTarget {
  readonly target: string;
  readonly targetUnit: string;
  readonly bound: BoundChoice;
  /** The upper end of a range. */
  readonly high: string;
}

/** A target: value, unit, bound, and for a range its upper end. */
export function TargetFields({
  entry,
  onChange,
  beside,
}: {
  readonly entry: TypedTarget;
  readonly onChange: (change: Partial<TypedTarget>) => void;
  /** What stands in the place of the upper end while there is none. */
  readonly beside: ReactNode;
}): ReactNode {
  const { report, review: words } = useText();
  const { unit } = useCheckingText();
  return (
    <>
      <Field
        label={report.review.target}
        value={entry.target}
        isNumber
        onType={(target) => onChange({ target })}
      />
      <Field
        label={unit}
        spoken={report.review.targetUnit}
        value={entry.targetUnit}
        onType={(targetUnit) => onChange({ targetUnit })}
      />
      <Choice
        label={words.bound}
        value={entry.bound}
        options={BOUND_CHOICES.map((bound) => [bound, words.bounds[bound]])}
        onPick={(bound) => onChange({ bound })}
      />
      {entry.bound === 'range' ? (
        <Field label={words.high} value={entry.high} isNumber onType={(high) => onChange({ high })} />
      ) : (
        beside
      )}
    </>
  );
}
