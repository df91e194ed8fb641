/** The parameters that have a value: `{ period: '2021-Q3', org: null }` → `{ period: '2021-Q3' }`. */
export function presentOnly<K extends string>(
  params: Readonly<Record<K, string | null>>,
): Partial<Record<K, string>> {
  const present = Object.entries<string | null>(params).filter(([, value]) => value !== null);
  return Object.fromEntries(present) as Partial<Record<K, string>>;
}
