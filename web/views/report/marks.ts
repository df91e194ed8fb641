/** What of the text belongs to which metric: pure, so that the page only draws. */
import type { Span } from '../../../server/domain/provenance.ts';
import type { ScorecardMetric, TextBlock } from '../../../server/domain/scorecard.ts';
import type { TextRange } from '../../lib/span-address.ts';

/** Strongest first: where two claim the same characters, the earlier kind keeps them. */
export const MARK_KINDS = ['actual', 'target', 'candidate', 'claim', 'said'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface Mark extends TextRange {
  readonly kind: MarkKind;
  readonly indicatorId: string;
}

/** A name and its number are one stretch up to this length, with this much between them (累计达到, 不少于). */
const LONGEST_STRETCH = 60;
const WIDEST_GAP = 16;

/** Where blocks begin, in order: a stretch never runs from one cell or paragraph into the next. */
export type BlockEdges = readonly number[];

/** The edges of a report's blocks. */
export function blockEdges(blocks: readonly TextBlock[]): BlockEdges {
  return blocks.map(({ start }) => start).sort((a, b) => a - b);
}

/** Every mark of a report's metrics, in the order of the text, none over another. */
export function findMarks(metrics: readonly ScorecardMetric[], edges: BlockEdges): readonly Mark[] {
  const wanted = metrics
    .flatMap((metric) => marksOf(metric, edges))
    .sort((a, b) => MARK_KINDS.indexOf(a.kind) - MARK_KINDS.indexOf(b.kind) || a.start - b.start);
  const kept: Mark[] = [];
  for (const mark of wanted) kept.push(...outside(mark, kept));
  return kept.sort((a, b) => a.start - b.start);
}

/** The marks of one metric, untrimmed. */
export function marksOf(metric: ScorecardMetric, edges: BlockEdges): readonly Mark[] {
  const { indicatorId, target, actual, claim, candidates, said } = metric;
  const make = (kind: MarkKind, ranges: readonly TextRange[]): readonly Mark[] =>
    ranges.map(({ start, end }) => ({ start, end, kind, indicatorId }));
  return [
    ...make('actual', stretches(actual?.spans ?? [], edges)),
    // A target said again inside the claim (已超额完成8000家) stays a part of the claim.
    ...make(
      'target',
      stretches(target?.spans ?? [], edges).filter((range) => !isInside(range, claim)),
    ),
    ...candidates.flatMap((candidate) => make('candidate', stretches(candidate.spans, edges))),
    ...make('claim', claim === null ? [] : [claim]),
    ...make('said', said === null ? [] : [said]),
  ];
}

/**
 * Where a figure stands: each number together with the name beside it, else the numbers, else the names, else
 * the sentence. A number may stand in several places (a target said again among the next steps).
 */
export function stretches(spans: readonly Span[], edges: BlockEdges = []): readonly TextRange[] {
  const close = spans
    .filter(({ role }) => role === 'name' || role === 'number')
    .sort((a, b) => a.start - b.start);
  const joined: Stretch[] = [];
  for (const { start, end, role } of close) {
    const last = joined.at(-1);
    const isNear =
      last !== undefined &&
      start - last.end <= WIDEST_GAP &&
      end - last.start <= LONGEST_STRETCH &&
      !edges.some((edge) => last.end <= edge && edge <= start);
    const hasNumber = role === 'number';
    if (isNear) {
      joined[joined.length - 1] = {
        start: last.start,
        end: Math.max(last.end, end),
        hasNumber: last.hasNumber || hasNumber,
      };
    } else joined.push({ start, end, hasNumber });
  }
  const numbered = joined.filter(({ hasNumber }) => hasNumber);
  if (numbered.length > 0) return numbered;
  return joined.length > 0 ? joined : spans.slice(0, 1);
}

function isInside({ start, end }: TextRange, outer: TextRange | null): boolean {
  return outer !== null && outer.start <= start && end <= outer.end;
}

interface Stretch extends TextRange {
  readonly hasNumber: boolean;
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
