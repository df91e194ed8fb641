import type { ChartOption } from './chart-frame.ts';
import type { ChartTheme } from './theme.ts';

/**
 * What every chart has in common: nothing moves, our font, and no description by ECharts, because the
 * mount speaks one sentence written for the metric.
 */
export function baseOption(theme: ChartTheme): ChartOption {
  return {
    animation: false,
    textStyle: { fontFamily: theme.sans, color: theme.ink2 },
    aria: { enabled: false },
  };
}
