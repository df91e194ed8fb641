import { eq, sql } from 'drizzle-orm';
import type { Row, Session, Tables } from '../store.ts';
import { prepared } from './prepared.ts';

/** What a report is made of, in its order. */
export type EditionPart = 'task' | 'milestone' | 'finding' | 'candidate';

/** The rows of one kind that a report states, in their order there. */
export async function rowsOfEdition<K extends EditionPart>(
  session: Session,
  kind: K,
  editionId: string,
): Promise<readonly Row<K>[]> {
  const table: Tables[EditionPart] = session.tables[kind];
  const rows: readonly Row<EditionPart>[] = await prepared(
    session,
    `${kind} of an edition`,
    { editionId },
    () =>
      session.db
        .select()
        .from(table)
        .where(eq(table.editionId, sql.placeholder('editionId')))
        .orderBy(table.ordinal),
  );
  // Rows of the table that was asked for, which the type of a select over one of several tables no longer says.
  return rows;
}
