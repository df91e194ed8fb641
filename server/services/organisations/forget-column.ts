import { recordEvent, type AuditEventRow } from '../../../db/repositories/audit-events.ts';
import {
  columnMappingsOf,
  moveColumnMapping,
  rememberColumn,
  type ColumnMappingRow,
} from '../../../db/repositories/column-mappings.ts';
import { editionById } from '../../../db/repositories/reports.ts';
import type { RememberedColumn, RememberedColumns } from '../../domain/organisation-view.ts';
import { quarterKey } from '../../domain/period.ts';
import { AppError } from '../../errors.ts';
import { findOrganisation } from '../board/find-organisation.ts';
import type { ServiceContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { freeze, thaw } from '../review/freeze.ts';

/** What people said of the columns of an organisation's reports, for its next ones. @throws AppError organisation_not_found */
export async function listRemembered({ store }: ServiceContext, org: string): Promise<RememberedColumns> {
  const { id } = await findOrganisation(store, org);
  const columns: RememberedColumn[] = [];
  for (const row of await columnMappingsOf(store, id)) {
    const edition = await editionById(store, row.editionId);
    columns.push({
      ...{ id: row.id, header: row.printed, role: row.role, reportId: row.editionId },
      ...{ period: edition === null ? null : quarterKey(edition), title: edition?.title ?? null },
      ...{ actor: row.actor, at: row.createdAt.toISOString() },
    });
  }
  return { organisationId: id, columns: columns.sort((a, b) => (a.at < b.at ? 1 : -1)) };
}

/**
 * Forgets what a column was said to hold; reports that stand stay as they were read. `stepId` takes it back.
 * @throws AppError organisation_not_found, column_not_found
 */
export async function forgetColumn(
  context: ServiceContext,
  org: string,
  columnId: string,
): Promise<RememberedColumns & { readonly stepId: string }> {
  const { actor, now } = context;
  const stepId = context.newId();
  await context.store.tx(async (session) => {
    const { id: organisationId } = await findOrganisation(session, org);
    const row = (await columnMappingsOf(session, organisationId)).find(({ id }) => id === columnId);
    if (row === undefined) throw new AppError('column_not_found', { id: columnId });
    await moveColumnMapping(session, columnId, null);
    await recordEvent(session, {
      ...{ id: stepId, organisationId, action: 'columns.forgotten', actor, createdAt: now() },
      ...{ subject: 'organisation', subjectId: organisationId },
      before: { header: row.printed, role: row.role, ...freeze({ row }) },
      after: { header: row.printed, role: null },
    });
  });
  return { ...(await listRemembered(context, org)), stepId };
}

/** Remembers a forgotten column again. @throws AppError step_fixed when another word on it stands by now */
export async function restoreColumn(context: ServiceContext, event: AuditEventRow): Promise<void> {
  const { organisationId, before } = event;
  const { row } = thaw(before ?? {}) as { readonly row: ColumnMappingRow };
  await context.store.tx(async (session) => {
    const known = await columnMappingsOf(session, organisationId);
    if (known.some(({ header }) => header === row.header)) throw new AppError('step_fixed', { id: event.id });
    await rememberColumn(session, row);
    await recordChange(session, context, {
      ...{ organisationId, action: 'columns.remembered', subject: 'organisation', subjectId: organisationId },
      before: { header: row.printed, role: null },
      after: { header: row.printed, role: row.role },
    });
  });
}
