import type { FieldRole } from '../types.ts';
import { contentFit, nextFit } from './content-fit.ts';
import { isBlank } from './plain.ts';

/** What leaving a column empty inside a row costs, in the scale of `contentFit`. */
const GAP_COST = 0.3;
/** Content must speak this much louder than the printed order before a row is moved. */
const MIN_GAIN = 1;
/** Wider tables are data sheets whose rows do not lose cells. */
const MAX_COLUMNS = 24;

/** Column index for each cell of a row, in printed order. */
export type Alignment = readonly number[];

/**
 * Finds the columns the cells of a short row belong to. A row that lost an empty cell has the content of every
 * later column standing one column too far left; the assignment that keeps the order and fits the content best
 * wins. `cells` are folded texts without the blanks at the row's end.
 *
 * Null when the printed order is right: the row is full, or moving gains too little.
 */
export function realignRow(cells: readonly string[], roles: readonly FieldRole[]): Alignment | null {
  if (cells.length >= roles.length || roles.length > MAX_COLUMNS || cells.length < 2) return null;
  const printed = cells.map((cell, index) => fitAt(cell, roles[index]));
  if (printed.every((fit) => fit >= 0)) return null;
  const best = bestAssignment(cells, roles);
  const gain = best.score - printed.reduce((sum, fit) => sum + fit, 0);
  return gain >= MIN_GAIN ? best.columns : null;
}

/**
 * For a row whose text says nothing either way: moved like its neighbours when only 下一步 is missing and
 * 存在问题 stands before it.
 */
export function realignLikeOthers(cells: readonly string[], roles: readonly FieldRole[]): Alignment | null {
  const at = roles.indexOf('problems');
  const cell = cells[at];
  if (at === -1 || cells.length !== at + 1 || roles[at + 1] !== 'next' || cell === undefined) return null;
  if (isBlank(cell) || nextFit(cell) < 0) return null;
  return cells.map((_, index) => (index === at ? at + 1 : index));
}

function fitAt(cell: string, role: FieldRole | undefined): number {
  return role === undefined ? 0 : contentFit(cell, role);
}

interface Assignment {
  readonly score: number;
  readonly columns: Alignment;
}

/** Order-keeping assignment of cells to columns with the highest sum of fits (dynamic programming, cells × columns). */
function bestAssignment(cells: readonly string[], roles: readonly FieldRole[]): Assignment {
  const spare = roles.length - cells.length;
  // best[shift]: the best way to have placed the cells so far with the last one `shift` columns right of its printed place.
  let best: readonly Assignment[] = Array.from({ length: spare + 1 }, (_, shift) => ({
    score: -GAP_COST * shift,
    columns: [],
  }));
  cells.forEach((cell, index) => {
    const next: Assignment[] = [];
    for (let shift = 0; shift <= spare; shift += 1) {
      const from = bestBefore(best, shift, index === 0);
      const column = index + shift;
      next.push({ score: from.score + fitAt(cell, roles[column]), columns: [...from.columns, column] });
    }
    best = next;
  });
  return best.reduce((a, b) => (b.score > a.score ? b : a));
}

/** The best state at this shift or a smaller one, less the cost of the columns jumped over; of equals the one that moved last. */
function bestBefore(states: readonly Assignment[], shift: number, isFirst: boolean): Assignment {
  const own = states[shift] ?? { score: -Infinity, columns: [] };
  if (isFirst) return own;
  return states.slice(0, shift).reduce((a, b, index) => {
    const score = b.score - GAP_COST * (shift - index);
    return score >= a.score ? { score, columns: b.columns } : a;
  }, own);
}
