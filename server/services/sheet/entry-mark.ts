import type { EntryCell, EntryRow, EntryTarget } from '../../domain/by-hand.ts';
import { writeTarget } from '../../domain/entry-text.ts';
import type { Direction } from '../../domain/indicator.ts';
import { convert, parseUnit } from '../../domain/unit.ts';

/**
 * What a template knows of its row: the indicator, the unit, and what stood in each cell when it was made. Whoever
 * changed a cell since is not overwritten by an old template.
 */
export interface EntryMark {
  readonly id: string;
  readonly unit: string;
  /** By year of a target (`2021`) or quarter of a figure (`2021-Q3`): as written into the template, '' for nothing. */
  readonly stood: ReadonlyMap<string, string>;
}

/** `id|亿元|2021=1000|2021-Q3=1157`. */
export function writeMark({ id, unit, stood }: EntryMark): string {
  return [id, unit, ...[...stood].map(([key, words]) => `${key}=${words}`)].join('|');
}

/** The mark of a row; null for what is none. */
export function readMark(text: string): EntryMark | null {
  const [id = '', unit, ...parts] = text.split('|');
  if (id === '' || unit === undefined) return null;
  const stood = parts.map((part) => {
    const at = part.indexOf('=');
    return [part.slice(0, at), part.slice(at + 1)] as const;
  });
  return { id, unit, stood: new Map(stood) };
}

/** A figure as a template writes it, in the unit of the row; null where none counts. */
export function figureIn({ value, review }: EntryCell, from: string, unit: string): number | null {
  if (value === null || review !== 'accepted') return null;
  return convert(value, parseUnit(from), parseUnit(unit));
}

/** A target as a template writes it, in a unit; empty where none stands or where it measures something else. */
export function targetWords(target: EntryTarget | null, unit: string, direction: Direction): string {
  if (target === null) return '';
  const [from, to] = [parseUnit(target.unit), parseUnit(unit)];
  const value = convert(target.value, from, to);
  const high = target.high === null ? null : convert(target.high, from, to);
  if (value === null) return '';
  if (target.bound === 'range') return `${value}~${high ?? value}`;
  return writeTarget({ ...target, value, high }, direction);
}

/** What stands in each cell of a row now, as a template writes it. */
export function standing(row: EntryRow, unit: string, year: number): ReadonlyMap<string, string> {
  const stood = new Map([[String(year), targetWords(row.target, unit, row.direction)]]);
  for (const cell of row.cells) {
    const value = figureIn(cell, row.unit, unit);
    stood.set(cell.period, value === null ? '' : String(value));
  }
  return stood;
}
