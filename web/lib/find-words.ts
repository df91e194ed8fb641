import { displayText } from './display-text.ts';
import type { TextRange } from './span-address.ts';

/** More places than this help nobody. */
const MOST = 200;

/**
 * Every place of a report's text that says these words, as stored or as drawn (which differ in the width of
 * punctuation, never in length); places inside `first` come before the others.
 */
export function findWords(
  text: string,
  words: string,
  first: readonly TextRange[] = [],
): readonly TextRange[] {
  const wanted = words.trim();
  if (wanted === '') return [];
  const starts = new Set([...startsOf(text, wanted), ...startsOf(displayText(text), displayText(wanted))]);
  const places = [...starts]
    .sort((a, b) => a - b)
    .map((start) => ({ start, end: start + wanted.length }))
    .slice(0, MOST);
  const isFirst = ({ start, end }: TextRange): boolean =>
    first.some((range) => range.start <= start && end <= range.end);
  return [...places.filter(isFirst), ...places.filter((place) => !isFirst(place))];
}

function startsOf(text: string, words: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at !== -1 && starts.length < MOST; at = text.indexOf(words, at + 1))
    starts.push(at);
  return starts;
}
