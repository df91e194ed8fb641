/** Turns word lists into patterns: split, longest first, escaped. Alternations of fixed words stay linear-time. */

/** `a b c` → ['a', 'b', 'c']. */
export function splitWords(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** One alternation, longer words first, so that 新增入库 wins over 新增. */
export function alternation(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

/** A pattern that finds any of the words. */
export function anyOf(list: string): RegExp {
  return new RegExp(alternation(splitWords(list)), 'u');
}
