import type { Basis } from '../../../server/domain/indicator.ts';
import type { Span } from '../../../server/domain/provenance.ts';
import type { ActualEntry, Correction, Mark, TargetEntry } from '../../../server/domain/review.ts';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';
import type { TextRange } from '../../lib/span-address.ts';

/** What stands in the fields of a correction; numbers as typed. */
export interface CorrectionEntry {
  readonly name: string;
  readonly actual: string;
  readonly actualUnit: string;
  readonly basis: Basis;
  readonly target: string;
  readonly targetUnit: string;
  /** Words marked as saying the figure, instead of those found by reading. */
  readonly mark: TextRange | null;
}

/** The fields as they stand before anybody types. */
export function entryOf({ name, actual, target }: ScorecardMetric): CorrectionEntry {
  return {
    name,
    actual: actual === null ? '' : String(actual.value),
    actualUnit: actual?.unit ?? target?.unit ?? '',
    basis: actual?.basis ?? 'cumulative',
    target: target === null ? '' : String(target.value),
    targetUnit: target?.unit ?? actual?.unit ?? '',
    mark: null,
  };
}

/** What the fields change of the metric; null when a number cannot be read. An emptied number takes the value away. */
export function correctionOf(metric: ScorecardMetric, entry: CorrectionEntry): Correction | null {
  const actual = numberOf(entry.actual);
  const target = numberOf(entry.target);
  if (actual === undefined || target === undefined) return null;
  const first = entryOf(metric);
  const name = entry.name.trim();
  const isActualNew =
    entry.actual !== first.actual ||
    entry.actualUnit !== first.actualUnit ||
    entry.basis !== first.basis ||
    entry.mark !== null;
  const isTargetNew = entry.target !== first.target || entry.targetUnit !== first.targetUnit;
  return {
    ...(name === '' || name === metric.name ? {} : { name }),
    ...(isActualNew ? { actual: actualOf(metric, entry, actual) } : {}),
    ...(isTargetNew ? { target: targetOf(metric, entry, target) } : {}),
  };
}

/** undefined where the words are no number; null where there are none. */
function numberOf(words: string): number | null | undefined {
  const plain = words.normalize('NFKC').replaceAll(/[,\s]/gu, '');
  if (plain === '') return null;
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}

function actualOf(metric: ScorecardMetric, entry: CorrectionEntry, value: number | null): ActualEntry | null {
  if (value === null) return null;
  const { mark, basis } = entry;
  const marks: readonly Mark[] =
    mark === null ? marksOf(metric.actual?.spans ?? []) : [{ ...mark, role: 'number' }];
  return { value, unit: entry.actualUnit.trim(), basis, asOf: metric.actual?.asOf ?? null, marks };
}

function targetOf(metric: ScorecardMetric, entry: CorrectionEntry, value: number | null): TargetEntry | null {
  if (value === null) return null;
  const earlier = metric.target;
  const bound = earlier === null || earlier.bound === 'range' ? 'eq' : earlier.bound;
  const marks = marksOf(earlier?.spans ?? []);
  return {
    value,
    unit: entry.targetUnit.trim(),
    bound,
    strict: earlier?.strict ?? false,
    low: null,
    high: null,
    marks,
  };
}

function marksOf(spans: readonly Span[]): readonly Mark[] {
  return spans.map(({ start, end, role }) => ({ start, end, role }));
}
