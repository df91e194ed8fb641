import type { GridFile } from '../../documents/sheet-grid.ts';
import { followMoves } from '../board/follow-moves.ts';
import { findOrganisation } from '../board/find-organisation.ts';
import type { EntryGrid, EntryRow } from '../../domain/by-hand.ts';
import { reportingYear, type Quarter } from '../../domain/period.ts';
import type { SheetFault, SheetProblem } from '../../domain/sheet-import.ts';
import type { TextEncoding } from '../../domain/text-encoding.ts';
import { AppError } from '../../errors.ts';
import { listEntries } from '../by-hand/list-entries.ts';
import type { ServiceContext } from '../context.ts';
import { readMark } from './entry-mark.ts';
import { cellText, findTable, quartersIn, type SheetTable } from './find-table.ts';
import { planRow } from './plan-row.ts';
import type { PlannedRow } from './planned.ts';
import { rowsByName, type SheetFrame } from './sheet-frame.ts';
import { openRow } from './sheet-row.ts';

/** A filled sheet with what a person says about it. */
export interface SheetInput {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Id or name; default: as for a board. */
  readonly org?: string | undefined;
  /** Quarter of figures whose heading names none. */
  readonly period?: Quarter | undefined;
  readonly encoding?: TextEncoding | undefined;
  /** For every row that says none itself. */
  readonly reason: string | null;
  readonly isOverwriting: boolean;
}

export interface SheetPlan {
  readonly organisation: EntryGrid['organisation'];
  readonly file: GridFile;
  readonly sheet: string | null;
  readonly ignored: SheetTable['ignored'];
  readonly rowCount: number;
  readonly rows: readonly PlannedRow[];
  readonly problems: readonly SheetProblem[];
}

/** More metrics than a department has; each row is a handful of steps. */
const MOST_ROWS = 1000;
const MOST_YEARS = 6;

/**
 * Reads a filled sheet and says what of it would be written. Stores nothing.
 * @throws AppError unreadable_file, organisation_not_found, no_reports
 */
export async function planSheet(context: ServiceContext, input: SheetInput): Promise<SheetPlan> {
  const { bytes, fileName, encoding } = input;
  const read = encoding === undefined ? {} : { read: { encoding } };
  const file = await context.reading.readSheet({ bytes, fileName, ...read });
  if (!file.ok) throw new AppError('unreadable_file', { ...file.params, reason: file.code });
  const table = findTable(file.grids);
  const { yearStart } = await findOrganisation(context.store, input.org);
  const period = table?.period ?? input.period ?? null;
  const first = await listEntries(
    context,
    input.org,
    period === null ? undefined : reportingYear(period, yearStart),
  );
  const { organisation } = first;
  const plan = { organisation, file, sheet: table?.name ?? null, ignored: table?.ignored ?? [] };
  if (table === null) {
    const [line = []] = file.grids[0]?.rows ?? [];
    const text = line
      .map((cell) => cellText(cell))
      .join(' ')
      .slice(0, 120);
    return { ...plan, rowCount: 0, rows: [], problems: [wholly('header_missing', { text })] };
  }
  const years = yearsOf(table, yearStart, first.year);
  const problems = [...table.problems, ...tooMuch(table, years), ...unplaced(table, period)];
  if (problems.length > 0) return { ...plan, rowCount: table.rows.length, rows: [], problems };
  const grids = new Map([[first.year, first]]);
  for (const year of years) {
    if (!grids.has(year)) grids.set(year, await listEntries(context, organisation.id, year));
  }
  const frame: SheetFrame = {
    ...{ organisationId: organisation.id, yearStart, grids, period },
    year: years.length === 1 ? (years[0] ?? first.year) : first.year,
    byId: await rowsById(context, first.rows, table),
    byName: rowsByName(first.rows),
    isOverwriting: input.isOverwriting,
  };
  return { ...plan, rowCount: table.rows.length, ...planRows(table, frame) };
}

function planRows(table: SheetTable, frame: SheetFrame): Pick<SheetPlan, 'rows' | 'problems'> {
  const seen = new Map<string, string>();
  const rows: PlannedRow[] = [];
  const problems: SheetProblem[] = [];
  for (const line of table.rows) {
    const row = openRow(table, line);
    const planned = planRow(row, frame, seen);
    if (planned !== null) rows.push(planned);
    problems.push(...row.problems);
  }
  return { rows, problems };
}

/** Reporting years that columns speak of. */
function yearsOf(table: SheetTable, yearStart: number, standard: number): readonly number[] {
  const ofFigures = [...quartersIn(table).values()].map((quarter) => reportingYear(quarter, yearStart));
  const ofTargets = table.columns.flatMap(({ meaning }) =>
    meaning.kind === 'role' && meaning.role === 'target' && meaning.year !== null ? [meaning.year] : [],
  );
  const years = [...new Set([...ofFigures, ...ofTargets])].sort((a, b) => a - b);
  return years.length === 0 ? [standard] : years;
}

function tooMuch(table: SheetTable, years: readonly number[]): readonly SheetProblem[] {
  if (table.rows.length > MOST_ROWS)
    return [wholly('too_many_rows', { params: { n: table.rows.length, most: MOST_ROWS } })];
  return years.length > MOST_YEARS
    ? [wholly('too_many_years', { params: { n: years.length, most: MOST_YEARS } })]
    : [];
}

/** Figures whose heading names no quarter, when nobody else does. */
function unplaced({ columns }: SheetTable, period: Quarter | null): readonly SheetProblem[] {
  const actual = columns.find(({ meaning }) => meaning.kind === 'role' && meaning.role === 'actual');
  return actual === undefined || period !== null ? [] : [wholly('period_needed', { text: actual.heading })];
}

function wholly(
  code: SheetFault,
  { text = '', params = {} }: { readonly text?: string; readonly params?: SheetProblem['params'] },
): SheetProblem {
  return { cell: 'A1', row: 0, name: '', code, params, text };
}

/** Indicators by the ids that marks name, merged ones too. */
async function rowsById(
  { store }: ServiceContext,
  rows: readonly EntryRow[],
  table: SheetTable,
): Promise<ReadonlyMap<string, EntryRow>> {
  const known = new Map(rows.map((row) => [row.id, row]));
  const column = table.columns.find(({ meaning }) => meaning.kind === 'role' && meaning.role === 'mark');
  if (column === undefined) return known;
  for (const { cells } of table.rows) {
    const id = readMark(cellText(cells[column.index]))?.id;
    if (id === undefined || known.has(id)) continue;
    const moved = await followMoves(store, id).catch(() => null);
    const row = rows.find((each) => each.id === moved?.id);
    if (row !== undefined) known.set(id, row);
  }
  return known;
}
