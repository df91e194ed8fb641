import type { Period } from '../../domain/period.ts';
import { FORECAST_MARK } from '../lexicon/headers.ts';
import type { FieldRole, ReportFacts } from '../types.ts';
import type { Column } from './columns.ts';
import { contentFit, looksLikeOwners } from './content-fit.ts';
import { isUnit } from './header-role.ts';
import { plainLabel } from './plain.ts';

/** The non-blank body texts of a column, folded. */
export type ColumnTexts = (col: number) => readonly string[];

type Facts = Pick<ReportFacts, 'year' | 'quarter'>;
type Settle = (columns: readonly Column[], texts: ColumnTexts, facts: Facts) => readonly Column[];

/** Content may overrule a header, then doubles are told apart, then what is still missing is looked for. */
const STEPS: readonly Settle[] = [
  settleUnits,
  settleUnknown,
  settleWeak,
  settleTasks,
  settleProgress,
  settleMissing,
];

/** Settles what headers leave open: words of two meanings, doubles, several periods, columns without a known header; never what a person said. */
export function settleColumns(
  columns: readonly Column[],
  texts: ColumnTexts,
  facts: Facts,
): readonly Column[] {
  const settled = STEPS.reduce((known, step) => step(known, texts, facts), columns);
  return settled.map((column, index) => {
    const given = columns[index];
    return given?.isGiven === true ? withRole(column, given.role) : column;
  });
}

/** 单位 heads units of measure or departments; only the cells tell. */
function settleUnits(columns: readonly Column[], texts: ColumnTexts): readonly Column[] {
  return columns.map((column) => {
    if (column.role !== 'unit') return column;
    const cells = texts(column.col);
    const owners = share(cells, looksLikeOwners);
    const units = share(cells, (cell) => isUnit(plainLabel(cell)));
    return owners > 0.5 && owners > units ? withRole(column, 'owner') : column;
  });
}

/**
 * A header nobody knows: departments, row numbers and percentages are known by sight. Names of places look like
 * departments: where nothing else names the rows, the first column of words does.
 */
function settleUnknown(columns: readonly Column[], texts: ColumnTexts): readonly Column[] {
  const isNamed = has(columns, 'task') || has(columns, 'indicator');
  const naming = isNamed ? undefined : columns.find((column) => isFree(column) && isText(texts(column.col)));
  return columns.map((column) => {
    if (column.role !== 'other' || !column.isWeak || column.period !== null) return column;
    const cells = texts(column.col);
    if (cells.length === 0) return column;
    const fits = (role: FieldRole) => share(cells, (cell) => contentFit(cell, role) > 1) >= 0.7;
    const role = (['number', 'owner', 'rate'] as const).find(
      (each) => fits(each) && !has(columns, each) && !(each === 'owner' && column === naming),
    );
    return role === undefined ? column : withRole(column, role);
  });
}

/** Roles that one column of a table has. */
const ONE_OF_A_KIND: readonly FieldRole[] = ['owner', 'progress', 'indicator', 'number'];

/** 责任人 beside 责任单位, 形象进度 beside 完成投资: the plainer word keeps the role. */
function settleWeak(columns: readonly Column[]): readonly Column[] {
  return columns.map((column) => {
    const isDouble = columns.some((other) => other.role === column.role && !other.isWeak);
    if (!column.isWeak || !isDouble || !ONE_OF_A_KIND.includes(column.role)) return column;
    return withRole(column, column.role === 'progress' ? 'remark' : 'other');
  });
}

/** Mean length of cells that name a thing; longer ones tell what is done. */
const MAX_NAME = 24;

/**
 * Of several task columns the strongest and first is the task; a second says what is to be reached when
 * nothing else does, else what is
 * counted or done. A name left of the row numbers is that of a group.
 */
function settleTasks(columns: readonly Column[], texts: ColumnTexts): readonly Column[] {
  const all = columns.filter((column) => column.role === 'task');
  const number = columns.find((column) => column.role === 'number');
  const numbered = all.filter((column) => number !== undefined && column.col > number.col);
  const tasks = numbered.length > 0 ? numbered : all;
  const main = tasks.find((column) => !column.isWeak) ?? tasks[0];
  const hasTarget = has(columns, 'target');
  return columns.map((column) => {
    if (column.role !== 'task' || column === main || main === undefined) return column;
    if (column.col < main.col) return withRole(column, 'other');
    if (!hasTarget) return withRole(column, 'target');
    const cells = texts(column.col);
    const isShort = mean(cells.map((cell) => cell.length)) <= MAX_NAME;
    const isFigured = share(cells, (cell) => /[0-9]/.test(cell)) >= 0.5;
    const isName = isShort && !isFigured && !has(columns, 'indicator');
    return withRole(column, isName ? 'indicator' : 'measures');
  });
}

/**
 * Of several progress columns the one of the report's period counts; earlier ones are prior, later ones forecasts.
 * A quarter's name over the only one (三季度完成情况) does not say whether its figures are cumulative.
 */
