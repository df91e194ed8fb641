/** What a comparison of quarters says on the whole: counted from the rows, worded by the page. */
import type { ComparedRow } from './comparison-view.ts';

export interface CompareFinding {
  /** Accepted running totals that can be held against the pace of the year. */
  readonly counted: number;
  readonly ahead: number;
  readonly behind: number;
  /** Whole points by which even the slowest one is ahead; null unless all are. */
  readonly leastLead: number | null;
  readonly slowest: { readonly row: ComparedRow; readonly gap: number } | null;
  /** Against the same quarter a year ago. */
  readonly up: number;
  readonly down: number;
  /** Figures of the quarter that wait for a check and are in none of these counts. */
  readonly pending: number;
  /** The year is over: behind means missed. */
  readonly isClosed: boolean;
}

/** @param place of the quarter among the cells of each row */
export function compareFinding(rows: readonly ComparedRow[], place: number): CompareFinding {
  const cells = rows.flatMap((row) => {
    const cell = row.cells[place];
    return cell?.review === 'accepted' ? [{ row, cell }] : [];
  });
  const paced = cells.flatMap(({ row, cell: { paceGap } }) =>
    paceGap === null ? [] : [{ row, gap: paceGap }],
  );
  const slowest = paced.reduce<(typeof paced)[number] | null>(
    (least, entry) => (least === null || entry.gap < least.gap ? entry : least),
    null,
  );
  const behind = paced.filter(({ gap }) => gap < 0).length;
  const changes = cells.flatMap(({ cell: { yearOnYear } }) => yearOnYear.value ?? []);
  return {
    counted: paced.length,
    ahead: paced.length - behind,
    behind,
    leastLead: slowest === null || behind > 0 ? null : Math.floor(slowest.gap),
    slowest,
    up: changes.filter((value) => value > 0).length,
    down: changes.filter((value) => value < 0).length,
    isClosed: cells.some(({ cell }) => cell.elapsed === 100),
    pending: rows.filter((row) => row.cells[place]?.review === 'pending').length,
  };
}
