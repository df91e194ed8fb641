import type { Box } from './place-labels.ts';

export interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Rising diagonal strokes that fill a box, `gap` pixels apart. Custom shapes take no pattern, so they are lines. */
export function hatchStrokes({ x, y, width, height }: Box, gap: number): readonly Stroke[] {
  const strokes: Stroke[] = [];
  // Each stroke lies on the line from (x + d, bottom) up to the right; both ends are cut at the box.
  for (let d = gap - height; d < width; d += gap) {
    const from = Math.max(d, 0);
    const to = Math.min(d + height, width);
    strokes.push({
      x1: x + from,
      y1: y + height - (from - d),
      x2: x + to,
      y2: y + height - (to - d),
    });
  }
  return strokes;
}
