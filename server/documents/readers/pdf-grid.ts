import type { Rule } from './pdf-rules.ts';

/** A cell of a ruled table in page coordinates (y grows upwards), with its place and span. */
export interface RuledCell {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface RuledTable {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rowCount: number;
  /** Positions of the column borders, left to right. */
  readonly xs: readonly number[];
  readonly cells: readonly RuledCell[];
}

/** Lines this near to each other are one. */
const TOLERANCE = 2.5;

/** The tables that a page's lines draw, top to bottom: lines that touch belong together, and two by two make a table. */
export function findRuledTables(rules: readonly Rule[]): readonly RuledTable[] {
  return connected(rules)
    .flatMap((group): readonly RuledTable[] => {
      const table = tableOf(group);
      return table === null ? [] : [table];
    })
    .sort((a, b) => b.top - a.top);
}

function tableOf(rules: readonly Rule[]): RuledTable | null {
  const verticals = rules.filter((rule) => rule.isVertical);
  const horizontals = rules.filter((rule) => !rule.isVertical);
  const xs = positions(verticals);
  const ys = positions(horizontals).toReversed();
  const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return null;
  if (xs.length < 3 && ys.length < 3) return null;
  if (xs.length < 2 || ys.length < 2) return null;
  const cells = cellsOf(xs, ys, verticals, horizontals);
  return { left, right, top, bottom, rowCount: ys.length - 1, xs, cells };
}

/** Places without a line between them are one cell; it grows right first, then down. */
function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  verticals: readonly Rule[],
  horizontals: readonly Rule[],
): readonly RuledCell[] {
  const cells: RuledCell[] = [];
  const taken = new Set<number>();
  const columns = xs.length - 1;
  for (let row = 0; row < ys.length - 1; row += 1) {
    for (let col = 0; col < columns; col += 1) {
      if (taken.has(row * columns + col)) continue;
      const middleY = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2;
      const middleX = ((xs[col] ?? 0) + (xs[col + 1] ?? 0)) / 2;
      let [colSpan, rowSpan] = [1, 1];
      while (col + colSpan < columns && !hasRule(verticals, xs[col + colSpan] ?? 0, middleY)) colSpan += 1;
      while (row + rowSpan < ys.length - 1 && !hasRule(horizontals, ys[row + rowSpan] ?? 0, middleX))
        rowSpan += 1;
      for (let down = row; down < row + rowSpan; down += 1) {
        for (let across = col; across < col + colSpan; across += 1) taken.add(down * columns + across);
      }
      const [left, right] = [xs[col] ?? 0, xs[col + colSpan] ?? 0];
      const [top, bottom] = [ys[row] ?? 0, ys[row + rowSpan] ?? 0];
      cells.push({ row, col, rowSpan, colSpan, left, right, top, bottom });
    }
  }
  return cells;
}

function hasRule(rules: readonly Rule[], at: number, across: number): boolean {
  return rules.some(
    (rule) => Math.abs(rule.at - at) <= TOLERANCE && rule.from <= across && across <= rule.to,
  );
}

/** Ascending positions, near ones merged into their mean. */
function positions(rules: readonly Rule[]): readonly number[] {
  const sorted = rules.map((rule) => rule.at).sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const at of sorted) {
    const group = groups.at(-1);
    if (group !== undefined && at - (group.at(-1) ?? 0) <= TOLERANCE) group.push(at);
    else groups.push([at]);
  }
  return groups.map((group) => group.reduce((sum, at) => sum + at, 0) / group.length);
}

/** Groups lines that touch or cross, by spreading from each line not yet seen. */
function connected(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const left = new Set(rules);
  const groups: Rule[][] = [];
  for (const first of rules) {
    if (!left.delete(first)) continue;
    const group = [first];
    // The list grows while it is walked: each line found brings those that touch it.
    for (const rule of group) {
      for (const other of left) {
        if (!touches(rule, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

function touches(a: Rule, b: Rule): boolean {
  if (a.isVertical === b.isVertical) {
    const isInLine = Math.abs(a.at - b.at) <= TOLERANCE;
    return isInLine && a.from <= b.to + TOLERANCE && b.from <= a.to + TOLERANCE;
  }
  const isCrossing = b.from - TOLERANCE <= a.at && a.at <= b.to + TOLERANCE;
  return isCrossing && a.from - TOLERANCE <= b.at && b.at <= a.to + TOLERANCE;
}
