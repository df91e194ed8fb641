import type { ChartFrame } from './chart-frame.ts';
import {
  originalLabelPlaces,
  paceLabelPlaces,
  previousLabelPlaces,
  targetLabelPlaces,
} from './line-labels.ts';
import { freePlace } from './place-labels.ts';
import type { Box } from './place-labels.ts';
import type { PlacedLabel } from './placed-label.ts';
import { emptySlots } from './quarter-slots.ts';
import type { QuartersInput } from './quarters-input.ts';
import { lineHeights } from './quarters-layout.ts';
import type { QuartersLayout } from './quarters-layout.ts';
import { valueLabelPlaces } from './value-label.ts';

/** All labels of the chart, the figures first, each put where it covers neither a column nor another label. */
export function quartersLabels(
  input: QuartersInput,
  layout: QuartersLayout,
  frame: ChartFrame,
): readonly PlacedLabel[] {
  const labels: PlacedLabel[] = [];
  const obstacles: Box[] = [
    ...layout.columns.map(({ box }) => box),
    ...layout.previous.map(({ box }) => box),
    ...emptySlots(input, layout, frame),
    axisBox(layout, frame),
  ];
  const place = (places: readonly PlacedLabel[]): void => {
    const [first, ...others] = places.map((label) => keptInside(label, layout, frame));
    if (first === undefined) return;
    const chosen = freePlace([first, ...others], obstacles);
    labels.push(chosen);
    obstacles.push(aired(chosen, frame.scale));
  };
  for (const entry of layout.columns) place(valueLabelPlaces(input, layout, entry, frame));
  place(targetLabelPlaces(layout, frame));
  place(originalLabelPlaces(layout, frame));
  obstacles.push(...lineBoxes(layout));
  place(previousLabelPlaces(input, layout, frame));
  place(paceLabelPlaces(input, layout, frame.scale));
  return labels;
}

/** A label with a little air above and below: glyphs reach beyond their font size. */
function aired({ x, y, width, height }: Box, scale: number): Box {
  return { x, y: y - 2 * scale, width, height: height + 4 * scale };
}

/** The drawn lines as thin boxes, so that no other label lies on them. */
function lineBoxes({ lines, plot, y }: QuartersLayout): readonly Box[] {
  return lineHeights(lines).map((height) => ({ x: plot.x, y: y(height) - 1, width: plot.width, height: 2 }));
}

/** Between the axis' tick labels and the right edge, and not above the drawing. */
function keptInside(
  label: PlacedLabel,
  { plot }: QuartersLayout,
  { left, top, width }: ChartFrame,
): PlacedLabel {
  const x = Math.max(plot.x, Math.min(label.x, left + width - label.width));
  return { ...label, x, y: Math.max(top, label.y) };
}

/** What lies under the zero line belongs to the names of the quarters. */
function axisBox({ plot, y }: QuartersLayout, { height }: ChartFrame): Box {
  return { x: plot.x, y: y(0) + 1, width: plot.width, height };
}
