/** Looking for words: what a query means, what it finds, and the stretch of text that shows it. */
import { foldText } from './fold-text.ts';
import type { Span } from './provenance.ts';

export type SearchKind = 'indicator' | 'task' | 'report' | 'text';

/** A stretch of text with the words that were looked for; marks are half-open ranges of `text`. */
export interface Snippet {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  /** Something stands before or after it. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

export interface SearchHit {
  readonly kind: SearchKind;
  /** Of the indicator, the task, or the report. */
  readonly name: string;
  readonly nameEn: string | null;
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly nameEn: string | null;
    readonly isSample: boolean;
  };
  /** Quarter of the report; null for an indicator, which has many. */
  readonly period: string | null;
  readonly snippet: Snippet;
  /** Where it leads: an indicator, else a report and the place in its text. */
  readonly indicatorId: string | null;
  readonly reportId: string | null;
  readonly taskNo: string | null;
  readonly span: Span | null;
}

export interface SearchAnswer {
  /** The words that were looked for, as they were compared. */
  readonly terms: readonly string[];
  /** Indicators, tasks, reports, then places in texts; within each the best first. */
  readonly hits: readonly SearchHit[];
  /** Kinds of which there are more than were asked for. */
  readonly more: readonly SearchKind[];
}

const MOST_TERMS = 8;
const BEFORE = 16;
const AFTER = 64;
const CAPITALS = /[A-Z]/g;

/**
 * Text as it is compared: full-width is half-width, one form of dash and space, no capitals. One UTF-16 unit
 * stays one, so a position in it is a position in the original.
 */
export function foldForSearch(text: string): string {
  return foldText(text).replace(CAPITALS, (letter) => letter.toLowerCase());
}

/** The words of a query. Every one must stand in what is found; no character has a meaning of its own. */
export function searchTerms(query: string): readonly string[] {
  const words = foldForSearch(query).split(/[\s\p{Cc}]+/u);
  return [...new Set(words.filter((word) => word !== ''))].slice(0, MOST_TERMS);
}

/** 0 for the whole, 1 for its beginning, 2 for within: a name that is what was asked for comes first. */
export function nearness(folded: string, terms: readonly string[]): number {
  const words = terms.join(' ');
  if (folded === words) return 0;
  return folded.startsWith(terms[0] ?? '') ? 1 : 2;
}

/** The first place in a range of a text where one of the words stands; null where none does. */
export function findFirst(
  text: string,
  range: { readonly start: number; readonly end: number },
  terms: readonly string[],
): { readonly start: number; readonly end: number } | null {
  const folded = foldForSearch(text.slice(range.start, range.end));
  const places = terms.flatMap((term) => {
    const at = folded.indexOf(term);
    return at < 0 ? [] : [{ start: range.start + at, end: range.start + at + term.length }];
  });
  return places.reduce<(typeof places)[number] | null>(
    (first, place) => (first === null || place.start < first.start ? place : first),
    null,
  );
}

/** The surroundings of a place within a range of a text, every word marked. */
export function cutSnippet(
  text: string,
  range: { readonly start: number; readonly end: number },
  terms: readonly string[],
): Snippet {
  const place = findFirst(text, range, terms) ?? { start: range.start, end: range.start };
  const start = Math.max(range.start, wholeAt(text, place.start - BEFORE));
  const end = Math.min(range.end, wholeAt(text, place.end + AFTER));
  const part = text.slice(start, end);
  return {
    text: part,
    marks: marksIn(part, terms),
    isCutBefore: start > range.start,
    isCutAfter: end < range.end,
  };
}

/** Never between the two halves of a character beyond the basic plane. */
function wholeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

/** Every place of every word, in order; words that touch or overlap are one mark. */
function marksIn(text: string, terms: readonly string[]): Snippet['marks'] {
  const folded = foldForSearch(text);
  const places = terms
    .flatMap((term) => placesOf(folded, term))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const marks: { start: number; end: number }[] = [];
  for (const place of places) {
    const last = marks.at(-1);
    if (last !== undefined && place.start <= last.end) last.end = Math.max(last.end, place.end);
    else marks.push({ ...place });
  }
  return marks;
}

function placesOf(folded: string, term: string): readonly { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
    places.push({ start: at, end: at + term.length });
  }
  return places;
}

/** A stretch of a report's text as search keeps it. */
export interface SearchPiece {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** The blocks of a text and what stands between them, each as it is compared; blanks are left out. */
export function searchPieces(
  text: string,
  blocks: readonly { readonly start: number; readonly end: number }[],
): readonly SearchPiece[] {
  const ranges: { start: number; end: number }[] = [];
  let reached = 0;
  for (const { start, end } of [...blocks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start > reached) ranges.push({ start: reached, end: start });
    if (end > reached) ranges.push({ start: Math.max(start, reached), end });
    reached = Math.max(reached, end);
  }
  ranges.push({ start: reached, end: text.length });
  return ranges
    .map(({ start, end }) => ({ start, end, folded: foldForSearch(text.slice(start, end)) }))
    .filter(({ folded }) => folded.trim() !== '');
}
