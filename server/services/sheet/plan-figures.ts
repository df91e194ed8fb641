import type { EntryCell, EntryRow } from '../../domain/by-hand.ts';
import { quarterKey, reportingYear, type Quarter } from '../../domain/period.ts';
import type { Amount } from '../../domain/indicator.ts';
import { readFigureCell, type CellFault } from '../../domain/sheet-cell.ts';
import type { SheetChange } from '../../domain/sheet-import.ts';
import { convert, parseUnit } from '../../domain/unit.ts';
import { figureIn } from './entry-mark.ts';
import { meetMark } from './meet-mark.ts';
import { unitLike, type RowSubject } from './identify-row.ts';
import type { PlannedCells } from './plan-row.ts';
import type { SheetWrite } from './planned.ts';
import { COUNTERS, rowOf, type SheetFrame } from './sheet-frame.ts';
import type { SaidCell, SheetRow } from './sheet-row.ts';

/** The figures of a row that differ from what stands. */
export function planFigures(row: SheetRow, subject: RowSubject, frame: SheetFrame): PlannedCells {
  const writes: SheetWrite[] = [];
  let unchanged = 0;
  for (const column of row.columns) {
    const { meaning } = column;
    const isActual = meaning.kind === 'role' && meaning.role === 'actual';
    const quarter = meaning.kind === 'figure' ? meaning.quarter : isActual ? frame.period : null;
    if (quarter === null) continue;
    const said = row.at(column);
    const figure = readSaid(row, said, isActual ? actualUnit(row, subject) : subject.unit);
    if (figure === null) continue;
    const write = planFigure(row, subject, frame, { said, quarter, figure });
    if (write === 'stands') unchanged += 1;
    else if (write !== null) writes.push(write);
  }
  return { writes, unchanged };
}

function actualUnit(row: SheetRow, { known, unit }: RowSubject): string {
  const said = row.of('actualUnit');
  return said === null ? unit : (unitLike(row, said, known?.unit ?? unit) ?? unit);
}

function readSaid(row: SheetRow, said: SaidCell, unit: string): Amount | null {
  const figure = readFigureCell(said.text, { unit, direction: 'up', counters: COUNTERS });
  if (figure === null || !('fault' in figure)) return figure;
  faultOf(row, said, figure, unit);
  return null;
}

/** A fault of reading as a problem of the cell. */
export function faultOf(row: SheetRow, said: SaidCell, { fault, given }: CellFault, unit: string): void {
  row.fault(said, fault, fault === 'unit_unlike' ? { unit, given } : { unit });
}

interface SaidFigure {
  readonly said: SaidCell;
  readonly quarter: Quarter;
  readonly figure: Amount;
}

function planFigure(
  row: SheetRow,
  { known, mark, name }: RowSubject,
  frame: SheetFrame,
  { said, quarter, figure }: SaidFigure,
): SheetWrite | 'stands' | null {
  const period = quarterKey(quarter);
  const entry = rowOf(frame, known?.id ?? null, reportingYear(quarter, frame.yearStart));
  const cell = entry?.cells.find((each) => each.period === period) ?? null;
  const stands = entry === null || cell === null ? null : figureOf(entry, cell);
  if (stands !== null && isSameAmount(figure, stands)) return 'stands';
  const met = meetMark(row, frame, {
    said,
    mark,
    key: period,
    now: stands === null ? '' : `${stands.value}${stands.unit}`,
    isAsMarked: (words, unit) => isSameAmount(figure, { value: Number(words), unit }),
    isStill: (words, unit) =>
      stands === null ? words === '' : words !== '' && isSameAmount(stands, { value: Number(words), unit }),
    by: cell?.isByHand === true ? cell.hand : null,
  });
  if (met !== 'write') return met;
  const change: SheetChange = {
    ...{ cell: said.cell, row: row.row, what: 'figure', name: known?.name ?? name.text, of: period },
    was: stands && { kind: 'amount', ...stands },
    becomes: { kind: 'amount', ...figure },
    near: null,
  };
  return { change, act: { kind: 'figure', period: quarter, figure, revision: cell?.hand?.revision ?? null } };
}

/** The figure that counts; null where none was accepted. */
function figureOf({ unit }: EntryRow, cell: EntryCell): Amount | null {
  const value = figureIn(cell, unit, unit);
  return value === null ? null : { value, unit };
}

/** 1.2亿元 and 12000万元 are one amount. */
function isSameAmount(a: Amount, b: Amount): boolean {
  const value = convert(a.value, parseUnit(a.unit), parseUnit(b.unit));
  return value !== null && Math.abs(value - b.value) <= Math.abs(b.value) * DUST;
}

/** Of fractions that a unit without a power of ten leaves: 斤. */
const DUST = 1e-13;
