import { reportText } from '../../db/repositories/reports.ts';
import { tasksOf } from '../../db/repositories/tasks.ts';
import type { QuarterSteps } from '../domain/task-steps.ts';
import { cutItems } from './board/cut-items.ts';
import type { ServiceContext } from './context.ts';
import { getScorecard, type ScorecardQuery } from './get-scorecard.ts';

/**
 * Problems and next steps of every task, in the order of the board of the same query.
 * @throws AppError organisation_not_found, no_reports, report_not_found
 */
export async function getTaskSteps(
  context: ServiceContext,
  query: Pick<ScorecardQuery, 'period' | 'org' | 'view' | 'asOf'>,
): Promise<QuarterSteps> {
  const { period, edition } = await getScorecard(context, query);
  const stored = edition === null ? null : await reportText(context.store, edition.id);
  if (edition === null || stored === null) return { period, editionId: null, tasks: [] };
  const rows = await tasksOf(context.store, edition.id);
  const tasks = rows.map(({ id, fields }) => {
    const items = (role: string) =>
      fields.filter((field) => field.role === role).flatMap((field) => cutItems(stored.text, field));
    return { taskId: id, problems: items('problems'), nextSteps: items('next') };
  });
  return { period, editionId: edition.id, tasks };
}
