import type { Box } from './place-labels.ts';
import { textWidth } from './text-width.ts';

export type LabelTone = 'value' | 'target' | 'pace' | 'previous';

/** A text with the box it fills; `x` and `y` of the box are its upper left corner. */
export interface PlacedLabel extends Box {
  readonly lines: readonly string[];
  readonly size: number;
  readonly tone: LabelTone;
}

export const LABEL_LINE_HEIGHT = 1.2;

/** A label without a place yet: how large its text turns out. */
export function sizedLabel(
  lines: readonly string[],
  size: number,
  tone: LabelTone,
): Omit<PlacedLabel, 'x' | 'y'> {
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  return { lines, size, tone, width, height: lines.length * size * LABEL_LINE_HEIGHT };
}
