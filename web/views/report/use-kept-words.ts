import { useState } from 'react';
import { readKept, writeKept } from '../../lib/kept.ts';

/** Words in a field that stay in this browser until they are sent or emptied. */
export function useKeptWords(name: string): readonly [string, (words: string) => void] {
  const [words, setWords] = useState(() => {
    const kept = readKept(name)?.['words'];
    return typeof kept === 'string' ? kept : '';
  });
  const keep = (next: string): void => {
    setWords(next);
    writeKept(name, next === '' ? null : { words: next });
  };
  return [words, keep];
}
