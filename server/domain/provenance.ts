/**
 * Where a value comes from. The one promise of the product: `text.slice(span.start, span.end) === span.quote`
 * against the stored text of the stored file, for every span anywhere.
 */

/** What the marked words are to the value: its digits, the thing's name, the whole sentence, the report's own claim. */
export type SpanRole = 'number' | 'name' | 'sentence' | 'claim';

/** Half-open range of UTF-16 offsets into the stored text, with the words found there. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly role: SpanRole;
}

/** Cuts a span out of the stored text, so that the quote is right by construction. */
export function spanOf(text: string, start: number, end: number, role: SpanRole): Span {
  return { start, end, quote: text.slice(start, end), role };
}
