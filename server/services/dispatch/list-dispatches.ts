import { organisationsWithReports } from '../../../db/repositories/organisations.ts';
import { standingDispatches } from '../../../db/repositories/dispatches.ts';
import type { DispatchBoard, DispatchView } from '../../domain/dispatch.ts';
import { AppError } from '../../errors.ts';
import { cronProblem, nextTimes } from '../../outlets/cron.ts';
import type { ServiceContext } from '../context.ts';
import { toDispatchView } from './dispatch-view.ts';
import { newestPublished } from './scope.ts';

/** What is sent out, and which ways there are. */
export async function listDispatches(context: ServiceContext): Promise<DispatchBoard> {
  const { store, now, timeZone, outlets } = context;
  const organisations: DispatchBoard['organisations'][number][] = [];
  for (const { id, name, nameEn, isSample } of await organisationsWithReports(store)) {
    const published = await newestPublished(store, id);
    organisations.push({ id, name, nameEn, isSample, published });
  }
  const dispatches: DispatchView[] = [];
  for (const row of await standingDispatches(store))
    dispatches.push(await toDispatchView(store, context, row));
  const { folder, mailFrom, isSigned } = outlets;
  return { timeZone, now: now().toISOString(), folder, mailFrom, isSigned, organisations, dispatches };
}

/** The next times of a cron expression, ISO instants. @throws AppError cron_invalid, cron_never, cron_too_often */
export function previewTimes(
  { now, timeZone }: ServiceContext,
  cron: string,
): { readonly next: readonly string[] } {
  const problem = cronProblem(cron, timeZone, now());
  if (problem !== null) {
    const errors = [{ field: 'cron', message: problem }];
    throw new AppError(problem, { cron }, { details: { errors } });
  }
  const times = nextTimes(cron, { timeZone, after: now(), count: 3 }) ?? [];
  return { next: times.map((time) => time.toISOString()) };
}
