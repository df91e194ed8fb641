import type { AuditEventRow } from '../../../../db/repositories/audit-events.ts';
import { COLUMN_ROLES, type ColumnRole } from '../../../domain/column-role.ts';
import type { RepairedColumn, RepairWish } from '../../../domain/column-repair.ts';
import { AppError } from '../../../errors.ts';
import { headerKey } from '../../../extract/layout/given-roles.ts';
import type { TableSummary } from '../../../extract/types.ts';
import { standingSteps } from '../review-log.ts';

/** A repaired column as the log keeps it: with the first words below its header, to know the table again by. */
export interface LoggedColumn extends RepairedColumn {
  readonly sample: string;
}

/** What stands of the repairs of a report's columns; the last one holds them all. */
export function standingColumns(events: readonly AuditEventRow[]): readonly LoggedColumn[] {
  const columns = standingSteps(events).at(-1)?.after?.['columns'];
  return Array.isArray(columns) ? (columns as readonly LoggedColumn[]) : [];
}

/** First words below a header, over all tables that print it. */
export function sampleOf(text: string, tables: readonly TableSummary[], header: string): string {
  const key = headerKey(header);
  return tables
    .flatMap(({ columns, rows }) => {
      const at = columns.findIndex((column) => headerKey(column.header) === key);
      return at === -1 ? [] : rows.map((row) => row[at] ?? null);
    })
    .map((cell) => (cell === null ? '' : text.slice(cell.start, cell.end)))
    .join('\n');
}

/**
 * Which columns a wish gives another role.
 * @throws AppError invalid_request for a header that no table of the report prints
 */
export function wishedColumns(
  wish: RepairWish,
  text: string,
  tables: readonly TableSummary[],
): readonly LoggedColumn[] {
  const printed = tables.flatMap(({ columns }) => columns);
  const given = 'columns' in wish ? wish.columns : shifted(wish.shift, tables);
  return Object.entries(given).map(([header, role]) => {
    const column = printed.find((each) => headerKey(each.header) === headerKey(header));
    if (column === undefined) throw new AppError('invalid_request', { where: header });
    return { header: column.header, was: column.role, role, sample: sampleOf(text, tables, header) };
  });
}

/** Each column from a header on holds what the one `by` places to the right says; nothing beyond the last one. */
function shifted(
  { from, by }: { readonly from: string; readonly by: number },
  tables: readonly TableSummary[],
): Readonly<Record<string, ColumnRole>> {
  const key = headerKey(from);
  const table = tables.find(({ columns }) => columns.some(({ header }) => headerKey(header) === key));
  if (table === undefined) throw new AppError('invalid_request', { where: from });
  const first = table.columns.findIndex(({ header }) => headerKey(header) === key);
  const moved = table.columns.flatMap(({ header }, index) =>
    index < first ? [] : [[header, toRole(table.columns[index + by]?.role)] as const],
  );
  return Object.fromEntries(moved);
}

function toRole(role: string | undefined): ColumnRole {
  return COLUMN_ROLES.find((each) => each === role) ?? 'other';
}
