import type { ReactNode } from 'react';
import type { PeriodState } from '../../../server/domain/scorecard.ts';
import type { ApiProblem } from '../../api/problem.ts';
import { useCheckingText } from '../../lib/i18n/use-checking-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { StepProblem } from './step-problem.tsx';

/** Why a quarter's step was not taken; when somebody else was faster, from which state to which they took it. */
export function PeriodProblem({
  problem,
  isTyped,
}: {
  readonly problem: ApiProblem | null;
  readonly isTyped: boolean;
}): ReactNode {
  const { review: words } = useText();
  const { conflict, period } = useCheckingText();
  return (
    <StepProblem
      problem={problem}
      isTyped={isTyped}
      linesOf={({ before, current }) => [
        conflict.changed(
          period.state,
          words.state[before as PeriodState],
          words.state[current as PeriodState],
        ),
      ]}
    />
  );
}
