import { COLUMN_ROLES, type ColumnRole } from '../../../../server/domain/column-role.ts';
import type { ColumnsView, RepairWish } from '../../../../server/domain/column-repair.ts';
import type { DraftColumn } from '../../../../server/domain/import-draft.ts';

/** How somebody repairs the columns of a report, as the fields hold it. */
export interface ColumnEntry {
  readonly mode: 'shift' | 'columns';
  /** Header from which on the table is shifted. */
  readonly from: string;
  /** By how many columns, as a choice holds it: `1`, `-1`, `2`, `-2`. */
  readonly by: string;
  /** Roles that were picked, by header. */
  readonly roles: Readonly<Record<string, ColumnRole>>;
  readonly reason: string;
}

/** The columns that have a name, each once. */
export function namedColumns({ tables }: ColumnsView): readonly DraftColumn[] {
  const columns = tables.flatMap((table) => table.columns).filter(({ header }) => header !== '');
  return columns.filter(({ header }, index) => columns.findIndex((each) => each.header === header) === index);
}

/** The fields when a repair begins: what the report's finding suggests, else a shift of the columns after the task. */
export function startColumns(view: ColumnsView): ColumnEntry {
  const columns = namedColumns(view);
  const afterTask = columns.findIndex(({ role }) => role === 'task' || role === 'indicator') + 1;
  return {
    mode: view.proposal === null ? 'shift' : 'columns',
    from: (columns[afterTask] ?? columns[0])?.header ?? '',
    by: '1',
    roles: view.proposal ?? {},
    reason: '',
  };
}

/** What the fields ask for; null while they change nothing. */
export function wishOf({ mode, from, by, roles }: ColumnEntry, view: ColumnsView): RepairWish | null {
  if (mode === 'shift') return from === '' ? null : { shift: { from, by: Number(by) } };
  const columns = namedColumns(view);
  const changed = Object.entries(roles).filter(
    ([header, role]) => columns.find((each) => each.header === header)?.role !== role,
  );
  return changed.length === 0 ? null : { columns: Object.fromEntries(changed) };
}

/** The role that a choice names. */
export function roleNamed(name: string): ColumnRole | null {
  return COLUMN_ROLES.find((role) => role === name) ?? null;
}
