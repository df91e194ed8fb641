import { useCallback, type ReactNode } from 'react';
import type { ScorecardMetric } from '../../server/domain/scorecard.ts';
import type { ChartFrame } from '../charts/chart-frame.ts';
import { EChart } from '../charts/echart.tsx';
import { gaugeInput, gaugeOption } from '../charts/gauge-option.ts';
import { useLang } from '../lib/settings.ts';

/** The dial alone, with what draws it: loaded after the page that it stands on. */
export function GaugeChart({
  metric,
  label,
  height,
}: {
  readonly metric: ScorecardMetric;
  readonly label: string;
  readonly height: string;
}): ReactNode {
  const lang = useLang();
  const option = useCallback(
    (frame: ChartFrame) => gaugeOption(gaugeInput(metric, lang), frame),
    [metric, lang],
  );
  return <EChart option={option} label={label} height={height} />;
}
