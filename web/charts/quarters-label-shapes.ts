import type { ChartFrame } from './chart-frame.ts';
import type { QuartersInput } from './quarters-input.ts';
import { LABEL_LINE_HEIGHT } from './placed-label.ts';
import type { LabelTone } from './placed-label.ts';
import { emptySlots, SLOT_TEXT } from './quarter-slots.ts';
import { quartersLabels } from './quarters-labels.ts';
import type { QuartersLayout } from './quarters-layout.ts';
import { lineShape, rectShape, textShape } from './shapes.ts';
import type { Shape } from './shapes.ts';
import type { ChartTheme } from './theme.ts';

/** The labels of a quarter chart as drawn text, with a halo where lines may run behind them. */
export function labelShapes(
  input: QuartersInput,
  layout: QuartersLayout,
  frame: ChartFrame,
): readonly Shape[] {
  const { theme, ground } = frame;
  return quartersLabels(input, layout, frame).map(({ lines, x, y, width, size, tone }) =>
    textShape(lines.join('\n'), x + width / 2, y, {
      size,
      family: theme.sans,
      align: 'center',
      lineHeight: size * LABEL_LINE_HEIGHT,
      halo: ground,
      ...LOOKS[tone](theme),
    }),
  );
}

const LOOKS: Readonly<Record<LabelTone, (theme: ChartTheme) => { fill: string; weight: number }>> = {
  value: ({ ink }) => ({ fill: ink, weight: 600 }),
  target: ({ ink }) => ({ fill: ink, weight: 600 }),
  pace: ({ ink2 }) => ({ fill: ink2, weight: 400 }),
  previous: ({ ink3 }) => ({ fill: ink3, weight: 400 }),
};

/** A dotted line before each quarter that begins a new definition. */
export function breakShapes(
  { points, breaks }: QuartersInput,
  { plot, band }: QuartersLayout,
  { theme, scale }: ChartFrame,
): readonly Shape[] {
  return breaks.flatMap((quarter) => {
    const place = points.findIndex((point) => point.quarter === quarter);
    if (place < 0) return [];
    const x = plot.x + band * place;
    const style = { stroke: theme.ink2, lineWidth: 2.5 * scale, lineDash: [1.5 * scale, 3 * scale] };
    return [lineShape({ x1: x, y1: plot.y, x2: x, y2: plot.y + plot.height }, style)];
  });
}

/** The dashed boxes of quarters without a column. */
export function slotShapes(
  input: QuartersInput,
  layout: QuartersLayout,
  frame: ChartFrame,
): readonly Shape[] {
  const { theme, ground, scale } = frame;
  const style = {
    fill: ground,
    stroke: theme.ctl,
    lineWidth: scale,
    lineDash: [3 * scale, 3 * scale],
  };
  return emptySlots(input, layout, frame).flatMap((slot) => [
    rectShape(slot, style),
    textShape(slot.lines.join('\n'), slot.x + slot.width / 2, slot.y + slot.height / 2, {
      size: SLOT_TEXT * scale,
      lineHeight: SLOT_TEXT * 1.2 * scale,
      family: theme.sans,
      fill: theme.ink2,
      align: 'center',
      vertical: 'middle',
    }),
  ]);
}
