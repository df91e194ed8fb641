import type { Range } from '../types.ts';
import type { Grid } from './grid.ts';
import { originsOf, placesOf } from './grid.ts';
import { headerPeriod } from './header-period.ts';
import type { ReadHeader } from './given-roles.ts';
import { ordinalOf } from './ordinal.ts';
import { isBlank, plain } from './plain.ts';

/** Longer cells are content, whatever words they hold. */
const MAX_HEADER = 40;
const ANY_YEAR = 2000;

/** Rows of a header, half-open. */
export interface HeaderRows {
  readonly from: number;
  readonly to: number;
}

/** The header that `row` belongs to (with the rows it is merged into, sub-headers below and group names above), or null when the row is none. */
export function headerAt(text: string, grid: Grid, row: number, read: ReadHeader): HeaderRows | null {
  if (!isHeaderRow(text, grid, row, read)) return null;
  let to = row + 1;
  while (to < grid.places.length && (isCovered(grid, row, to) || isSubHeader(text, grid, to, read))) to += 1;
  let from = row;
  while (from > 0 && isOverHeader(text, grid, from)) from -= 1;
  return { from, to };
}

/**
 * The row above names groups of columns: short words, several, but fewer than the header has (one repeated over its
 * columns counts once), and no figures.
 */
function isOverHeader(text: string, grid: Grid, header: number): boolean {
  const labels = labelsOf(text, originsOf(placesOf(grid, header - 1)));
  const places = placesOf(grid, header);
  const below = labelsOf(text, originsOf(places));
  const areNames = labels.every((label) => label.length <= MAX_HEADER && !/^[0-9.,%]+$/.test(label));
  const hasGap = isGap(text, places[0]?.cell);
  const isMerged = places.some((place) => place !== null && place.cell.row < header);
  const runs = labels.filter((label, index) => label !== labels[index - 1]);
  return runs.length >= 2 && runs.length < below.length && areNames && (hasGap || isMerged);
}

/**
 * Two columns' roles or more are known, most cells are, and the row is not one with a number of its own. Where a
 * person said what one of its words stands for, that is enough.
 */
function isHeaderRow(text: string, grid: Grid, row: number, read: ReadHeader): boolean {
  const cells = originsOf(placesOf(grid, row));
  const labels = labelsOf(text, cells);
  const [first] = labels;
  if (first === undefined || labels.length < 2 || ordinalOf(first) !== null) return false;
  const readings = labels.map((label) => ({ label, reading: read(label) }));
  const isGiven = readings.some(({ reading }) => reading?.isGiven === true);
  if (!isGiven && labels.some((label) => label.length > MAX_HEADER)) return false;
  const roles = readings.flatMap(
    ({ label, reading }) => reading?.role ?? (isPeriod(label) ? 'progress' : []),
  );
  if (cells.every((cell) => cell.isHeader)) return roles.length > 0;
  const telling = roles.filter((role) => role !== 'other' && role !== 'unit');
  if (isGiven && isTable(telling)) return true;
  return new Set(telling).size >= 2 && roles.length * 2 >= labels.length && isTable(telling);
}

/** A table of something has its things or its figures under a header. */
function isTable(roles: readonly string[]): boolean {
  return roles.some((role) => ['task', 'indicator', 'target', 'progress', 'rate', 'next'].includes(role));
}

/** Some cell of the header's first row reaches down to this row. */
function isCovered(grid: Grid, header: number, row: number): boolean {
  return placesOf(grid, row).some((place) => place !== null && place.cell.row <= header);
}

/** A row without number below the header whose few cells name columns, too. */
function isSubHeader(text: string, grid: Grid, row: number, read: ReadHeader): boolean {
  const cells = originsOf(placesOf(grid, row));
  if (cells.length > 1 && cells.every((cell) => cell.isHeader)) return true;
  const labels = labelsOf(text, cells);
  if (!isGap(text, cells[0]) || labels.length < 2 || labels.some((label) => label.length > MAX_HEADER))
    return false;
  const known = labels.filter((label) => read(label)?.isExact === true || isPeriod(label));
  return known.length * 2 > labels.length;
}

/** No cell, or a blank one. */
function isGap(text: string, cell: Range | undefined): boolean {
  return cell === undefined || isBlank(plain(text, cell));
}

function labelsOf(text: string, cells: readonly Range[]): readonly string[] {
  return cells.map((cell) => plain(text, cell).trim()).filter((label) => !isBlank(label));
}

function isPeriod(label: string): boolean {
  return label.length <= 14 && headerPeriod(label, ANY_YEAR) !== null;
}
