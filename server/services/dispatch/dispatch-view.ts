import { lastEventOf } from '../../../db/repositories/audit-events.ts';
import { lastRunOf } from '../../../db/repositories/dispatch-runs.ts';
import type { DispatchRow } from '../../../db/repositories/dispatches.ts';
import type { Session } from '../../../db/store.ts';
import {
  shownAddress,
  type DispatchSettings,
  type DispatchTarget,
  type DispatchView,
} from '../../domain/dispatch.ts';
import { nextTimes } from '../../outlets/cron.ts';
import type { ServiceContext } from '../context.ts';
import { dueQuarter, quartersAround } from './late-reports.ts';
import { toRunView } from './run-view.ts';
import { organisationName } from './scope.ts';

const SHOWN_TIMES = 3;

/** One sending as the API answers it. */
export async function toDispatchView(
  session: Session,
  context: ServiceContext,
  row: DispatchRow,
): Promise<DispatchView> {
  const last = await lastRunOf(session, row.id);
  return {
    id: row.id,
    ...shownSettings(row),
    revision: (await lastEventOf(session, row.id))?.id ?? null,
    organisation: await organisationName(session, row.organisationId),
    nextRuns: timesOf(row, context).map((time) => time.toISOString()),
    lastRun: last === null ? null : await toRunView(session, last),
  };
}

/** The settings without what may be a secret: the end of a webhook's address. */
export function shownSettings(row: DispatchSettings): DispatchSettings {
  const { kind, name, organisationId, cron, daysAfter, parts, lang, isOn, catchesUp } = row;
  return {
    ...{ kind, name, organisationId, cron, daysAfter, parts, lang, isOn, catchesUp },
    target: shownTarget(row.target),
  };
}

function shownTarget(target: DispatchTarget): DispatchTarget {
  return target.kind === 'webhook' ? { ...target, url: shownAddress(target.url) } : target;
}

function timesOf(
  { isOn, cron, daysAfter }: DispatchSettings,
  { now, timeZone }: ServiceContext,
): readonly Date[] {
  if (!isOn) return [];
  if (cron !== null) return nextTimes(cron, { timeZone, after: now(), count: SHOWN_TIMES }) ?? [];
  if (daysAfter === null) return [];
  return quartersAround(now(), timeZone)
    .map((quarter) => dueQuarter(quarter, daysAfter, timeZone).saidAt)
    .filter((time) => time > now());
}
