import type { PdfOperators } from './pdf-page.ts';

/** A ruling line in page coordinates: `at` on its own axis, `from` and `to` along it. */
export interface Rule {
  readonly isVertical: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

type Matrix = readonly [number, number, number, number, number, number];

/** Boxes thinner than this are drawn lines. */
const MAX_THICKNESS = 1.5;
/** Lines shorter than this are parts of drawings or letters. */
const MIN_LENGTH = 4;
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** Path segments in pdf.js's packed form, with the numbers each takes. */
const MOVE = 0;
const LINE = 1;
const SEGMENT_LENGTHS: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

/**
 * Collects the straight lines that a page draws: filled boxes thin enough, and horizontal or vertical strokes.
 * Walks pdf.js's operator list (save, restore, transform, constructPath).
 */
export function findRules(
  codes: readonly number[],
  args: readonly unknown[],
  operators: PdfOperators,
): readonly Rule[] {
  const fills = new Set([
    operators['fill'],
    operators['eoFill'],
    operators['fillStroke'],
    operators['eoFillStroke'],
  ]);
  const strokes = new Set([
    operators['stroke'],
    operators['closeStroke'],
    operators['fillStroke'],
    operators['closeFillStroke'],
  ]);
  const stack: Matrix[] = [];
  let matrix: Matrix = IDENTITY;
  const rules: Rule[] = [];
  codes.forEach((code, index) => {
    if (code === operators['save']) stack.push(matrix);
    else if (code === operators['restore']) matrix = stack.pop() ?? IDENTITY;
    else if (code === operators['transform']) matrix = multiply(matrix, numbers(args[index]));
    else if (code === operators['constructPath']) {
      const [paint, data] = (args[index] ?? []) as readonly [number, readonly unknown[]];
      const path = numbers(data[0]);
      if (fills.has(paint)) rules.push(...boxRules(path, matrix));
      if (strokes.has(paint)) rules.push(...strokeRules(path, matrix));
    }
  });
  return rules.filter((rule) => rule.to - rule.from >= MIN_LENGTH);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Each closed part of the path whose box is thin. */
function boxRules(path: readonly number[], matrix: Matrix): readonly Rule[] {
  return partsOf(path, matrix).flatMap((points): readonly Rule[] => {
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [low, high] = [Math.min(...ys), Math.max(...ys)];
    if (right - left <= MAX_THICKNESS)
      return [{ isVertical: true, at: (left + right) / 2, from: low, to: high }];
    if (high - low <= MAX_THICKNESS)
      return [{ isVertical: false, at: (low + high) / 2, from: left, to: right }];
    return [];
  });
}

function strokeRules(path: readonly number[], matrix: Matrix): readonly Rule[] {
  return partsOf(path, matrix).flatMap((points) =>
    points.slice(1).flatMap((end, index): readonly Rule[] => {
      const start = points[index] ?? end;
      const [width, height] = [Math.abs(end.x - start.x), Math.abs(end.y - start.y)];
      if (width <= MAX_THICKNESS) {
        return [
          { isVertical: true, at: end.x, from: Math.min(start.y, end.y), to: Math.max(start.y, end.y) },
        ];
      }
      if (height > MAX_THICKNESS) return [];
      return [{ isVertical: false, at: end.y, from: Math.min(start.x, end.x), to: Math.max(start.x, end.x) }];
    }),
  );
}

/** The path's points in page coordinates, one list a subpath, closed where the path closes; curves break it. */
function partsOf(path: readonly number[], matrix: Matrix): readonly (readonly Point[])[] {
  const parts: Point[][] = [];
  let at = 0;
  while (at < path.length) {
    const kind = path[at] ?? 4;
    const part = parts.at(-1);
    const point = transform(path[at + 1] ?? 0, path[at + 2] ?? 0, matrix);
    if (kind === MOVE || part === undefined) parts.push(kind === MOVE ? [point] : []);
    else if (kind === LINE) part.push(point);
    else if (kind === 4 && part[0] !== undefined) part.push(part[0]);
    else parts.push([]);
    at += 1 + (SEGMENT_LENGTHS[kind] ?? path.length);
  }
  return parts.filter((part) => part.length > 1);
}

function transform(x: number, y: number, [a, b, c, d, e, f]: Matrix): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

function multiply([a, b, c, d, e, f]: Matrix, by: readonly number[]): Matrix {
  const [a2 = 1, b2 = 0, c2 = 0, d2 = 1, e2 = 0, f2 = 0] = by;
  return [
    a * a2 + c * b2,
    b * a2 + d * b2,
    a * c2 + c * d2,
    b * c2 + d * d2,
    a * e2 + c * f2 + e,
    b * e2 + d * f2 + f,
  ];
}

/** pdf.js hands numbers over as arrays, typed arrays or objects with index keys. */
function numbers(value: unknown): readonly number[] {
  return typeof value === 'object' && value !== null ? Object.values(value).map(Number) : [];
}
