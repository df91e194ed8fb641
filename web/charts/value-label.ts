import type { ChartFrame } from './chart-frame.ts';
import type { Box } from './place-labels.ts';
import { sizedLabel } from './placed-label.ts';
import type { PlacedLabel } from './placed-label.ts';
import type { QuarterColumn } from './quarter-columns.ts';
import type { QuartersInput } from './quarters-input.ts';
import { lineHeights } from './quarters-layout.ts';
import type { QuartersLayout } from './quarters-layout.ts';
import { valueLines } from './value-lines.ts';

const SIZE = 12.5;

/** Places for a column's figure: above it and clear of the lines, or above last year's column when that is taller. */
export function valueLabelPlaces(
  input: QuartersInput,
  layout: QuartersLayout,
  { column, box }: { readonly column: QuarterColumn; readonly box: Box },
  { scale }: ChartFrame,
): readonly PlacedLabel[] {
  const room = layout.band * (column.to - column.from + 1) - 5 * scale;
  const text = sizedLabel(valueLines(input, column, room, SIZE * scale), SIZE * scale, 'value');
  const centred = box.x + box.width / 2 - text.width / 2;
  const over = (edge: number): number => aboveEdge(edge, text.height, layout, scale);
  const beside = layout.previous.find(({ quarter }) => quarter === column.from)?.box;
  // A negative column hangs from the zero line; the room above that line is free.
  const above = over(box.y);
  return [
    { ...text, x: centred, y: above },
    { ...text, x: box.x, y: above },
    { ...text, x: centred, y: over(Math.min(box.y, beside?.y ?? box.y)) },
  ];
}

/** Close above an edge; where a line would run through the label, closer to the edge, else over the line. */
function aboveEdge(edge: number, height: number, { lines, y }: QuartersLayout, scale: number): number {
  const heights = lineHeights(lines).map(y);
  const crossing = (top: number): readonly number[] =>
    heights.filter((line) => line > top - scale && line < top + height + scale);
  const loose = edge - 5 * scale - height;
  const tight = edge - scale - height;
  if (crossing(loose).length === 0) return loose;
  const crossed = crossing(tight);
  return crossed.length === 0 ? tight : Math.min(...crossed) - height - 3 * scale;
}
