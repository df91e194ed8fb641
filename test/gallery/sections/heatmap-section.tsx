import type { ReactNode } from 'react';
import { useUrl } from '../../../web/lib/use-url.ts';
import { Heatmap } from '../../../web/views/overview/heatmap.tsx';
import { scorecard } from '../../web/factories.ts';
import { SIXTY } from '../metric-states.ts';

const OWNERS = ['高新处', '成果处', '社发处', '农村处', '外专处'];

/** Sixty goals by quarter, or with `heat=owner` by department. */
export function HeatmapSection(): ReactNode {
  const { state } = useUrl();
  const metrics = SIXTY.map((metric, index) => ({
    ...metric,
    owners: OWNERS.slice(index % 5, (index % 5) + 1),
  }));
  return <Heatmap key={state.heatBy} board={scorecard({ metrics })} />;
}
