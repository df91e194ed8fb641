import {
  rewriteRows,
  rowsOfOrganisations,
  type AnyRow,
  type BookTable,
  type RowBook,
  type RowChange,
} from '../../../db/repositories/organisation-rows.ts';
import type { Session } from '../../../db/store.ts';
import type { FindingCode } from '../../domain/finding.ts';
import { AppError } from '../../errors.ts';
import { EDITION_CODES } from '../editions/edition-findings.ts';
import { refreshFindings } from '../editions/refresh-findings.ts';
import { refuseLocked } from '../review/refuse-locked.ts';
import { isSameValue, type RowTrace, type TracedRow } from './row-trace.ts';

/**
 * Puts every row back as it was before a step. What came since and rests on the step is never lost: then nothing
 * is done. Runs inside a transaction.
 * @throws AppError later_changes, quarter_locked
 */
export async function restoreTrace(
  session: Session,
  organisationIds: readonly string[],
  trace: RowTrace,
): Promise<void> {
  const now = await rowsOfOrganisations(session, organisationIds);
  const touched = changesSince(now, trace) + restingOn(now, trace);
  if (touched > 0) throw new AppError('later_changes', { n: touched });
  await refuseLockedReports(session, now, trace);
  await rewriteRows(session, {
    removed: [...trace.added, ...standingFindings(now, trace)],
    changed: trace.changed.flatMap(({ table, key, before }): readonly RowChange[] => {
      const row = now.get(table)?.get(key);
      if (table === 'organisation' || table === 'report') return [{ table, key, row: before }];
      return row === undefined ? [] : [{ table, key, row: { ...row, ...before } }];
    }),
    added: trace.removed,
  });
  for (const id of organisationIds) await refreshFindings(session, id);
}

/** How many rows of the step stand otherwise by now; findings across editions follow from the others. */
function changesSince(now: RowBook, { changed, added }: RowTrace): number {
  const altered = changed.filter(({ table, key, after }) => {
    const row = now.get(table)?.get(key);
    if (row === undefined) return table !== 'finding';
    return (
      !isDerived(table, row) && Object.keys(after).some((field) => !isSameValue(row[field], after[field]))
    );
  });
  const gone = added.filter(({ table, key, row }) => {
    const standing = now.get(table)?.get(key);
    if (isDerived(table, row)) return false;
    return standing === undefined || !isSameValue(sorted(standing), sorted(row));
  });
  return altered.length + gone.length;
}

/** How many rows that the step did not make rest on one it made, or on one that goes back to its owner. */
function restingOn(now: RowBook, { changed, added }: RowTrace): number {
  const own = new Set([...changed, ...added].map(({ table, key }) => `${table} ${key}`));
  const made = added.filter(({ table, row }) => !isDerived(table, row)).map(({ key }) => key);
  const leaving = changed.filter(({ after }) => after['organisationId'] !== undefined).map(({ key }) => key);
  const moving = new Set([...made, ...leaving]);
  let count = 0;
  for (const [table, rows] of now) {
    for (const [key, row] of rows) {
      if (own.has(`${table} ${key}`) || isDerived(table, row)) continue;
      if (pointersOf(table).some((field) => moving.has(String(row[field])))) count += 1;
    }
  }
  return count;
}

/** Columns by which rows hang on others that a step may move. */
const POINTERS = ['indicatorId', 'candidateId', 'ownerId', 'taskId', 'metricId', 'editionId', 'movedTo'];

/** Which report named an indicator or a unit first is a note: neither goes where that report goes. */
function pointersOf(table: BookTable): readonly string[] {
  const isNote = table === 'indicator' || table === 'owner';
  return isNote ? POINTERS.filter((field) => field !== 'editionId') : POINTERS;
}

/** Findings under ids that come back: what was found anew meanwhile makes room. */
function standingFindings(now: RowBook, { removed }: RowTrace): readonly TracedRow[] {
  const findings = now.get('finding');
  return removed.flatMap(({ table, key }) => {
    const row = table === 'finding' ? findings?.get(key) : undefined;
    return row === undefined ? [] : [{ table, key, row }];
  });
}

async function refuseLockedReports(session: Session, now: RowBook, { changed }: RowTrace): Promise<void> {
  for (const { table, key, before } of changed) {
    if (table !== 'report') continue;
    const row = { ...now.get('report')?.get(key), ...before };
    for (const place of [row, now.get('report')?.get(key) ?? row]) {
      const { year, quarter, organisationId } = place;
      await refuseLocked(session, String(organisationId), { year: Number(year), quarter: Number(quarter) });
    }
  }
}

function isDerived(table: BookTable, row: AnyRow): boolean {
  return table === 'finding' && EDITION_CODES.includes(row['code'] as FindingCode);
}

function sorted(row: AnyRow): AnyRow {
  return Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}
