import { useState } from 'react';
import { readKept, writeKept } from '../../lib/kept.ts';

export interface KeptFields<T> {
  readonly fields: T;
  /** Something was typed that is not stored yet. */
  readonly isTyped: boolean;
  readonly change: (patch: Partial<T>) => void;
  /** Forgets what was typed: it is stored, or given up. */
  readonly clear: () => void;
}

/**
 * The fields of a form, which stay in this browser until they are stored or given up.
 * @param first the fields before anybody types
 */
export function useKeptFields<T extends object>(name: string, first: T): KeptFields<T> {
  const [patch, setPatch] = useState<Partial<T>>(() => keptFields(first, readKept(name) ?? {}));
  const keep = (next: Partial<T>): void => {
    setPatch(next);
    writeKept(name, Object.keys(next).length === 0 ? null : { ...next });
  };
  const change = (more: Partial<T>): void => {
    const before = new Map<string, unknown>(Object.entries(first));
    const typed = Object.entries({ ...patch, ...more }).filter(([key, value]) => before.get(key) !== value);
    keep(Object.fromEntries(typed) as Partial<T>);
  };
  return {
    fields: { ...first, ...patch },
    isTyped: Object.keys(patch).length > 0,
    change,
    clear: () => keep({}),
  };
}

/** Of what was kept only what a field can hold: an older version may have kept something else. */
export function keptFields<T extends object>(first: T, kept: Readonly<Record<string, unknown>>): Partial<T> {
  const fields = Object.entries(first).filter(
    ([key, value]) => key in kept && typeof kept[key] === (typeof value === 'string' ? 'string' : 'object'),
  );
  return Object.fromEntries(fields.map(([key]) => [key, kept[key]])) as Partial<T>;
}
