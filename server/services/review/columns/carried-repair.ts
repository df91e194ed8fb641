import { editionsOfQuarter } from '../../../../db/repositories/reports.ts';
import type { Session } from '../../../../db/store.ts';
import type { DecisionOutcome } from '../../../domain/cell-change.ts';
import type { ColumnRole } from '../../../domain/column-role.ts';
import type { Quarter } from '../../../domain/period.ts';
import { headerKey } from '../../../extract/layout/given-roles.ts';
import { bigramsHeld } from '../../../extract/matching/bigrams-held.ts';
import { normalizeName } from '../../../extract/matching/similarity.ts';
import type { TableSummary } from '../../../extract/types.ts';
import type { ServiceContext } from '../../context.ts';
import type { EditionStamp } from '../../import/edition-stamp.ts';
import { freeze } from '../freeze.ts';
import { logStep, standingSteps } from '../review-log.ts';
import { columnEvents } from '../speaking-events.ts';
import { sampleOf, standingColumns, type LoggedColumn } from './repaired-columns.ts';

/** A repair of an earlier file of the quarter, and whether a new file has the same fault. */
export interface CarriedRepair {
  readonly columns: readonly LoggedColumn[];
  readonly isKept: boolean;
  readonly actor: string;
  readonly reason: string | null;
}

/** Two samples whose words agree this much stand under the same header for the same reason. */
const SAME_WORDS = 0.5;

/**
 * The repair of the newest other file of a quarter. It is kept where the new file still prints under each header
 * what stood there when a person looked; a file that put its cells right is read as it prints.
 */
export async function carriedRepair(
  session: Session,
  { organisationId, quarter }: { readonly organisationId: string; readonly quarter: Quarter },
  text: string,
  tables: readonly TableSummary[],
): Promise<CarriedRepair | null> {
  for (const { id } of [...(await editionsOfQuarter(session, organisationId, quarter))].reverse()) {
    const events = await columnEvents(session, id);
    const columns = standingColumns(events);
    const step = standingSteps(events).at(-1);
    if (step === undefined || columns.length === 0) continue;
    const isKept = columns.every((column) => saysTheSame(column, text, tables));
    return { columns, isKept, actor: step.actor, reason: step.reason };
  }
  return null;
}

/** Roles that a kept repair gives. */
export function rolesOf(
  repair: CarriedRepair | null,
): readonly (readonly [headerKey: string, role: ColumnRole])[] {
  if (repair?.isKept !== true) return [];
  return repair.columns.map(({ header, role }) => [headerKey(header), role] as const);
}

/** Notes on a new report that it is read like the repaired one. Runs inside the transaction of the import. */
export async function logReplayedRepair(
  session: Session,
  context: ServiceContext,
  { organisationId, editionId }: EditionStamp,
  repair: CarriedRepair | null,
): Promise<readonly DecisionOutcome[]> {
  if (repair === null) return [];
  const { columns, isKept, actor, reason } = repair;
  if (isKept) {
    await logStep(session, context, {
      ...{ action: 'columns.replayed', subject: 'report', subjectId: editionId, organisationId, editionId },
      ...{ before: null, after: freeze({ columns }), reason, actor },
    });
  }
  const name = columns.map(({ header }) => header).join('、');
  return [{ what: 'columns', name, outcome: isKept ? 'kept' : 'lost', actor, reason }];
}

function saysTheSame(column: LoggedColumn, text: string, tables: readonly TableSummary[]): boolean {
  const key = headerKey(column.header);
  if (!tables.some(({ columns }) => columns.some(({ header }) => headerKey(header) === key))) return false;
  const before = normalizeName(column.sample);
  const now = normalizeName(sampleOf(text, tables, column.header));
  if (before === '' || now === '') return before === now;
  return bigramsHeld(before, now) >= SAME_WORDS;
}
