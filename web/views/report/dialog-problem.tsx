import type { ReactNode } from 'react';
import type { ApiProblem } from '../../api/problem.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import styles from './period-dialog.module.css';

const css = bindClasses(styles);

/** Why a step was not taken, in words; nothing while all is well. */
export function DialogProblem({ problem }: { readonly problem: ApiProblem | null }): ReactNode {
  const text = useText();
  if (problem === null) return null;
  return (
    <p role="alert" className={css('problem')}>
      {problem.status === 0 ? text.report.review.offline : `${problem.title ?? ''} ${problem.message}`}
    </p>
  );
}
