import { findingsOf } from '../../../../db/repositories/findings.ts';
import type { ColumnRole } from '../../../domain/column-role.ts';
import type { ColumnsView } from '../../../domain/column-repair.ts';
import { COLUMN_ROLES } from '../../../domain/column-role.ts';
import { headerKey } from '../../../extract/layout/given-roles.ts';
import type { TableSummary } from '../../../extract/types.ts';
import type { ServiceContext } from '../../context.ts';
import { draftTables } from '../../import/draft-tables.ts';
import { columnEvents } from '../speaking-events.ts';
import { standingColumns } from './repaired-columns.ts';
import { rereadReport } from './reread-report.ts';

/** The columns of a stored report as they are read, and what could repair them. @throws AppError report_not_found, text_differs */
export async function listColumns(context: ServiceContext, reportId: string): Promise<ColumnsView> {
  const events = await columnEvents(context.store, reportId);
  const repaired = standingColumns(events).map(({ header, was, role }) => ({ header, was, role }));
  const roles = Object.fromEntries(repaired.map(({ header, role }) => [header, role]));
  const { understood } = await rereadReport(context, reportId, roles);
  const { tables } = understood.extraction;
  const shift = (await findingsOf(context.store, reportId)).find(({ code }) => code === 'column_shift');
  return {
    tables: draftTables(understood.document.text, tables, new Set()),
    repaired,
    proposal: shift === undefined ? null : proposalOf(shift.params, tables),
    revision: events.at(-1)?.id ?? null,
  };
}

/** What a shift that was noticed says: what stands under `from` belongs under `to`. */
function proposalOf(
  { from = '', to = '' }: Readonly<Record<string, string | number>>,
  tables: readonly TableSummary[],
): ColumnsView['proposal'] {
  const columns = tables.flatMap((table) => table.columns);
  const named = (words: string | number) =>
    String(words)
      .split('、')
      .map((name) => columns.find(({ header }) => headerKey(header) === headerKey(name)));
  const goals = named(to);
  const pairs = named(from).flatMap((column, index): readonly (readonly [string, ColumnRole])[] => {
    const role = COLUMN_ROLES.find((each) => each === goals[index]?.role);
    return column === undefined || role === undefined ? [] : [[column.header, role]];
  });
  return pairs.length === 0 ? null : Object.fromEntries(pairs);
}
