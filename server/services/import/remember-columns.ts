import { forgetColumns, rememberColumn } from '../../../db/repositories/column-mappings.ts';
import type { EditionRow } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import { headerKey } from '../../extract/layout/given-roles.ts';
import type { ServiceContext } from '../context.ts';
import type { Corrections } from './import-input.ts';

/** Keeps what a person said about columns for the organisation's next reports, and forgets what was taken back. Runs inside a transaction. */
export async function rememberColumns(
  session: Session,
  { actor, now, newId }: ServiceContext,
  { id: editionId, organisationId }: Pick<EditionRow, 'id' | 'organisationId'>,
  { columns = {} }: Corrections,
): Promise<void> {
  const said = Object.entries(columns).map(([printed, role]) => ({
    printed,
    role,
    header: headerKey(printed),
  }));
  for (const { printed, role, header } of said) {
    if (role === null || header === '') continue;
    await rememberColumn(session, {
      id: newId(),
      organisationId,
      editionId,
      header,
      printed,
      role,
      actor,
      createdAt: now(),
    });
  }
  const taken = said.filter(({ role }) => role === null).map(({ header }) => header);
  await forgetColumns(session, organisationId, taken);
}
