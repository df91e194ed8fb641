import type { ReactNode } from 'react';
import { useText } from '../lib/i18n/use-text.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** What failed, as the server worded it in the reader's language; `status` 0 when it did not answer at all. */
export interface Problem {
  readonly status: number;
  readonly title: string | null;
  readonly message: string;
  readonly requestId: string | null;
}

/** A page whose data could not be read: what failed, what is kept, one way on. */
export function ProblemNotice({
  problem,
  onRetry,
  level = 1,
}: {
  readonly problem: Problem;
  readonly onRetry: () => void;
  readonly level?: 1 | 2;
}): ReactNode {
  const text = useText();
  const isOffline = problem.status === 0;
  return (
    <Notice
      isAlert
      level={level}
      title={problem.title ?? text.error.title}
      actions={
        <Button kind="primary" onClick={onRetry}>
          {text.error.retry}
        </Button>
      }
    >
      <p>{isOffline ? text.error.offline : problem.message}</p>
      {problem.requestId !== null && <p>{text.error.requestId(problem.requestId)}</p>}
    </Notice>
  );
}
