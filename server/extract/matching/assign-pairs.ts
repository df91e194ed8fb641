/** Optimal one-to-one assignment of targets and figures (Hungarian method), with a floor under which nothing pairs. */
import munkres from 'munkres';

/** Column for each row, or null. `scores[row][column]`; entries under the floor never pair. */
export function assignPairs(
  scores: readonly (readonly number[])[],
  floor: number,
): readonly (number | null)[] {
  const columns = scores[0]?.length ?? 0;
  if (scores.length === 0 || columns === 0) return scores.map(() => null);
  // Each row gets its own empty column, so that leaving two weak pairs out never costs a strong one.
  const costs = scores.map((row, i) => [
    ...row.map((score) => (score >= floor ? -score : 0)),
    ...scores.map((_, j) => (i === j ? 0 : 1)),
  ]);
  const result: (number | null)[] = scores.map(() => null);
  for (const [row, column] of munkres(costs)) {
    if (column < columns && (scores[row]?.[column] ?? 0) >= floor) result[row] = column;
  }
  return result;
}
