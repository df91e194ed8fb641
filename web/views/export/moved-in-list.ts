/** The list with one entry moved by one place up (-1) or down (1); unchanged at the ends. */
export function movedInList<T>(list: readonly T[], index: number, step: -1 | 1): readonly T[] {
  const entry = list[index];
  const other = list[index + step];
  if (entry === undefined || other === undefined) return list;
  return list.map((each, place) => (place === index ? other : place === index + step ? entry : each));
}
