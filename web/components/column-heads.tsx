import type { ReactNode } from 'react';

/** Heads of a table that is laid out as cards on a phone, and stays a table to a screen reader. */
export function ColumnHeads({
  words,
  isHidden = false,
}: {
  readonly words: readonly string[];
  /** Read out, not shown: where what stands below needs no head. */
  readonly isHidden?: boolean;
}): ReactNode {
  return (
    <thead role="rowgroup" className={isHidden ? 'sr-only' : undefined}>
      <tr role="row">
        {words.map((word) => (
          <th key={word} role="columnheader" scope="col">
            {word}
          </th>
        ))}
      </tr>
    </thead>
  );
}
