import type { BarSeriesOption } from 'echarts/charts';
import { baseOption } from './base-option.ts';
import type { BoardInput } from './board-input.ts';
import { boardLayout } from './board-layout.ts';
import type { BoardLayout } from './board-layout.ts';
import { boardShapes } from './board-shapes.ts';
import type { ChartFrame, ChartOption } from './chart-frame.ts';
import { RULER_MAX } from './ruler-value.ts';

/**
 * Every reported target on the one 0–200 % axis: an ink line at the target, a dashed line where the year stands,
 * deeper tone beyond the target; past the end of the scale a break, an arrowhead and the printed figure.
 */
export function boardOption(input: BoardInput, frame: ChartFrame): ChartOption {
  const { theme } = frame;
  const layout = boardLayout(input, frame);
  const { plot, size, smallSize, rows } = layout;
  return {
    ...baseOption(theme),
    // A bar of the narrow layout stands below the middle of its row, under the name.
    grid: { left: plot.x, top: plot.y + layout.barShift, width: plot.width, height: plot.height },
    xAxis: {
      type: 'value',
      min: 0,
      max: RULER_MAX,
      interval: 50,
      position: 'top',
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: {
        fontSize: smallSize,
        color: theme.ink3,
        margin: size * 0.7 + layout.barShift,
        formatter: axisLabel,
        rich: { target: { color: theme.ink, fontWeight: 600, fontSize: smallSize } },
      },
    },
    yAxis: { type: 'category', inverse: true, data: rows.map(({ name }) => name), show: false },
    series: boardSeries(layout, frame),
    graphic: [...boardShapes(input, layout, frame)],
  };
}

/** 50 stays blank: the pace is written there for most of the year. */
function axisLabel(value: number): string {
  if (value === 100) return '{target|100%}';
  if (value === 50) return '';
  return value === 0 ? '0' : `${value}%`;
}

function boardSeries(layout: BoardLayout, frame: ChartFrame): BarSeriesOption[] {
  const { theme } = frame;
  const { rows, barWidth } = layout;
  const bar = {
    type: 'bar',
    silent: true,
    barWidth,
    barGap: '-100%',
  } as const;
  return [
    {
      ...bar,
      name: 'track',
      z: 1,
      data: rows.map(() => ({ value: RULER_MAX, itemStyle: { color: theme.track } })),
    },
    {
      ...bar,
      name: 'within',
      stack: 'ruler',
      z: 2,
      data: rows.map(({ value, status }) => ({
        value: Math.max(0, Math.min(value, 100)),
        itemStyle: { color: theme.status[status].fill },
      })),
    },
    {
      ...bar,
      name: 'beyond',
      stack: 'ruler',
      z: 2,
      data: rows.map(({ value, status }) => ({
        value: Math.max(0, Math.min(value, RULER_MAX) - 100),
        itemStyle: { color: theme.status[status].over },
      })),
    },
  ];
}
