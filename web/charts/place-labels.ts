/** A rectangle in pixels, y downward. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Area that two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/**
 * The first candidate that covers none of the obstacles, else the one that covers least. Candidates are given
 * best first; the list must not be empty.
 */
export function freePlace<T extends Box>(candidates: readonly [T, ...T[]], obstacles: readonly Box[]): T {
  const covered = (candidate: Box): number =>
    obstacles.reduce((sum, obstacle) => sum + overlap(candidate, obstacle), 0);
  let best = candidates[0];
  let least = covered(best);
  for (const candidate of candidates.slice(1)) {
    if (least === 0) break;
    const area = covered(candidate);
    if (area < least) {
      best = candidate;
      least = area;
    }
  }
  return best;
}
