import type { Cell } from '../../documents/document.ts';
import type { Period } from '../../domain/period.ts';
import { PART_MARK } from '../lexicon/headers.ts';
import type { FieldRole, Range, ReportFacts } from '../types.ts';
import type { Grid } from './grid.ts';
import { placesOf } from './grid.ts';
import { headerPeriod } from './header-period.ts';
import type { ReadHeader } from './given-roles.ts';
import type { HeaderReading } from './header-role.ts';
import { plain, plainLabel } from './plain.ts';

/** A column with the role it is read in. */
export interface Column {
  readonly col: number;
  readonly role: FieldRole;
  /** Header cells from the outermost to the column's own, joined by a blank; null without a header. */
  readonly header: string | null;
  readonly unit: string | null;
  readonly period: Period | null;
  /** Outer header without a role of its own (an indicator over 目标|进度|完成比例). */
  readonly group: Range | null;
  /** The outer header says progress, so a remark under it tells of progress when the figure is missing. */
  readonly isUnderProgress: boolean;
  /** Progress of the same year, of an earlier date than the newest column's. */
  readonly isEarlier?: true;
  readonly isWeak: boolean;
  /** A person gave the role: content does not overrule it. */
  readonly isGiven: boolean;
  /** The words of the header are known, whatever role they give. */
  readonly isKnown: boolean;
}

/** The columns of a grid whose header stands in the rows `from` to `to` (half-open). */
export function readColumns(
  text: string,
  grid: Grid,
  from: number,
  to: number,
  facts: Pick<ReportFacts, 'year'>,
  read: ReadHeader,
): readonly Column[] {
  return Array.from({ length: grid.columnCount }, (_, col) => {
    const cells = headerCells(text, grid, col, from, to);
    return readColumn(text, col, cells, facts, read);
  });
}

function headerCells(text: string, grid: Grid, col: number, from: number, to: number): readonly Cell[] {
  const cells = Array.from({ length: to - from }, (_, index) =>
    headerCell(text, grid, from + index, col, to),
  ).flatMap((cell) => cell ?? []);
  return cells.filter((cell, index) => cells.indexOf(cell) === index && cell.end > cell.start);
}

/**
 * In text that has lost its merged cells an outer header stands over the blank places to its right, too, or is
 * repeated in each of them.
 */
function headerCell(text: string, grid: Grid, row: number, col: number, to: number): Cell | null {
  const places = placesOf(grid, row);
  const own = places[col]?.cell ?? null;
  const hasInner = grid.places.slice(row + 1, to).some((below) => isFilled(below[col]?.cell));
  if (!grid.isPlain || !hasInner) return own;
  if (own !== null && isFilled(own)) return firstOfRun(text, places, col) ?? own;
  const left = places.slice(0, col).findLast((place) => isFilled(place?.cell));
  return left?.cell ?? own;
}

/** The leftmost of the cells with the same words that end at `col`. */
function firstOfRun(text: string, places: ReturnType<typeof placesOf>, col: number): Cell | null {
  const wordsAt = (at: number) => {
    const cell = places[at]?.cell;
    return cell === undefined ? null : plain(text, cell);
  };
  let at = col;
  while (at > 0 && wordsAt(at - 1) === wordsAt(col)) at -= 1;
  return places[at]?.cell ?? null;
}

function isFilled(cell: Cell | null | undefined): boolean {
  return cell !== null && cell !== undefined && cell.end > cell.start;
}

function readColumn(
  text: string,
  col: number,
  cells: readonly Cell[],
  facts: Pick<ReportFacts, 'year'>,
  read: ReadHeader,
): Column {
  const labels = cells.map((cell) => plain(text, cell).replace(/\s+/g, ' '));
  const label = labels.at(-1) ?? '';
  const own = readOwn(labels, read);
  const outer = cells.length > 1 ? read(labels[0] ?? '') : null;
  const period = headerPeriod(label, facts.year) ?? headerPeriod(labels.join(' '), facts.year);
  const reading = own ?? outer;
  return {
    col,
    role: reading?.role ?? roleOfPeriod(label, period, facts),
    header: cells.length === 0 ? null : labels.join(' '),
    unit: own?.unit ?? outer?.unit ?? null,
    period,
    group: groupOf(cells, outer),
    isUnderProgress: outer?.role === 'progress',
    isWeak: reading?.isWeak ?? true,
    isGiven: own?.isGiven ?? false,
    isKnown: period !== null || isKnown(reading),
  };
}

/** What a person said of the whole header, else what its innermost cell says. */
function readOwn(labels: readonly string[], read: ReadHeader): HeaderReading | null {
  const whole = read(labels.join(' '));
  return whole?.isGiven === true ? whole : read(labels.at(-1) ?? '');
}

/** A unit in brackets is no word for what a column holds. */
function isKnown(reading: HeaderReading | null): boolean {
  return reading !== null && !(reading.role === 'other' && reading.isWeak);
}

/** The outer header, where it names a thing and no role. */
function groupOf(cells: readonly Cell[], outer: HeaderReading | null): Range | null {
  const [cell] = cells;
  const isName = outer === null || (outer.role === 'other' && outer.isWeak);
  return cells.length > 1 && cell !== undefined && isName ? { start: cell.start, end: cell.end } : null;
}

/** A header that is only a period (1-9月) is the progress of that period, an earlier year's the prior figure. */
function roleOfPeriod(label: string, period: Period | null, facts: Pick<ReportFacts, 'year'>): FieldRole {
  if (period === null || PART_MARK.test(plainLabel(label))) return 'other';
  const year = Number(period.start.slice(0, 4));
  return facts.year !== null && year < facts.year ? 'prior' : 'progress';
}
