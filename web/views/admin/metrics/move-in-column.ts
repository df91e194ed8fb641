import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Enter: 1 };

/** Arrow keys and Enter go to the input above or below in the same column; at the end they stay. */
export function moveInColumn(event: KeyboardEvent<HTMLTableElement>): void {
  const by = STEPS[event.key];
  const from = event.target;
  if (by === undefined || !(from instanceof HTMLInputElement)) return;
  const column = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input')].filter(
    (input) => input.dataset['column'] === from.dataset['column'],
  );
  const next = column[column.indexOf(from) + by];
  event.preventDefault();
  if (next === undefined) {
    // Leaving and coming back stores what was typed in the last row.
    from.blur();
    from.focus();
    return;
  }
  next.focus();
  next.select();
}
