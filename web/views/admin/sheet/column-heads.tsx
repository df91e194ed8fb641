import type { ReactNode } from 'react';

/** Heads of a table that is laid out as cards on a phone, and stays a table to a screen reader. */
export function ColumnHeads({ words }: { readonly words: readonly string[] }): ReactNode {
  return (
    <thead role="rowgroup">
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
