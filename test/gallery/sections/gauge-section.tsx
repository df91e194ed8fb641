import type { ReactNode } from 'react';
import { GaugeChart } from '../../../web/components/gauge-chart.tsx';
import { detailOf } from '../../web/charts/detail-fixture.ts';
import { Exhibit, Exhibits } from '../exhibit.tsx';
import { METRIC_STATES } from '../metric-states.ts';

const QUARTERS = [1, 2, 4].map((quarter) => ({
  state: `quarter ${quarter}`,
  detail: detailOf({ values: [1900, 3900, 6100, 7900], period: `2021-Q${quarter}` }),
}));

/** The dial in every state and quarter. */
export function GaugeSection(): ReactNode {
  return (
    <Exhibits>
      {[...METRIC_STATES, ...QUARTERS].map(({ state, detail }) => (
        <Exhibit key={state} state={state}>
          <GaugeChart metric={detail.metric} label={state} height="12.25rem" />
        </Exhibit>
      ))}
    </Exhibits>
  );
}
