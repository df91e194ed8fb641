import type { EntryTarget, TargetByHand } from '../../domain/by-hand.ts';
import type { Form } from '../../domain/indicator.ts';
import { parseQuarter } from '../../domain/period.ts';
import { readTargetCell, type TargetCell } from '../../domain/sheet-cell.ts';
import type { SheetChange, SheetValue } from '../../domain/sheet-import.ts';
import { readBound } from '../../domain/sheet-words.ts';
import { convert, parseUnit } from '../../domain/unit.ts';
import { targetWords } from './entry-mark.ts';
import { unitLike, type RowSubject } from './identify-row.ts';
import { meetMark } from './meet-mark.ts';
import { faultOf } from './plan-figures.ts';
import type { PlannedCells } from './plan-row.ts';
import type { SheetWrite } from './planned.ts';
import { COUNTERS, rowOf, type SheetFrame } from './sheet-frame.ts';
import type { SaidCell, SheetRow } from './sheet-row.ts';

/** The targets of a row that differ from what stands. */
export function planTargets(row: SheetRow, subject: RowSubject, frame: SheetFrame): PlannedCells {
  const writes: SheetWrite[] = [];
  let unchanged = 0;
  for (const column of row.columns) {
    const { meaning } = column;
    if (meaning.kind !== 'role' || meaning.role !== 'target') continue;
    const said = row.at(column);
    const year = meaning.year ?? frame.year;
    const standing = rowOf(frame, subject.known?.id ?? null, year)?.target ?? null;
    const target = readSaid(row, subject, said, standing);
    if (target === null) continue;
    const write = planTarget(row, subject, frame, { said, year, standing, target });
    if (write === 'stands') unchanged += 1;
    else if (write !== null) writes.push(write);
  }
  return { writes, unchanged };
}

type ReadTarget = Required<Omit<TargetByHand, 'bound'>> & {
  readonly bound: NonNullable<TargetByHand['bound']>;
};

/** A bare number keeps the bound that the target has; an exported board says it in a column of its own. */
function readSaid(
  row: SheetRow,
  { known, unit, direction }: RowSubject,
  said: SaidCell,
  standing: EntryTarget | null,
): ReadTarget | null {
  const unitCell = row.of('targetUnit');
  const own = unitCell === null ? unit : (unitLike(row, unitCell, known?.unit ?? unit) ?? unit);
  const read = readTargetCell(said.text, { unit: own, direction, counters: COUNTERS });
  if (read === null) return null;
  if ('fault' in read) {
    faultOf(row, said, read, own);
    return null;
  }
  const { value, bound = 'gte', strict = false, low = null, high = null } = read;
  const plain: ReadTarget = { value, unit: read.unit, bound, strict, low, high };
  return read.isBare ? boundOf(row, plain, read, standing) : plain;
}

function boundOf(
  row: SheetRow,
  plain: ReadTarget,
  { value }: TargetCell,
  standing: EntryTarget | null,
): ReadTarget {
  const column = row.of('bound');
  if (column === null) return standing?.bound === 'eq' ? { ...plain, bound: 'eq' } : plain;
  const said = readBound(column.text);
  const { bound, strict } = said ?? standing ?? plain;
  if (bound !== 'range') return { ...plain, bound, strict };
  const high = Number(row.of('high')?.text ?? '');
  return high >= value ? { ...plain, bound, strict, low: value, high } : plain;
}

interface SaidTarget {
  readonly said: SaidCell;
  readonly year: number;
  readonly standing: EntryTarget | null;
  readonly target: ReadTarget;
}

function planTarget(
  row: SheetRow,
  { known, mark, name, direction }: RowSubject,
  frame: SheetFrame,
  { said, year, standing, target }: SaidTarget,
): SheetWrite | 'stands' | null {
  if (standing !== null && isSameTarget(target, standing)) return 'stands';
  const met = meetMark(row, frame, {
    said,
    mark,
    key: String(year),
    now: targetWords(standing, target.unit, direction),
    isAsMarked: (words, unit) => words === targetWords({ ...TARGET, ...target }, unit, direction),
    isStill: (words, unit) => words === targetWords(standing, unit, direction),
    by: standing?.isByHand === true ? standing.hand : null,
  });
  if (met !== 'write') return met;
  const form = known?.form ?? 'level';
  const change: SheetChange = {
    ...{ cell: said.cell, row: row.row, what: 'target', name: known?.name ?? name.text, of: String(year) },
    was: standing === null ? null : shown(standing, form),
    becomes: shown(target, form),
    near: null,
  };
  const from = standing?.isByHand === true && standing.from !== null ? parseQuarter(standing.from) : null;
  return { change, act: { kind: 'target', year, target, from: from ?? undefined } };
}

/** What only a stored target has. */
const TARGET = { spans: [], from: null, isByHand: false, hand: null } as const;

function isSameTarget(target: ReadTarget, standing: EntryTarget): boolean {
  const [from, to] = [parseUnit(target.unit), parseUnit(standing.unit)];
  const inUnit = (value: number | null) => (value === null ? null : convert(value, from, to));
  return (
    inUnit(target.value) === standing.value &&
    target.bound === standing.bound &&
    target.strict === standing.strict &&
    inUnit(target.high) === standing.high
  );
}

function shown({ value, unit, bound, strict, low, high }: ReadTarget, form: Form): SheetValue {
  return { kind: 'target', value, unit, bound, strict, low, high, form };
}
