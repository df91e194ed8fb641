/** Share of a name's character bigrams that a text holds: 1 when it names the thing whole, 0 for names under two characters. */
export function bigramsHeld(name: string, body: string): number {
  if (name.length < 2) return 0;
  if (body.includes(name)) return 1;
  let held = 0;
  for (let i = 0; i < name.length - 1; i += 1) if (body.includes(name.slice(i, i + 2))) held += 1;
  return held / (name.length - 1);
}
