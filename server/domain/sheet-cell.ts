/** What people write into the cells of a sheet: numbers with their units, and targets with their bounds. */
import type { TargetByHand } from './by-hand.ts';
import { readFigure, readTarget, UNREADABLE } from './entry-text.ts';
import type { Amount, Direction } from './indicator.ts';
import { isComparable, parseUnit, scaleOf } from './unit.ts';
import { UNIT_ROWS } from './unit-table.ts';

/** `none_or_unknown`: 无 may mean nought or that nobody knows. `shortened_number`: 1.157E+11 lost its digits. */
export type CellFaultCode =
  'not_a_number' | 'not_a_target' | 'none_or_unknown' | 'shortened_number' | 'unit_unlike';

export interface CellFault {
  readonly fault: CellFaultCode;
  /** The unit that was written, where that is the fault. */
  readonly given: string;
}

/** What decides how a cell of a row is read. */
export interface CellFrame {
  /** Unit of the row: that of a number without one. */
  readonly unit: string;
  readonly direction: Direction;
  /** Words that count things without being listed as units: 家, 项, 场. */
  readonly counters: ReadonlySet<string>;
}

export interface TargetCell extends TargetByHand {
  readonly unit: string;
  /** A number without a sign: it keeps the bound that a target has. */
  readonly isBare: boolean;
}

/** Marks for "not known": they say nothing, like an empty cell. */
const SILENT = new Set(['-', '–', '—', '——', '/', '未报', '未报数', '未填', 'n/a', 'na', 'not reported']);
const NONE = new Set(['无', '暂无', '没有', 'none', 'nil']);
/** How bounds are said; the longer word first where one begins another. */
const SAID_BEFORE: readonly (readonly [string, string])[] = [
  ...pairs('不少于 不低于 不小于 至少 atleast', '≥'),
  ...pairs('不超过 不高于 不大于 不多于 至多 atmost', '≤'),
  ...pairs('超过 高于 大于 多于 morethan', '>'),
  ...pairs('低于 小于 少于 lessthan', '<'),
  ...pairs('大约 about', '≈'),
  ...pairs('达到 exactly', '='),
];
const SAID_AFTER: readonly (readonly [string, string])[] = [
  ...pairs('以上', '≥'),
  ...pairs('以内 以下', '≤'),
  ...pairs('左右', '≈'),
];
/** A number or a range with its bound; what follows it is the unit. */
const NUMBER = /^(?:>=|<=|[≥≤≈><=~约]?)[+-]?\d+(?:\.\d+)?(?:[-–—~至到]\d+(?:\.\d+)?)?(?![\d.])/u;
const SHORTENED = /^[+-]?\d(?:\.\d+)?e[+-]?\d+$/u;

/** A figure with its unit; null for a cell that says nothing. */
export function readFigureCell(words: string, frame: CellFrame): Amount | null | CellFault {
  const parts = partsOf(words, 'not_a_number');
  if (parts === null || 'fault' in parts) return parts;
  const value = readFigure(parts.number);
  if (value === UNREADABLE || value === null) return { fault: 'not_a_number', given: '' };
  const unit = resolveUnit(parts.unit, frame);
  return unit === null ? { fault: 'unit_unlike', given: parts.unit } : { value, unit };
}

/** A target with its bound and unit; null for a cell that says nothing. */
export function readTargetCell(words: string, frame: CellFrame): TargetCell | null | CellFault {
  const said = inSigns(words);
  const parts = partsOf(said, 'not_a_target');
  if (parts === null || 'fault' in parts) return parts;
  const target = readTarget(parts.number, frame.direction);
  if (target === UNREADABLE || target === null) return { fault: 'not_a_target', given: '' };
  const unit = resolveUnit(parts.unit, frame);
  if (unit === null) return { fault: 'unit_unlike', given: parts.unit };
  return { ...target, unit, isBare: /^[+-]?\d+(?:\.\d+)?$/u.test(parts.number) };
}

/** Folds full-width forms; blanks and thousands separators go. */
function plainOf(words: string): string {
  return words.normalize('NFKC').replaceAll(/[,\s]/gu, '').replaceAll('−', '-');
}

function partsOf(
  words: string,
  fault: 'not_a_number' | 'not_a_target',
): { readonly number: string; readonly unit: string } | null | CellFault {
  const plain = plainOf(words);
  const folded = plain.toLowerCase();
  if (plain === '' || SILENT.has(folded) || SILENT.has(words.trim().toLowerCase())) return null;
  if (NONE.has(folded)) return { fault: 'none_or_unknown', given: '' };
  if (SHORTENED.test(folded)) return { fault: 'shortened_number', given: '' };
  const number = NUMBER.exec(plain)?.[0];
  const unit = plain.slice(number?.length ?? 0);
  return number === undefined ? { fault, given: '' } : { number, unit };
}

/** 不少于8000家 → ≥8000家; 8000家以上 → ≥8000家. */
function inSigns(words: string): string {
  const plain = plainOf(words);
  const before = SAID_BEFORE.find(([word]) => plain.toLowerCase().startsWith(word));
  if (before !== undefined) return before[1] + plain.slice(before[0].length);
  const after = SAID_AFTER.find(([word]) => plain.endsWith(word));
  return after === undefined ? plain : after[1] + plain.slice(0, plain.length - after[0].length);
}

/** The unit that is meant: 亿 in a row of 万元 is 亿元; null for one that measures something else, or that nobody knows. */
function resolveUnit(given: string, { unit, counters }: CellFrame): string | null {
  if (given === '' || given === unit) return unit;
  const own = scaleOf(unit).base;
  const { power, base } = scaleOf(given);
  if (power > 0 && base === '') return /^[a-z]/iu.test(given) ? own + given : given + own;
  const isKnown = base === own || LABELS.has(base.toLowerCase()) || counters.has(base);
  return isKnown && isComparable(parseUnit(given), parseUnit(unit)) ? given : null;
}

const LABELS = new Set(UNIT_ROWS.map(({ label }) => label.toLowerCase()));

function pairs(words: string, sign: string): readonly (readonly [string, string])[] {
  return words.split(' ').map((word) => [word, sign] as const);
}
