import type { CustomSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { ChartFrame, ChartSeries } from './chart-frame.ts';
import type { Box } from './place-labels.ts';
import { topOf } from './quarter-columns.ts';
import type { QuarterColumn } from './quarter-columns.ts';
import type { QuartersInput } from './quarters-input.ts';
import type { QuartersLayout } from './quarters-layout.ts';
import { hatchedShapes, rectShape } from './shapes.ts';
import type { Shape } from './shapes.ts';

const QUARTERS = [0, 1, 2, 3];

/** Columns of this year and the last, the pace, and the lines to read them against. */
export function quartersSeries(
  input: QuartersInput,
  layout: QuartersLayout,
  frame: ChartFrame,
): ChartSeries[] {
  const { theme, scale } = frame;
  const columns = QUARTERS.map((quarter) => layout.columns.find(({ column }) => column.to === quarter));
  const previous = QUARTERS.map((quarter) => layout.previous.find((bar) => bar.quarter === quarter));
  const series: ChartSeries[] = [
    shapeSeries({
      name: 'current',
      heights: columns.map((entry) => entry?.column.height ?? null),
      shapes: columns.map((entry) => (entry === undefined ? [] : columnShapes(entry, input, layout, frame))),
    }),
    lineSeries(layout, frame),
  ];
  if (layout.previous.length > 0) {
    series.unshift(
      shapeSeries({
        name: 'previous',
        heights: previous.map((bar) => bar?.height ?? null),
        shapes: previous.map((bar) =>
          bar === undefined ? [] : [rectShape(bar.box, { fill: theme.prev }, 1)],
        ),
      }),
    );
  }
  if (layout.lines.pace !== null) {
    series.push({
      type: 'line',
      name: 'pace',
      silent: true,
      symbol: 'none',
      z: 3,
      lineStyle: { color: theme.ink2, width: 1.4 * scale, type: [4 * scale, 4 * scale] },
      data: [...layout.lines.pace],
    });
  }
  return series;
}

interface ShapeSeries {
  readonly name: string;
  readonly heights: readonly (number | null)[];
  readonly shapes: readonly (readonly Shape[])[];
}

/** One row a quarter, null where there is nothing; the shapes were laid out beforehand. */
function shapeSeries({ name, heights, shapes }: ShapeSeries): CustomSeriesOption {
  return {
    type: 'custom',
    name,
    z: 2,
    encode: { x: 0, y: 1 },
    data: heights.map((height, quarter) => [quarter, height]),
    renderItem: ({ dataIndex }) => ({ type: 'group', children: [...(shapes[dataIndex] ?? [])] }),
  };
}

function columnShapes(
  { column, box }: { readonly column: QuarterColumn; readonly box: Box },
  input: QuartersInput,
  layout: QuartersLayout,
  { theme, scale }: ChartFrame,
): readonly Shape[] {
  if (column.isHatched) return hatchedShapes(box, theme.ctl, scale);
  const paint = column.height < 0 ? theme.status.at_risk : theme.status[column.status];
  const top = input.measure === 'attainment' ? 100 : topOf(input.target);
  const isSplit =
    input.mode === 'cumulative' && layout.lines.target.length > 0 && top !== null && column.height > top;
  if (!isSplit) return [rectShape(box, { fill: paint.fill }, 2)];
  const split = layout.y(Math.max(top, 0));
  return [
    rectShape({ ...box, y: split, height: box.y + box.height - split }, { fill: paint.fill }, 2),
    rectShape({ ...box, height: split - box.y }, { fill: paint.over }, 2),
  ];
}

/** The target as solid ink, a quarter's share of it dashed. Empty of data: only its lines are drawn. */
function lineSeries({ lines }: QuartersLayout, { theme, scale }: ChartFrame): LineSeriesOption {
  const solid = lines.target.map((yAxis) => ({
    yAxis,
    lineStyle: { color: theme.ink, width: 1.6 * scale, type: 'solid' as const },
  }));
  const dashed = { color: theme.ink2, width: 1.3 * scale, type: [4 * scale, 4 * scale] };
  const share = lines.share === null ? [] : [{ yAxis: lines.share, lineStyle: dashed }];
  const faint = { color: theme.ink3, width: 1.3 * scale, type: [2 * scale, 3 * scale] };
  const original = lines.original === null ? [] : [{ yAxis: lines.original.height, lineStyle: faint }];
  return {
    type: 'line',
    name: 'target',
    silent: true,
    data: [],
    markLine: {
      symbol: 'none',
      silent: true,
      animation: false,
      label: { show: false },
      data: [...solid, ...share, ...original],
    },
  };
}
