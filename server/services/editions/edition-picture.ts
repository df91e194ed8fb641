import { indicatorById } from '../../../db/repositories/indicators.ts';
import { metricsOf, type MetricRow } from '../../../db/repositories/metrics.ts';
import { milestonesOf, type MilestoneRow } from '../../../db/repositories/milestones.ts';
import { ownersByTask } from '../../../db/repositories/owners.ts';
import { editionById, reportText, type EditionRow } from '../../../db/repositories/reports.ts';
import { tasksOf, type TaskRow } from '../../../db/repositories/tasks.ts';
import type { Session } from '../../../db/store.ts';
import { AppError } from '../../errors.ts';

/** A task as its report prints it: every cell in words. */
export interface PicturedTask {
  readonly row: TaskRow;
  readonly owners: string;
  /** What stands in the columns of one role, by role. */
  readonly cells: ReadonlyMap<string, PicturedCell>;
}

/** Words of a column, and where the first of them stand. */
export interface PicturedCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** All that a report says, cell by cell, with what people decided. */
export interface EditionPicture {
  readonly edition: EditionRow;
  readonly tasks: readonly PicturedTask[];
  /** Metrics by indicator, with the name that the indicator has. */
  readonly metrics: ReadonlyMap<string, MetricRow & { readonly name: string }>;
  readonly milestones: readonly MilestoneRow[];
}

/** @throws AppError report_not_found */
export async function editionPicture(session: Session, editionId: string): Promise<EditionPicture> {
  const edition = await editionById(session, editionId);
  if (edition === null) throw new AppError('report_not_found', { id: editionId });
  const text = (await reportText(session, editionId))?.text ?? '';
  const owners = await ownersByTask(session, editionId);
  const metrics = new Map<string, MetricRow & { readonly name: string }>();
  for (const row of await metricsOf(session, [editionId])) {
    if (row.metric.discardedAt !== null) continue;
    const indicator = await indicatorById(session, row.metric.indicatorId);
    metrics.set(row.metric.indicatorId, { ...row, name: indicator?.name ?? row.metric.name });
  }
  return {
    edition,
    tasks: (await tasksOf(session, editionId)).map((row) => ({
      row,
      owners: (owners.get(row.id) ?? []).join('、'),
      cells: cellsOf(row, text),
    })),
    metrics,
    milestones: (await milestonesOf(session, editionId)).filter(({ discardedAt }) => discardedAt === null),
  };
}

function cellsOf({ fields }: TaskRow, text: string): ReadonlyMap<string, PicturedCell> {
  const cells = new Map<string, PicturedCell>();
  for (const { role, start, end } of fields) {
    const words = text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
    if (words === '') continue;
    const earlier = cells.get(role);
    cells.set(
      role,
      earlier === undefined ? { text: words, start, end } : { ...earlier, text: `${earlier.text}\n${words}` },
    );
  }
  return cells;
}
