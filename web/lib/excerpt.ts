import type { Span } from '../../server/domain/provenance.ts';

/** A stretch of a sentence around its number, cut at clause ends: what stands before, the number, what follows. */
export interface Excerpt {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

const CLAUSE_END = /[，。；、,;]/;
const DEFAULT_LENGTH = 60;
const ELLIPSIS = '…';

/**
 * The sentence among the spans with its number apart, shortened to about `length` characters by whole clauses.
 * Without a number the start of the sentence; without a sentence the number alone; null without either.
 */
export function excerptOf(spans: readonly Span[], length: number = DEFAULT_LENGTH): Excerpt | null {
  const number = spans.find((span) => span.role === 'number');
  const sentence = spans.find(
    (span) =>
      span.role === 'sentence' &&
      (number === undefined || (span.start <= number.start && number.end <= span.end)),
  );
  const whole = sentence ?? number ?? spans[0];
  if (whole === undefined) return null;
  const from = number === undefined ? 0 : number.start - whole.start;
  const to = number === undefined ? 0 : number.end - whole.start;
  const [start, end] = clauseWindow(whole.quote, from, to, length);
  return {
    before: (start > 0 ? ELLIPSIS : '') + whole.quote.slice(start, from),
    number: whole.quote.slice(from, to),
    after: whole.quote.slice(to, end) + (end < whole.quote.length ? ELLIPSIS : ''),
  };
}

/** Widens [from, to) by whole clauses, first to the left, then to the right, while it stays within `length`. */
function clauseWindow(text: string, from: number, to: number, length: number): readonly [number, number] {
  if (text.length <= length) return [0, text.length];
  const starts = [0, ...clauseEnds(text).filter((at) => at <= from)];
  const ends = [...clauseEnds(text).filter((at) => at >= to), text.length];
  const nearest = ends[0] ?? text.length;
  const start = starts.find((at) => nearest - at <= length) ?? starts.at(-1) ?? from;
  const end = ends.filter((at) => at - start <= length).at(-1) ?? Math.min(nearest, start + length);
  return [start, Math.max(end, to)];
}

/** Offsets just behind each clause's last mark. */
function clauseEnds(text: string): readonly number[] {
  return [...text].flatMap((char, index) => (CLAUSE_END.test(char) ? [index + 1] : []));
}
