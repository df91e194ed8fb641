import type { Basis, Bound, Direction } from '../../../server/domain/indicator.ts';
import type { Span } from '../../../server/domain/provenance.ts';
import type { ActualEntry, Correction, Mark, TargetEntry } from '../../../server/domain/review.ts';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';
import type { TextRange } from '../../lib/span-address.ts';
import { readNumber } from './read-amount.ts';

/** A bound as a person picks it: 超过 is `gt`, which the store keeps as a strict `gte`. */
export const BOUND_CHOICES = ['eq', 'gte', 'gt', 'lte', 'lt', 'approx', 'range'] as const;
export type BoundChoice = (typeof BOUND_CHOICES)[number];

/** What stands in the fields of a correction; numbers as typed. */
export interface CorrectionEntry {
  readonly name: string;
  readonly direction: Direction;
  readonly actual: string;
  readonly actualUnit: string;
  readonly basis: Basis;
  /** ISO date or month; empty: the end of the report's period. */
  readonly asOf: string;
  readonly target: string;
  /** The upper end of a range. */
  readonly high: string;
  readonly targetUnit: string;
  readonly bound: BoundChoice;
  /** Words marked as saying the figure, instead of those found by reading; the same for the target. */
  readonly actualWords: TextRange | null;
  readonly targetWords: TextRange | null;
}

/** What somebody typed so far; what is absent stands as it stood. */
export type EntryPatch = Partial<CorrectionEntry>;

/** The fields as they stand before anybody types. */
export function entryOf({ name, direction, actual, target }: ScorecardMetric): CorrectionEntry {
  return {
    name,
    direction,
    actual: actual === null ? '' : String(actual.value),
    actualUnit: actual?.unit ?? target?.unit ?? '',
    basis: actual?.basis ?? 'cumulative',
    asOf: actual?.asOf ?? '',
    target: target === null ? '' : String(target.value),
    high: target?.high == null ? '' : String(target.high),
    targetUnit: target?.unit ?? actual?.unit ?? '',
    bound: target === null ? 'gte' : boundChoice(target.bound, target.strict),
    actualWords: null,
    targetWords: null,
  };
}

/** The typed words that differ from what stands; null when none do. */
export function changesOf(metric: ScorecardMetric, patch: EntryPatch): EntryPatch | null {
  const first: Readonly<Record<string, unknown>> = { ...entryOf(metric) };
  const changed = Object.entries(patch).filter(([key, value]) => first[key] !== value);
  return changed.length === 0 ? null : Object.fromEntries(changed);
}

/** Why fields cannot be stored as they stand. */
export type EntryFault = 'not_a_number' | 'not_a_date';

/** What the fields change of the metric, or why they cannot be read. An emptied number takes the value away. */
export function correctionOf(metric: ScorecardMetric, entry: CorrectionEntry): Correction | EntryFault {
  const actual = readNumber(entry.actual);
  const target = readNumber(entry.target);
  const high = readNumber(entry.high);
  const isOpenRange = entry.bound === 'range' && target !== null && typeof high !== 'number';
  if (actual === undefined || target === undefined || high === undefined || isOpenRange)
    return 'not_a_number';
  if (!/^(?:\d{4}-\d{2}(?:-\d{2})?)?$/u.test(entry.asOf.trim())) return 'not_a_date';
  const first = entryOf(metric);
  const name = entry.name.trim();
  const differs = (...keys: readonly (keyof CorrectionEntry)[]): boolean =>
    keys.some((key) => entry[key] !== first[key]);
  return {
    ...(name === '' || name === metric.name ? {} : { name }),
    ...(differs('direction') ? { direction: entry.direction } : {}),
    ...(differs('actual', 'actualUnit', 'basis', 'asOf', 'actualWords')
      ? { actual: actualOf(metric, entry, actual) }
      : {}),
    ...(differs('target', 'high', 'targetUnit', 'bound', 'targetWords')
      ? { target: targetOf(metric, entry, target, high) }
      : {}),
  };
}

function actualOf(metric: ScorecardMetric, entry: CorrectionEntry, value: number | null): ActualEntry | null {
  if (value === null) return null;
  const { basis } = entry;
  const marks = marksOf(entry.actualWords, metric.actual?.spans ?? []);
  const asOf = entry.asOf.trim();
  return { value, unit: entry.actualUnit.trim(), basis, asOf: asOf === '' ? null : asOf, marks };
}

function targetOf(
  metric: ScorecardMetric,
  entry: CorrectionEntry,
  value: number | null,
  high: number | null,
): TargetEntry | null {
  if (value === null) return null;
  const marks = marksOf(entry.targetWords, metric.target?.spans ?? []);
  return { value, unit: entry.targetUnit.trim(), ...boundOf(entry.bound, value, high), marks };
}

/** A picked bound as it is stored. `low` and `high` belong to a range and to nothing else. */
export function boundOf(
  choice: BoundChoice,
  value: number,
  high: number | null,
): Pick<TargetEntry, 'bound' | 'strict' | 'low' | 'high'> {
  const isRange = choice === 'range';
  const bound: Bound = choice === 'gt' ? 'gte' : choice === 'lt' ? 'lte' : choice;
  return {
    bound,
    strict: choice === 'gt' || choice === 'lt',
    low: isRange ? value : null,
    high: isRange ? high : null,
  };
}

function boundChoice(bound: Bound, isStrict: boolean): BoundChoice {
  if (isStrict && bound === 'gte') return 'gt';
  return isStrict && bound === 'lte' ? 'lt' : bound;
}

/** The words somebody marked, else those found by reading. */
function marksOf(words: TextRange | null, spans: readonly Span[]): readonly Mark[] {
  if (words !== null) return [{ ...words, role: 'number' }];
  return spans.map(({ start, end, role }) => ({ start, end, role }));
}
