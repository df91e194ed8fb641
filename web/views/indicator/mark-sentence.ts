import type { Span } from '../../../server/domain/provenance.ts';
import { displayText } from '../../lib/display-text.ts';

/** A stretch of a sentence; the marked ones are what the figure was read from. */
export interface SentencePart {
  readonly text: string;
  readonly isMarked: boolean;
}

export interface MarkedSentence {
  readonly sentence: Span;
  readonly parts: readonly SentencePart[];
}

/**
 * The sentences among the spans, each with its numbers marked, or with the names that were counted where no
 * number is written. Punctuation is drawn over the whole sentence, one character for one.
 */
export function markSentences(spans: readonly Span[]): readonly MarkedSentence[] {
  const numbers = spans.filter(({ role }) => role === 'number');
  const marks = numbers.length > 0 ? numbers : spans.filter(({ role }) => role === 'name');
  const sentences = spans.filter(({ role }) => role === 'sentence');
  const shown = sentences.length > 0 ? sentences : marks.slice(0, 1);
  return shown.map((sentence) => ({ sentence, parts: partsOf(sentence, marks) }));
}

function partsOf(sentence: Span, marks: readonly Span[]): readonly SentencePart[] {
  const drawn = displayText(sentence.quote);
  const inside = marks
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .toSorted((a, b) => a.start - b.start);
  const parts: SentencePart[] = [];
  let at = 0;
  for (const { start, end } of inside) {
    const from = Math.max(at, start - sentence.start);
    const to = end - sentence.start;
    if (to <= from) continue;
    parts.push(
      { text: drawn.slice(at, from), isMarked: false },
      { text: drawn.slice(from, to), isMarked: true },
    );
    at = to;
  }
  parts.push({ text: drawn.slice(at), isMarked: false });
  return parts.filter(({ text }) => text !== '');
}