function settleProgress(columns: readonly Column[], _texts: ColumnTexts, facts: Facts): readonly Column[] {
  const { year, quarter } = facts;
  const dated = columns.filter((column) => column.role === 'progress' && column.period !== null);
  if (dated.length === 0 || year === null) return columns;
  const endMonth = quarter === null ? Infinity : monthIndex(year, 1) + quarter * 3;
  const known = dated.filter(({ period }) => period !== null && endOf(period) <= endMonth);
  const last = Math.max(...known.map(({ period }) => (period === null ? 0 : endOf(period))));
  return columns.map((column) => {
    if (column.role !== 'progress' || column.period === null) return column;
    if (Number(column.period.start.slice(0, 4)) < year) return withRole(column, 'prior');
    const end = endOf(column.period);
    if (end > endMonth)
      return column.group === null && known.length > 0 ? withRole(column, 'forecast') : column;
    if (end < last) return { ...withRole(column, 'prior'), isEarlier: true };
    const isAlone = dated.length === 1 && column.period.months === 3;
    if (isAlone) return { ...column, period: null };
    const longer = known.some(
      ({ period }) => period !== null && endOf(period) === end && startOf(period) < startOf(column.period),
    );
    return longer ? withRole(column, 'other') : column;
  });
}

/** Roles that no header gave, found by content: the task left of everything, then target and progress. */
function settleMissing(columns: readonly Column[], texts: ColumnTexts): readonly Column[] {
  let settled = columns;
  if (!has(settled, 'task') && !has(settled, 'indicator')) {
    const first = settled.find(
      (column) => column.role === 'other' && !column.isGiven && isText(texts(column.col)),
    );
    if (first !== undefined) settled = replace(settled, first, 'task');
  }
  for (const role of ['progress', 'target'] as const) {
    if (has(settled, role)) continue;
    const best =
      (role === 'target' ? (wholeYear(settled) ?? deadlines(settled, texts)) : null) ??
      bestByContent(settled, texts, role);
    if (best !== null) settled = replace(settled, best, role);
  }
  return settled;
}

/** 全年要干多少 beside 到9月底干了多少: where nothing else promises, the figure of the whole year does, unless it is said to be expected. */
function wholeYear(columns: readonly Column[]): Column | null {
  const found = columns.find(
    ({ role, header, period, isGiven }) =>
      role === 'forecast' && !isGiven && period?.months === 12 && !FORECAST_MARK.test(header ?? ''),
  );
  return found ?? null;
}

const DEADLINE_HEADER = /时限|节点|时间|期限|要求/;
const DATE_WORDS =
  /[0-9一二三四两]{1,4}(?:年|月|日|个月)|[一二三四]?季度|年底|年内|全年|长期|持续|完成|按期|底|末|前|[上中下]旬|[\s、,.~-]/g;

/** 四季度启动招标, 全年宣讲60场: a column of deadlines that says what is due, where no other column promises. */
function deadlines(columns: readonly Column[], texts: ColumnTexts): Column | null {
  const saysMore = (cell: string) => cell.replace(DATE_WORDS, '').length >= 2;
  const found = columns.find(
    ({ role, header, col }) =>
      role === 'other' && DEADLINE_HEADER.test(header ?? '') && share(texts(col), saysMore) >= 0.5,
  );
  return found ?? null;
}

function bestByContent(columns: readonly Column[], texts: ColumnTexts, role: FieldRole): Column | null {
  const scored = columns
    .filter(isFree)
    .map((column) => ({ column, fit: mean(texts(column.col).map((cell) => contentFit(cell, role))) }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (a, b) => (a === null || b.fit > a.fit ? b : a),
    null,
  );
  return best !== null && best.fit >= 0.25 ? best.column : null;
}

function isText(cells: readonly string[]): boolean {
  return cells.some((cell) => /[A-Za-z\u3400-\u9fff]/.test(cell));
}

/** No header, or one that nobody knows. */
function isFree(column: Column): boolean {
  return column.role === 'other' && column.isWeak && column.period === null && column.unit === null;
}

function has(columns: readonly Column[], role: FieldRole): boolean {
  return columns.some((column) => column.role === role);
}

function replace(columns: readonly Column[], column: Column, role: FieldRole): readonly Column[] {
  return columns.map((each) => (each === column ? withRole(each, role) : each));
}

function withRole(column: Column, role: FieldRole): Column {
  return { ...column, role };
}

function share(cells: readonly string[], test: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter((cell) => test(cell)).length / cells.length;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function monthIndex(year: number, month: number): number {
  return year * 12 + month - 1;
}

function startOf(period: Period | null): number {
  return period === null ? 0 : monthIndex(Number(period.start.slice(0, 4)), Number(period.start.slice(5, 7)));
}

/** Month index of the first month after the period. */
function endOf(period: Period): number {
  return startOf(period) + period.months;
}
