import type { Field, FieldRole, Range, Section } from '../types.ts';
import { FOOTER_LINE, PRIOR_MARK, TOTAL_ROW } from '../lexicon/headers.ts';
import { monthsEnd } from '../claims/time-of.ts';
import { nextFit } from './content-fit.ts';
import { isUnit, unitInBrackets } from './header-role.ts';
import { ordinalOf } from './ordinal.ts';
import { isBlank, plain, plainLabel } from './plain.ts';
import type { BodyRow, RowCell } from './row-cells.ts';
import type { RowContext } from './row-context.ts';
import { rowContext } from './row-context.ts';
import { splitLabels } from './split-labels.ts';

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
  const context = rowContext(text, filled, above, table.parent);
  const unitCell = filled.find((cell) => cell.column.role === 'unit');
  const name =
    filled.find((cell) => cell.column.role === 'indicator') ??
    filled.find((cell) => cell.column.role === 'task');
  const unit = unitCell === undefined ? nameUnit(text, name) : unitOf(plain(text, unitCell));
  const isPart = table.parent !== null && context.no === table.parent.no;
  const newest = newestFilled(filled);
  const fields = own.flatMap((cell) => {
    const role = cell === newest ? 'progress' : roleOf(text, cell, row);
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

/** Problems and next steps in one column are told apart by content. A remark under a progress header tells of progress where the figure beside it is missing. */
function roleOf(text: string, cell: RowCell, row: BodyRow): FieldRole {
  const { role, isUnderProgress, header } = cell.column;
  const isJoint = role === 'next' && /问题|困难|原因/.test(header ?? '');
  if (isJoint && nextFit(plain(text, cell)) < 0) return 'problems';
  if (role !== 'remark' || !isUnderProgress || PRIOR_MARK.test(plain(text, cell))) return role;
  const hasFigure = row.cells.some(
    (each) => each.column.role === 'progress' && FIGURE.test(plain(text, each)),
  );
  return hasFigure ? role : 'progress';
}

/** 6月 | 9月 | 12月 with nothing under 12月: of the earlier columns the latest filled one tells how it stands. */
function newestFilled(filled: readonly RowCell[]): RowCell | null {
  if (filled.some(({ column }) => column.role === 'progress')) return null;
  const end = ({ column: { period } }: RowCell): number => (period === null ? 0 : monthsEnd(period));
  return filled
    .filter(({ column }) => column.isEarlier === true)
    .reduce<RowCell | null>((a, b) => (a === null || end(b) >= end(a) ? b : a), null);
}

/** A unit in brackets at the end of the name: 城镇新增就业(人). */
function nameUnit(text: string, name: Range | undefined): string | null {
  const bracket = name === undefined ? null : /\([^()]{1,8}\)$/.exec(plain(text, name).trim());
  return bracket === null ? null : unitInBrackets(bracket[0]);
}

/** million rides, lane miles */
const LONGEST_UNIT = 20;

function unitOf(cell: string): string | null {
  const label = plainLabel(cell);
  const isWord = /^[a-z]+(?: [a-z]+){0,2}$/.test(label) && label.length <= LONGEST_UNIT;
  return isUnit(label) || label.length <= 8 || isWord ? cell.trim() : null;
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
