import type { Basis, MilestoneStatus } from '../../../server/domain/indicator.ts';
import type { Mark } from '../../../server/domain/review.ts';
import type { ReportDetail } from '../../../server/domain/scorecard.ts';
import type { MissedMetric } from '../../api/review.ts';
import type { TextRange } from '../../lib/span-address.ts';
import { boundOf, type BoundChoice } from './correction-entry.ts';
import { readAmount, readNumber } from './read-amount.ts';

/** What a person says of something that reading missed; numbers as typed. */
export interface MarkEntry {
  readonly kind: 'metric' | 'milestone';
  readonly name: string;
  /** Number of the task; empty for none. */
  readonly taskNo: string;
  readonly targetWords: TextRange | null;
  readonly target: string;
  readonly targetUnit: string;
  readonly bound: BoundChoice;
  readonly high: string;
  readonly actualWords: TextRange | null;
  readonly actual: string;
  readonly actualUnit: string;
  readonly basis: Basis;
  readonly goalWords: TextRange | null;
  readonly status: MilestoneStatus;
}

/** Columns in which a promise stands. */
const PROMISES: ReadonlySet<string> = new Set(['target', 'task', 'indicator', 'measures']);

/** The fields before anything is marked. */
export function emptyEntry(taskNo: string | null): MarkEntry {
  return {
    ...{ kind: 'metric', name: '', taskNo: taskNo ?? '', bound: 'gte', high: '', basis: 'cumulative' },
    ...{ targetWords: null, target: '', targetUnit: '', actualWords: null, actual: '', actualUnit: '' },
    ...{ goalWords: null, status: 'in_progress' },
  };
}

/** The fields with the words that were selected when marking began: they go where their column says. */
export function withSelected(
  entry: MarkEntry,
  report: Pick<ReportDetail, 'text' | 'blocks'>,
  selected: TextRange | null,
): MarkEntry {
  if (selected === null) return entry;
  const block = report.blocks.find(({ start, end }) => start <= selected.start && selected.start < end);
  const placed = { ...entry, taskNo: block?.taskNo ?? entry.taskNo };
  const isPromise = PROMISES.has(block?.role ?? '');
  return withWords(placed, report.text, isPromise ? 'targetWords' : 'actualWords', selected);
}

/** Marks words for target or actual; a number, unit and name that nobody typed are filled in from them. */
export function withWords(
  entry: MarkEntry,
  source: string,
  field: 'targetWords' | 'actualWords',
  range: TextRange | null,
): MarkEntry {
  const marked = { ...entry, [field]: range };
  if (range === null) return marked;
  const words = source.slice(range.start, range.end);
  const amount = readAmount(words);
  const name = entry.name === '' ? nameIn(words, amount?.start ?? words.length) : entry.name;
  if (amount === null) return { ...marked, name };
  const [value, unit] = [String(amount.value), amount.unit];
  if (field === 'targetWords')
    return {
      ...marked,
      name,
      target: entry.target === '' ? value : entry.target,
      targetUnit: entry.targetUnit === '' ? unit : entry.targetUnit,
    };
  return {
    ...marked,
    name,
    actual: entry.actual === '' ? value : entry.actual,
    actualUnit: entry.actualUnit === '' ? unit : entry.actualUnit,
  };
}

/** The words right before the number, from the last punctuation on: a proposal for the name. */
function nameIn(words: string, until: number): string {
  return (
    words
      .slice(0, until)
      .split(/[，。；、,.;:：\s]/u)
      .at(-1) ?? ''
  ).slice(0, 30);
}

/** The metric to add, or null while it lacks a name or a figure that can be read. */
export function missedMetric(entry: MarkEntry, source: string): MissedMetric | null {
  const [target, high, actual] = [entry.target, entry.high, entry.actual].map(readNumber);
  const name = entry.name.trim();
  if (target === undefined || high === undefined || actual === undefined) return null;
  if (name === '' || (target === null && actual === null)) return null;
  if (entry.bound === 'range' && target !== null && high === null) return null;
  return {
    name,
    direction: entry.bound === 'lte' || entry.bound === 'lt' ? 'down' : 'up',
    taskNo: entry.taskNo === '' ? null : entry.taskNo,
    target:
      target === null
        ? null
        : {
            ...boundOf(entry.bound, target, high),
            value: target,
            unit: entry.targetUnit.trim(),
            marks: marksIn(source, entry.targetWords),
          },
    actual:
      actual === null
        ? null
        : {
            value: actual,
            unit: entry.actualUnit.trim(),
            basis: entry.basis,
            asOf: null,
            marks: marksIn(source, entry.actualWords),
          },
  };
}

/** The number inside the marked words, and the words around it as the sentence. */
function marksIn(source: string, range: TextRange | null): readonly Mark[] {
  if (range === null) return [];
  const amount = readAmount(source.slice(range.start, range.end));
  if (amount === null) return [{ ...range, role: 'sentence' }];
  const number = {
    start: range.start + amount.start,
    end: range.start + amount.end,
    role: 'number',
  } as const;
  return [number, { ...range, role: 'sentence' }];
}
