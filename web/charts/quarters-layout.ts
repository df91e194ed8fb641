import { axisText } from '../../server/domain/format.ts';
import { parseUnit } from '../../server/domain/unit.ts';
import type { ChartFrame } from './chart-frame.ts';
import { niceScale } from './nice-scale.ts';
import type { NiceScale } from './nice-scale.ts';
import type { Box } from './place-labels.ts';
import { previousHeights, quarterColumns } from './quarter-columns.ts';
import type { QuarterColumn } from './quarter-columns.ts';
import { quartersLines } from './quarters-lines.ts';
import type { QuartersLines } from './quarters-lines.ts';
import type { QuartersInput } from './quarters-input.ts';
import { textWidth } from './text-width.ts';

/** Where everything of a quarter chart stands, in pixels of the drawing: labels are placed before anything is drawn. */
export interface QuartersLayout {
  readonly scale: NiceScale;
  readonly plot: Box;
  /** Width of one quarter. */
  readonly band: number;
  readonly columns: readonly { readonly column: QuarterColumn; readonly box: Box }[];
  readonly previous: readonly { readonly quarter: number; readonly height: number; readonly box: Box }[];
  readonly lines: QuartersLines;
  /** Left edge and width of this year's column in a quarter. */
  readonly slotX: (quarter: number) => number;
  readonly slotWidth: number;
  readonly y: (value: number) => number;
}

/** A measured zero is drawn this high, so that it is not taken for a blank. */
const ZERO_HEIGHT = 3;
/** The scale ends a little above the target, so that its line is not the chart's edge. */
const ABOVE_TARGET = 1.04;

export function quartersLayout(input: QuartersInput, frame: ChartFrame): QuartersLayout {
  const columns = quarterColumns(input);
  const isWide = (quarter: number): boolean =>
    columns.some(({ from, to }) => from < to && from <= quarter && quarter <= to);
  // A column over several quarters has no single quarter of last year to stand beside.
  const previous = previousHeights(input).map((height, quarter) => (isWide(quarter) ? null : height));
  const lines = quartersLines(input);
  const heights = [...columns.map(({ height }) => height), ...previous.filter((height) => height !== null)];
  const scale = niceScale(
    [...heights, ...lineHeights(lines).map((height) => height * ABOVE_TARGET)],
    isWhole(input),
  );
  const plot = plotBox(frame, scaleLabels(scale, input));
  const band = plot.width / 4;
  const y = (value: number): number =>
    plot.y + plot.height * (1 - (value - scale.min) / (scale.max - scale.min));
  const slotWidth = Math.min(band * 0.3, 96 * frame.scale);
  const thin = Math.min(band * 0.13, 40 * frame.scale);
  const hasPrevious = previous.some((height) => height !== null);
  const gap = hasPrevious ? band * 0.02 : 0;
  const group = slotWidth + (hasPrevious ? thin + gap : 0);
  const start = (quarter: number): number => plot.x + band * (quarter + 0.5) - group / 2;
  const slotX = (quarter: number): number => start(quarter) + group - slotWidth;
  const bar = (x: number, width: number, height: number): Box =>
    barBox({ x, width, height, y, scale: frame.scale });
  return {
    scale,
    plot,
    band,
    lines,
    slotX,
    slotWidth,
    y,
    columns: columns.map((column) => {
      const left = slotX(column.from);
      return { column, box: bar(left, slotX(column.to) + slotWidth - left, column.height) };
    }),
    previous: previous.flatMap((height, quarter) =>
      height === null ? [] : [{ quarter, height, box: bar(start(quarter), thin, height) }],
    ),
  };
}

/** Heights of all horizontal lines. */
export function lineHeights({ target, share, original }: QuartersLines): readonly number[] {
  return [...target, ...(share === null ? [] : [share]), ...(original === null ? [] : [original.height])];
}

/** Tick labels, from the lowest up. */
export function scaleLabels({ min, max, interval }: NiceScale, input: QuartersInput): readonly string[] {
  const count = Math.round((max - min) / interval);
  return Array.from({ length: count + 1 }, (_, index) =>
    tickText(Number((min + index * interval).toPrecision(12)), input),
  );
}

/** One tick: `75%` in terms of the target, else the value as axes write it. */
export function tickText(value: number, { measure, unit, lang }: QuartersInput): string {
  return measure === 'attainment' ? `${String(value).replace('-', '−')}%` : axisText(value, unit, lang);
}

function isWhole({ measure, unit }: QuartersInput): boolean {
  const { kind, mult } = parseUnit(unit);
  return measure === 'attainment' || ((kind === 'count' || kind === 'person') && mult === 0);
}

function plotBox({ left, top, width, height, scale }: ChartFrame, labels: readonly string[]): Box {
  const axis = Math.max(...labels.map((label) => textWidth(label, 11 * scale))) + 10 * scale;
  const above = 32 * scale;
  const below = 30 * scale;
  return { x: left + axis, y: top + above, width: width - axis - 6 * scale, height: height - above - below };
}

interface Bar {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly y: (value: number) => number;
  readonly scale: number;
}

function barBox({ x, width, height, y, scale }: Bar): Box {
  const zero = y(0);
  const end = height === 0 ? zero - ZERO_HEIGHT * scale : y(height);
  return { x, y: Math.min(zero, end), width, height: Math.abs(zero - end) };
}
