import type { ChartFrame } from './chart-frame.ts';
import { CHART_WORDS } from './chart-words.ts';
import type { Box } from './place-labels.ts';
import type { QuartersInput } from './quarters-input.ts';
import type { QuartersLayout } from './quarters-layout.ts';
import { textWidth } from './text-width.ts';

export const SLOT_TEXT = 12;

export interface EmptySlot extends Box {
  readonly lines: readonly string[];
}

/** Quarters that have no column, each a dashed box with its reason: never a zero. */
export function emptySlots(
  { points, lang }: QuartersInput,
  layout: QuartersLayout,
  { scale }: ChartFrame,
): readonly EmptySlot[] {
  const words = CHART_WORDS[lang];
  const word = { not_reported: words.notReported, not_due: words.notDue, pending: words.pending };
  const isCovered = (quarter: number): boolean =>
    layout.columns.some(({ column }) => column.from <= quarter && quarter <= column.to);
  return points.flatMap(({ slot }, quarter) =>
    isCovered(quarter) ? [] : [slotBox(word[slot], quarter, layout, scale)],
  );
}

/** In this year's place, as wide as its word; the words go one under the other where a quarter is narrow. */
function slotBox(word: string, quarter: number, layout: QuartersLayout, scale: number): EmptySlot {
  const { slotX, slotWidth, plot, band, y, previous } = layout;
  const left = previous.length > 0 ? slotX(quarter) : plot.x + band * quarter;
  const room = plot.x + band * (quarter + 1) - left;
  const widthOf = (lines: readonly string[]): number =>
    Math.max(...lines.map((line) => textWidth(line, SLOT_TEXT * scale))) + 6 * scale;
  const lines = widthOf([word]) <= room ? [word] : word.split(' ');
  const width = Math.max(Math.min(slotWidth, room), widthOf(lines));
  const x = previous.length > 0 ? left : left + (band - width) / 2;
  const height = (lines.length * SLOT_TEXT * 1.2 + 8) * scale;
  return { x: Math.min(x, plot.x + plot.width - width), y: y(0) - height, width, height, lines };
}
