import type { NewRow } from '../../../db/store.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Task } from '../../extract/types.ts';
import type { EditionStamp } from './edition-stamp.ts';
import { findTask } from './find-task.ts';
import type { PlacedMetric } from './metric-rows.ts';

/** Rows of the findings of one report, each tied to its task and metric where it names them. */
export function findingRows(
  findings: readonly Finding[],
  tasks: readonly Task[],
  taskIds: readonly string[],
  placed: readonly PlacedMetric[],
  stamp: EditionStamp,
  newId: () => string,
): readonly NewRow<'finding'>[] {
  return findings.map(({ code, severity, taskNo, metric: index, params, spans }, ordinal) => {
    const metric = index === null ? null : (placed[index] ?? null);
    const taskIndex = taskNo === null ? null : findTask(tasks, taskNo, spans);
    const taskId = taskIndex === null ? null : (taskIds[taskIndex] ?? null);
    return {
      id: newId(),
      taskId: metric?.taskId ?? taskId,
      metricId: metric?.id ?? null,
      indicatorId: metric?.indicatorId ?? null,
      ordinal,
      code,
      severity,
      params,
      spans,
      ...stamp,
    };
  });
}
