/** The years with reports next to the shown one; null at either end. */
export function neighbourYears(
  years: readonly number[],
  shown: number,
): { readonly before: number | null; readonly after: number | null } {
  const before = years.filter((year) => year < shown);
  const after = years.filter((year) => year > shown);
  return {
    before: before.length === 0 ? null : Math.max(...before),
    after: after.length === 0 ? null : Math.min(...after),
  };
}
