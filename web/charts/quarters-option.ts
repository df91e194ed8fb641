import { quarterText } from '../../server/domain/format.ts';
import { baseOption } from './base-option.ts';
import type { ChartFrame, ChartOption } from './chart-frame.ts';
import { breakShapes, labelShapes, slotShapes } from './quarters-label-shapes.ts';
import type { QuartersInput } from './quarters-input.ts';
import { quartersLayout, tickText } from './quarters-layout.ts';
import { quartersSeries } from './quarters-series.ts';
import { quartersTooltip } from './quarters-tooltip.ts';

/**
 * The four quarters of a year as columns against the target line and the year's pace, last year thin and grey
 * beside them. What no report says is a labelled empty slot: never zero, never interpolated.
 */
export function quartersOption(input: QuartersInput, frame: ChartFrame): ChartOption {
  const { theme, scale } = frame;
  const layout = quartersLayout(input, frame);
  const { x, y, width, height } = layout.plot;
  return {
    ...baseOption(theme),
    grid: { left: x, top: y, width, height },
    xAxis: {
      type: 'category',
      data: input.points.map(({ quarter }) => ({
        value: quarterText(quarter, input.lang),
        textStyle: quarter === input.selected ? { color: theme.ink, fontWeight: 600 } : { color: theme.ink2 },
      })),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: theme.ctl } },
      axisLabel: { fontSize: 12 * scale, margin: 10 * scale, interval: 0 },
    },
    yAxis: {
      type: 'value',
      ...layout.scale,
      axisLabel: {
        formatter: (value: number) => tickText(value, input),
        fontSize: 11 * scale,
        color: theme.ink3,
      },
      splitLine: { lineStyle: { color: theme.line } },
    },
    tooltip: quartersTooltip(input, frame),
    series: quartersSeries(input, layout, frame),
    graphic: [
      ...breakShapes(input, layout, frame),
      ...slotShapes(input, layout, frame),
      ...labelShapes(input, layout, frame),
    ],
  };
}
