import type { ReactNode } from 'react';
import { TargetTable } from '../../../web/components/target-table.tsx';
import { METRIC_STATES } from '../metric-states.ts';

/** The table of the board, a row for every state. */
export function BulletSection(): ReactNode {
  const metrics = METRIC_STATES.map(({ detail }) => detail.metric);
  const sort = { key: 'attainment', isDescending: true, href: () => '#' };
  return <TargetTable metrics={metrics} elapsed={75} reportId="r1" title="指标" hasPlace sort={sort} />;
}
