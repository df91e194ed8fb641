import type { ReactNode } from 'react';
import type { Conflict } from '../../../server/domain/review.ts';
import type { ApiProblem } from '../../api/problem.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { ConflictNote } from './conflict-note.tsx';
import styles from './review-actions.module.css';

const css = bindClasses(styles);

/** Why a step was not stored, in words; for one that came second, who changed what. Nothing while all is well. */
export function StepProblem({
  problem,
  isTyped,
  linesOf,
}: {
  readonly problem: ApiProblem | null;
  readonly isTyped: boolean;
  /** What the other person changed, a line each. */
  readonly linesOf: (conflict: Conflict<unknown>) => readonly string[];
}): ReactNode {
  const text = useText();
  if (problem === null) return null;
  const { conflict } = problem;
  if (conflict !== null)
    return <ConflictNote conflict={conflict} lines={linesOf(conflict)} isTyped={isTyped} />;
  return (
    <p role="alert" className={css('problem')}>
      {problem.status === 0 ? text.report.review.offline : `${problem.title ?? ''} ${problem.message}`}
    </p>
  );
}
