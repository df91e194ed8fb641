import type { Field, FieldRole, Range, Section } from '../types.ts';
import { FOOTER_LINE, PRIOR_MARK, TOTAL_ROW } from '../lexicon/headers.ts';
import { isUnit, unitInBrackets } from './header-role.ts';
import { ordinalOf } from './ordinal.ts';
import { isBlank, plain, plainLabel } from './plain.ts';
import type { BodyRow, RowCell } from './row-cells.ts';
import { splitLabels } from './split-labels.ts';
import { splitOwners } from './split-owners.ts';

/** What a row takes over from the row above when its own cells are merged or left blank. */
export interface RowContext {
  readonly no: string | null;
  readonly title: Range | null;
  readonly owners: readonly string[];
  /** The row has a number or a task cell of its own, so that rows below without one belong to it. */
  readonly hasTask: boolean;
}

/** Unit of the whole table (单位:万元) and the heading's task, for tables that belong to one. */
export interface TableContext {
  readonly unit: string | null;
  readonly parent: RowContext | null;
  readonly sourceRow: number;
}

export interface RowReading {
  readonly section: Section;
  /** For the rows below. */
  readonly context: RowContext;
}

/** A number in digits or Chinese numerals with a count word. */
const FIGURE = /[0-9]|[一二两三四五六七八九十百千万亿][\u3400-\u9fff]/;
/** A number that stands before the task's name in its cell. */
const TITLE_NUMBER = /^(?<no>[0-9]{1,3})[.、]\s{0,3}(?![0-9])/;
/** Columns that say what a row is about, not how it stands. */
const NAMING_ROLES: readonly FieldRole[] = ['number', 'task', 'indicator', 'other'];
const NUMERIC_ROLES: readonly FieldRole[] = ['target', 'progress', 'forecast', 'prior'];

/** The section of a body row, or null for rows that are no task: blank ones, sums, notes, group headings. */
export function sectionOfRow(
  text: string,
  row: BodyRow,
  above: RowContext | null,
  table: TableContext,
): RowReading | null {
  const filled = row.cells.filter((cell) => !isBlank(plain(text, cell)));
  const own = filled.filter((cell) => cell.isOrigin);
  if (own.length === 0 || isTotal(text, filled) || isNotATask(text, own)) return null;
  const context = contextOfRow(text, filled, above, table.parent);
  const unitCell = filled.find((cell) => cell.column.role === 'unit');
  const name =
    filled.find((cell) => cell.column.role === 'indicator') ??
    filled.find((cell) => cell.column.role === 'task');
  const unit = unitCell === undefined ? nameUnit(text, name) : unitOf(plain(text, unitCell));
  const isPart = table.parent !== null && context.no === table.parent.no;
  const fields = own.flatMap((cell) => {
    const role = roleOf(text, cell, row);
    return fieldsOfCell(text, cell, role === 'task' && isPart ? 'indicator' : role, unit ?? table.unit);
  });
  const { no, title, owners } = context;
  return { section: { no, title, owners, fields, row: table.sourceRow }, context };
}

function isTotal(text: string, filled: readonly RowCell[]): boolean {
  const names = filled.filter(({ column }) => NAMING_ROLES.includes(column.role));
  return names.some((cell) => TOTAL_ROW.test(plainLabel(plain(text, cell))));
}

function isNotATask(text: string, own: readonly RowCell[]): boolean {
  const labels = own.map((cell) => plainLabel(plain(text, cell)));
  const words = labels.filter((word) => ordinalOf(word) === null);
  const [first] = words;
  if (first === undefined) return true;
  if (FOOTER_LINE.test(first)) return own.length <= 2;
  const isNumbered = labels.some((label) => /^[0-9]/.test(label) && ordinalOf(label) !== null);
  return words.length === 1 && !isNumbered && own.every(({ column }) => NAMING_ROLES.includes(column.role));
}

/** Number, title and owners of the row, with what merged or blank cells leave to the row above. */
function contextOfRow(
  text: string,
  filled: readonly RowCell[],
  above: RowContext | null,
  parent: RowContext | null,
): RowContext {
  const cellOf = (role: FieldRole) => filled.find((cell) => cell.column.role === role);
  const [number, task, owner] = [cellOf('number'), cellOf('task'), cellOf('owner')];
  const title = task ?? cellOf('indicator');
  const mark = title === undefined ? null : TITLE_NUMBER.exec(plain(text, title));
  const printed = number === undefined ? (mark?.groups?.['no'] ?? null) : ordinalOf(plain(text, number));
  const isGoingOn = above !== null && number === undefined && task === undefined && above.hasTask;
  const owners = owner === undefined ? [] : splitOwners(plain(text, owner));
  const own: RowContext = {
    no: printed,
    title: title === undefined ? null : { start: title.start + (mark?.[0].length ?? 0), end: title.end },
    owners,
    hasTask: number !== undefined || task !== undefined,
  };
  if (isGoingOn) return { ...above, owners: owners.length > 0 ? owners : above.owners };
  const isPart = parent?.no != null && (printed === null || printed.startsWith(`${parent.no}.`));
  return isPart ? { ...parent, owners: owners.length > 0 ? owners : parent.owners } : own;
}

/** A remark under a progress header tells of progress where the figure beside it is missing. */
function roleOf(text: string, cell: RowCell, row: BodyRow): FieldRole {
  const { role, isUnderProgress } = cell.column;
  if (role !== 'remark' || !isUnderProgress || PRIOR_MARK.test(plain(text, cell))) return role;
  const hasFigure = row.cells.some(
    (each) => each.column.role === 'progress' && FIGURE.test(plain(text, each)),
  );
  return hasFigure ? role : 'progress';
}

/** A unit in brackets at the end of the name: 城镇新增就业(人). */
function nameUnit(text: string, name: Range | undefined): string | null {
  const bracket = name === undefined ? null : /\([^()]{1,8}\)$/.exec(plain(text, name).trim());
  return bracket === null ? null : unitInBrackets(bracket[0]);
}

function unitOf(cell: string): string | null {
  const label = plainLabel(cell);
  return isUnit(label) || label.length <= 8 ? cell.trim() : null;
}

function fieldsOfCell(text: string, cell: RowCell, role: FieldRole, unit: string | null): readonly Field[] {
  const { header, period, unit: columnUnit } = cell.column;
  const whole: Field = {
    start: cell.start,
    end: cell.end,
    role,
    header,
    unit: NUMERIC_ROLES.includes(role) ? (columnUnit ?? unit) : null,
    period,
    isShifted: cell.isShifted,
  };
  const parts = role === 'progress' || role === 'problems' || role === 'next' ? splitLabels(text, cell) : [];
  if (parts.every((part) => part.role === null)) return [whole];
  const filled = parts.filter((part) => part.end > part.start);
  return filled.map((part) => ({
    ...whole,
    start: part.start,
    end: part.end,
    role: part.role ?? role,
    header: part.label ?? header,
  }));
}
