import type { ReactNode } from 'react';
import type { Basis } from '../../../server/domain/indicator.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { Choice } from './form-field.tsx';

const BASES: readonly Basis[] = ['cumulative', 'new', 'level'];

/** Over what a figure runs: the year so far, one period, or a point in time. */
export function BasisChoice({
  value,
  onPick,
}: {
  readonly value: Basis;
  readonly onPick: (basis: Basis) => void;
}): ReactNode {
  const { report, basis: words } = useText();
  return (
    <Choice
      label={report.review.basis}
      value={value}
      options={BASES.map((basis) => [basis, words[basis]])}
      onPick={onPick}
    />
  );
}
