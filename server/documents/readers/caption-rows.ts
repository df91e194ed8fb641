/**
 * Which rows of a sheet are its table, half-open: rows with a single filled cell before and after it are captions
 * and notes. `filled` counts the filled cells of each row. A sheet without a row of two cells has no table.
 */
export function captionRows(filled: readonly number[]): { readonly from: number; readonly to: number } {
  const from = filled.findIndex((count) => count >= 2);
  const to = filled.findLastIndex((count) => count >= 2) + 1;
  return from === -1 ? { from: filled.length, to: filled.length } : { from, to };
}
