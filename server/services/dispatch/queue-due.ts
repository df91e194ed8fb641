import { setChecked, standingDispatches, type DispatchRow } from '../../../db/repositories/dispatches.ts';
import type { Session } from '../../../db/store.ts';
import { quarterKey } from '../../domain/period.ts';
import { lastTime } from '../../outlets/cron.ts';
import type { ServiceContext } from '../context.ts';
import { dueQuarter, lateOrganisations, quartersAround } from './late-reports.ts';
import { queueRun } from './queue-run.ts';
import { organisationsInScope } from './scope.ts';

/**
 * Queues what became due since it was last looked at: each time of a schedule once, however often it is asked. Of
 * several times that passed meanwhile only the newest counts.
 *
 * @param since when this server started: what was due before was missed, and is caught up or noted
 */
export async function queueDue(context: ServiceContext, since: Date): Promise<void> {
  const { store } = context;
  for (const row of await standingDispatches(store)) {
    if (!row.isOn) continue;
    if (row.cron !== null) await queueBriefings(context, row, { cron: row.cron, since });
    if (row.daysAfter !== null) await queueReminder(context, row, { daysAfter: row.daysAfter, since });
  }
}

async function queueBriefings(
  context: ServiceContext,
  row: DispatchRow,
  { cron, since }: { readonly cron: string; readonly since: Date },
): Promise<void> {
  const { store, now, timeZone } = context;
  const at = now();
  const dueAt = lastTime(cron, timeZone, at);
  if (dueAt === null || dueAt <= row.checkedAt) return;
  const wasDown = dueAt < since;
  await store.tx(async (session) => {
    for (const { id: organisationId } of await organisationsInScope(session, row.organisationId)) {
      await queueRun(session, context, row, {
        key: `briefing:${row.id}:${organisationId}:${dueAt.toISOString()}`,
        cause: wasDown ? 'caught_up' : 'scheduled',
        ...{ organisationId, dueAt, isMissed: wasDown && !row.catchesUp },
      });
    }
    await setChecked(session, row.id, at);
  });
}

async function queueReminder(
  context: ServiceContext,
  row: DispatchRow,
  { daysAfter, since }: { readonly daysAfter: number; readonly since: Date },
): Promise<void> {
  const { store, now, timeZone } = context;
  const at = now();
  const due = quartersAround(at, timeZone)
    .map((quarter) => dueQuarter(quarter, daysAfter, timeZone))
    .filter(({ saidAt }) => saidAt > row.checkedAt && saidAt <= at)
    .at(-1);
  if (due === undefined) return;
  const wasDown = due.saidAt < since;
  await store.tx(async (session: Session) => {
    const scope = await organisationsInScope(session, row.organisationId);
    const organisations = await lateOrganisations(session, scope, due.quarter);
    const period = quarterKey(due.quarter);
    await queueRun(session, context, row, {
      key: `late:${row.id}:${period}`,
      cause: 'late',
      organisationId: row.organisationId,
      period,
      notice: { kind: 'late', dueOn: due.dueOn, organisations },
      dueAt: due.saidAt,
      isMissed: wasDown && !row.catchesUp,
    });
    await setChecked(session, row.id, at);
  });
}
