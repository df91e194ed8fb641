import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrows up and down lead from a link in a table's row to the same link of the next one; at the ends they stay. */
export function moveBetweenRows(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key];
  const from = event.target;
  if (step === undefined || !(from instanceof HTMLAnchorElement)) return;
  const rows = [...event.currentTarget.querySelectorAll('tbody tr')];
  const at = rows.findIndex((row) => row.contains(from));
  const next = at < 0 ? undefined : rows[at + step];
  if (next === undefined) return;
  const place = [...(rows[at]?.querySelectorAll('a') ?? [])].indexOf(from);
  const links = next.querySelectorAll('a');
  event.preventDefault();
  (links[place] ?? links[0])?.focus();
}
