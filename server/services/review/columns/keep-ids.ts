import type { EditionRows } from '../../../../db/repositories/edition-rows.ts';
import { normalizeName } from '../../../extract/matching/similarity.ts';
import { alignTasks } from '../../editions/align-tasks.ts';
import type { ContentRows } from '../../import/plan-content.ts';

type NewMetric = ContentRows['metrics'][number];

/** By what a metric of a second reading is known as one of the first. */
export interface SameRows {
  readonly sameMetric: (row: NewMetric) => EditionRows['metrics'][number] | undefined;
  /** Whether its link to the indicator stands as it was. */
  readonly keepsLinks: boolean;
}

function byIndicator({ metrics }: EditionRows): SameRows {
  const known = new Map(metrics.map((row) => [row.indicatorId, row]));
  return { sameMetric: (row) => known.get(row.indicatorId), keepsLinks: true };
}

/**
 * The rows of a second reading under the ids of the first, wherever both speak of the same task, metric or
 * milestone: whoever kept an id, a link or a step of the log finds it again.
 */
export function keepIds(
  rows: ContentRows,
  old: EditionRows,
  { sameMetric, keepsLinks }: SameRows = byIndicator(old),
): ContentRows {
  const tasks = tasksById(rows, old);
  const idOfMetric = new Map(rows.metrics.map((row) => [row.id, sameMetric(row)?.id ?? row.id]));
  const goals = new Map(old.milestones.map((row) => [normalizeName(row.goal), row.id]));
  const taskId = (id: string | null | undefined) => (id == null ? null : (tasks.get(id)?.id ?? id));
  const metricId = (id: string) => idOfMetric.get(id) ?? id;
  return {
    ...rows,
    tasks: rows.tasks.map((row) => {
      const earlier = tasks.get(row.id);
      if (earlier === undefined) return row;
      const { id, shortTitle, titleEn, title } = earlier;
      return { ...row, id, ...(title === row.title ? { shortTitle, titleEn } : {}) };
    }),
    taskOwners: rows.taskOwners.map((row) => ({ ...row, taskId: taskId(row.taskId) ?? row.taskId })),
    milestones: rows.milestones.map((row) => {
      const key = normalizeName(row.goal);
      const id = goals.get(key) ?? row.id;
      goals.delete(key);
      return { ...row, id, taskId: taskId(row.taskId) };
    }),
    metrics: rows.metrics.map((row) => {
      const earlier = sameMetric(row);
      if (earlier === undefined) return { ...row, taskId: taskId(row.taskId) };
      const { id, isIllustrative, linkScore, linkReview } = earlier;
      const link = keepsLinks ? { linkScore, linkReview } : {};
      return { ...row, id, isIllustrative, ...link, taskId: taskId(row.taskId) };
    }),
    targets: rows.targets.map((row) => sameFigure({ ...row, metricId: metricId(row.metricId) }, old.targets)),
    observations: rows.observations.map((row) =>
      sameFigure({ ...row, metricId: metricId(row.metricId) }, old.observations),
    ),
    candidates: rows.candidates.map((row) => ({ ...row, metricId: metricId(row.metricId) })),
    backfills: rows.backfills.map((row) => ({ ...row, metricId: metricId(row.metricId) })),
    findings: rows.findings.map((row) => ({
      ...row,
      taskId: taskId(row.taskId),
      metricId: row.metricId == null ? null : metricId(row.metricId),
    })),
  };
}

/** The earlier row of each new task that continues one, by the new id. */
function tasksById(rows: ContentRows, old: EditionRows): ReadonlyMap<string, EditionRows['tasks'][number]> {
  const now = rows.tasks.map(({ id, no = null, title }) => ({ id, no, title }));
  const before = old.tasks.map(({ id, no, title }) => ({ id, no, title }));
  const rowOf = new Map(old.tasks.map((row) => [row.id, row]));
  return new Map(
    alignTasks(before, now).flatMap((pair) => {
      const row = pair.before === null ? undefined : rowOf.get(pair.before.id);
      return pair.after === null || row === undefined ? [] : [[pair.after.id, row] as const];
    }),
  );
}

function sameFigure<R extends { readonly id: string; readonly metricId: string }>(
  row: R,
  old: readonly { readonly id: string; readonly metricId: string }[],
): R {
  const earlier = old.find(({ metricId }) => metricId === row.metricId);
  return earlier === undefined ? row : { ...row, id: earlier.id };
}
