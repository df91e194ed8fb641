import { useState } from 'react';
import { readKept, writeKept } from './kept.ts';

/** Fields of a form, as words. */
export type Fields = Readonly<Record<string, string>>;

export interface Typed<F extends Fields> {
  /** What stands, with what was typed over it. */
  readonly fields: F;
  /** Something differs from what stands. */
  readonly isTyped: boolean;
  readonly change: (patch: Partial<F>) => void;
  /** Forgets what was typed: it is stored, or given up. */
  readonly clear: () => void;
}

/**
 * The fields of a form while somebody types. What differs from what stands is kept in this browser under a name until
 * it is stored or given up, so that a conflict, a lost connection or a closed window loses nothing.
 */
export function useTyped<F extends Fields>(name: string, standing: F): Typed<F> {
  const [typed, setTyped] = useState<Partial<F>>(() => keptOf(name, standing));
  const differing = differenceOf(typed, standing);
  const keep = (next: Partial<F>): void => {
    const rest = differenceOf(next, standing);
    setTyped(rest);
    writeKept(name, Object.keys(rest).length === 0 ? null : rest);
  };
  return {
    fields: { ...standing, ...differing },
    isTyped: Object.keys(differing).length > 0,
    change: (patch) => keep({ ...differing, ...patch }),
    clear: () => keep({}),
  };
}

/** What was kept of the fields that the form has today. */
function keptOf<F extends Fields>(name: string, standing: F): Partial<F> {
  const kept = readKept(name) ?? {};
  const words = Object.entries(kept).filter(
    ([field, value]) => typeof standing[field] === 'string' && typeof value === 'string',
  );
  return Object.fromEntries(words) as Partial<F>;
}

function differenceOf<F extends Fields>(typed: Partial<F>, standing: F): Partial<F> {
  const differing = Object.entries(typed).filter(([field, value]) => value !== standing[field]);
  return Object.fromEntries(differing) as Partial<F>;
}
