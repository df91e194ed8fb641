/** What of the text belongs to which metric: pure, so that the page only draws. */
import type { Span } from '../../../server/domain/provenance.ts';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';
import type { TextRange } from '../../lib/span-address.ts';

/** Strongest first: where two claim the same characters, the earlier kind keeps them. */
export const MARK_KINDS = ['actual', 'target', 'candidate', 'claim', 'said'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface Mark extends TextRange {
  readonly kind: MarkKind;
  readonly indicatorId: string;
}

/** A name and its number are marked as one stretch up to this length; beyond it only the number is. */
const LONGEST_STRETCH = 60;

/** Every mark of a report's metrics, in the order of the text, none over another. */
export function findMarks(metrics: readonly ScorecardMetric[]): readonly Mark[] {
  const wanted = metrics
    .flatMap(marksOf)
    .sort((a, b) => MARK_KINDS.indexOf(a.kind) - MARK_KINDS.indexOf(b.kind) || a.start - b.start);
  const kept: Mark[] = [];
  for (const mark of wanted) kept.push(...outside(mark, kept));
  return kept.sort((a, b) => a.start - b.start);
}

/** The marks of one metric, untrimmed. */
export function marksOf(metric: ScorecardMetric): readonly Mark[] {
  const { indicatorId, target, actual, claim, candidates, said } = metric;
  const make = (kind: MarkKind, ranges: readonly TextRange[]): readonly Mark[] =>
    ranges.map(({ start, end }) => ({ start, end, kind, indicatorId }));
  return [
    ...make('actual', stretches(actual?.spans ?? [])),
    ...make('target', stretches(target?.spans ?? [])),
    ...candidates.flatMap((candidate) => make('candidate', stretches(candidate.spans))),
    ...make('claim', claim === null ? [] : [claim]),
    ...make('said', said === null ? [] : [said]),
  ];
}

/** Where a figure stands: name and number in one where they stand close together, else the numbers, else the sentence. */
export function stretches(spans: readonly Span[]): readonly TextRange[] {
  const close = spans.filter(({ role }) => role === 'name' || role === 'number');
  const whole = hull(close);
  if (whole !== null && whole.end - whole.start <= LONGEST_STRETCH) return [whole];
  const numbers = spans.filter(({ role }) => role === 'number');
  if (numbers.length > 0) return numbers;
  return close.length > 0 ? close : spans.slice(0, 1);
}

function hull(ranges: readonly TextRange[]): TextRange | null {
  if (ranges.length === 0) return null;
  return {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  };
}

/** What of a mark lies outside those already kept: nothing, the whole, or the rest before and behind. */
function outside(mark: Mark, kept: readonly Mark[]): readonly Mark[] {
  let rest: readonly Mark[] = [mark];
  for (const other of kept) rest = rest.flatMap((piece) => without(piece, other));
  return rest;
}

function without(piece: Mark, other: TextRange): readonly Mark[] {
  if (other.end <= piece.start || piece.end <= other.start) return [piece];
  const before = { ...piece, end: other.start };
  const behind = { ...piece, start: other.end };
  return [before, behind].filter(({ start, end }) => start < end);
}
