import { dispatchById } from '../../../db/repositories/dispatches.ts';
import { pageOfRuns, type DispatchRunRow } from '../../../db/repositories/dispatch-runs.ts';
import type { Session } from '../../../db/store.ts';
import type { RunPage, RunView } from '../../domain/dispatch.ts';
import type { ServiceContext } from '../context.ts';
import { organisationName } from './scope.ts';

const PAGE = 50;

/** What was sent, fifty runs at a time, newest first. @param before `next` of the page before */
export async function listRuns({ store }: ServiceContext, before: number | null): Promise<RunPage> {
  const rows = await pageOfRuns(store, { before, limit: PAGE + 1 });
  const runs: RunView[] = [];
  for (const row of rows.slice(0, PAGE)) runs.push(await toRunView(store, row));
  return { runs, next: rows.length > PAGE ? (rows[PAGE - 1]?.sequence ?? null) : null };
}

/** A run as the API answers it. */
export async function toRunView(session: Session, row: DispatchRunRow): Promise<RunView> {
  const item = await dispatchById(session, row.dispatchId);
  const { id, dispatchId, period, cause, state, attempts, place, files, failure, actor } = row;
  const iso = (at: Date | null): string | null => at?.toISOString() ?? null;
  return {
    ...{ id, dispatchId, period, cause, state, attempts, place, files, failure, actor },
    dispatchName: item?.name ?? '',
    kind: item?.kind ?? 'briefing',
    organisation: await organisationName(session, row.organisationId),
    dueAt: row.dueAt.toISOString(),
    startedAt: iso(row.startedAt),
    finishedAt: iso(row.finishedAt),
    nextTryAt: iso(row.nextTryAt),
  };
}
