import type { ReactNode } from 'react';
import { TargetTable } from '../../../web/components/target-table.tsx';
import { boardRows } from '../../../web/views/overview/board-rows.ts';
import { NotReported } from '../../../web/views/overview/not-reported.tsx';
import { Qualitative } from '../../../web/views/overview/qualitative.tsx';
import { scorecard } from '../../web/factories.ts';
import { Stack } from '../exhibit.tsx';
import { SIXTY } from '../metric-states.ts';

/** A board of sixty metrics. */
export function BoardSection(): ReactNode {
  const board = scorecard({ metrics: SIXTY });
  const rows = boardRows(board.metrics, null);
  return (
    <Stack>
      <TargetTable metrics={rows.reported} elapsed={75} reportId="r1" title="60" />
      <NotReported board={board} metrics={rows.silent} reportId="r1" />
      <Qualitative metrics={rows.qualitative} />
    </Stack>
  );
}
