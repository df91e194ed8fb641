import type { ReactNode } from 'react';
import type { Scorecard } from '../../../server/domain/scorecard.ts';
import { Heatmap } from './heatmap.tsx';
import { Summary } from './summary.tsx';

/** What stands below the first screen; loaded after it. */
export function Further({
  board,
  reportId,
}: {
  readonly board: Scorecard;
  readonly reportId: string;
}): ReactNode {
  return (
    <>
      {board.summary.length > 0 && <Summary board={board} reportId={reportId} />}
      {board.metrics.length > 0 && <Heatmap board={board} />}
    </>
  );
}
