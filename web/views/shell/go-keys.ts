/** After `g`: the page a key leads to, by the key of its entry in the navigation. */
export const GO_KEYS: Readonly<Record<string, string>> = {
  o: 'overview',
  m: 'indicators',
  c: 'compare',
  t: 'tasks',
  r: 'reports',
  e: 'export',
  a: 'admin',
};
