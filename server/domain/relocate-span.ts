import { spanOf, type Span } from './provenance.ts';

/** Characters on either side that tell one occurrence of the same words from another. */
const CONTEXT = 40;

/**
 * Finds the words of a span again in another edition of its text: the same words, and where they stand more
 * than once the place whose surroundings agree most. Null when the words are gone.
 * @param from the text the span points into
 * @param to the text to search
 */
export function relocateSpan(span: Span, from: string, to: string): Span | null {
  // No words stand everywhere, without end.
  if (span.quote === '') return null;
  const before = from.slice(Math.max(0, span.start - CONTEXT), span.start);
  const after = from.slice(span.end, span.end + CONTEXT);
  let best: { start: number; agreement: number } | null = null;
  for (let start = to.indexOf(span.quote); start >= 0; start = to.indexOf(span.quote, start + 1)) {
    const end = start + span.quote.length;
    const agreement =
      commonSuffix(before, to.slice(Math.max(0, start - CONTEXT), start)) +
      commonPrefix(after, to.slice(end, end + CONTEXT));
    if (best === null || agreement > best.agreement) best = { start, agreement };
  }
  return best === null ? null : spanOf(to, best.start, best.start + span.quote.length, span.role);
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function commonSuffix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}
