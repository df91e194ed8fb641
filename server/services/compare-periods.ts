import { tasksOf } from '../../db/repositories/tasks.ts';
import type { Session } from '../../db/store.ts';
import type {
  ComparedCell,
  ComparedFigure,
  ComparedRow,
  EditionDifference,
  NumberDifference,
  PeriodComparison,
  TaskDifference,
} from '../domain/comparison-view.ts';
import { diffWords } from '../domain/diff-words.ts';
import type { Quarter } from '../domain/period.ts';
import type { Scorecard, ScorecardMetric } from '../domain/scorecard.ts';
import { convert, parseUnit } from '../domain/unit.ts';
import { findOrganisation } from './board/find-organisation.ts';
import type { ServiceContext } from './context.ts';
import { alignTasks, isSameTitle } from './editions/align-tasks.ts';
import { getScorecard } from './get-scorecard.ts';

/**
 * Quarters side by side: every indicator that any of them names, and what changed from each report to the next.
 * @param org id or name; default: as for a board
 * @throws AppError organisation_not_found, no_reports
 */
export async function comparePeriods(
  context: ServiceContext,
  periods: readonly Quarter[],
  org: string | undefined,
): Promise<PeriodComparison> {
  const { id } = await findOrganisation(context.store, org);
  const boards: Scorecard[] = [];
  for (const period of periods) boards.push(await getScorecard(context, { period, org: id }));
  const differences: EditionDifference[] = [];
  for (const [index, after] of boards.entries()) {
    const before = boards[index - 1];
    if (before?.edition && after.edition) differences.push(await differencesOf(context.store, before, after));
  }
  return {
    organisationId: id,
    periods: boards.map(({ period, edition }) => ({ period, edition })),
    rows: rowsOf(boards),
    differences,
  };
}

/** Newest order first: what the last quarter leads with, then what only earlier ones name. */
function rowsOf(boards: readonly Scorecard[]): readonly ComparedRow[] {
  const faces = new Map<string, ScorecardMetric>();
  for (const board of [...boards].reverse()) {
    for (const metric of board.metrics)
      if (!faces.has(metric.indicatorId)) faces.set(metric.indicatorId, metric);
  }
  return [...faces.values()].map(({ indicatorId, name, nameEn }) => ({
    indicatorId,
    name,
    nameEn,
    cells: boards.map((board) => toCell(board.metrics.find((metric) => metric.indicatorId === indicatorId))),
  }));
}

function toCell(metric: ScorecardMetric | undefined): ComparedCell | null {
  if (metric === undefined) return null;
  const { target, attainment, status, bucket, review } = metric;
  return {
    target: target === null ? null : { ...figureOf(target), bound: target.bound, high: target.high },
    actual: metric.actual === null ? null : figureOf(metric.actual),
    attainment,
    status,
    bucket,
    review,
  };
}

async function differencesOf(
  session: Session,
  before: Scorecard,
  after: Scorecard,
): Promise<EditionDifference> {
  const earlier = before.edition === null ? [] : await tasksOf(session, before.edition.id);
  const later = after.edition === null ? [] : await tasksOf(session, after.edition.id);
  const tasks = alignTasks(earlier, later).flatMap((pair): TaskDifference[] => {
    const task = pair.after ?? pair.before;
    if (task === null) return [];
    const { no, title } = task;
    const plain = { no, title, previous: null, words: [] };
    if (pair.before === null) return [{ kind: 'added', ...plain }];
    if (pair.after === null) return [{ kind: 'dropped', ...plain }];
    const previous = pair.before.title;
    if (isSameTitle(previous, title)) return [];
    return [{ kind: 'reworded', no, title, previous, words: diffWords(previous, title) }];
  });
  return { from: before.period, to: after.period, tasks, numbers: numbersOf(before, after) };
}

function numbersOf(before: Scorecard, after: Scorecard): readonly NumberDifference[] {
  const earlier = new Map(before.metrics.map((metric) => [metric.indicatorId, metric]));
  return after.metrics.flatMap((metric) => {
    const old = earlier.get(metric.indicatorId);
    if (old === undefined) return [];
    return (['target', 'actual'] as const).flatMap((of): NumberDifference[] => {
      const [from, to] = [old[of], metric[of]];
      if (isSameFigure(from, to)) return [];
      const { indicatorId, name } = metric;
      return [{ indicatorId, name, of, before: from && figureOf(from), after: to && figureOf(to) }];
    });
  });
}

function isSameFigure(a: ComparedFigure | null, b: ComparedFigure | null): boolean {
  if (a === null || b === null) return a === b;
  return convert(b.value, parseUnit(b.unit), parseUnit(a.unit)) === a.value;
}

function figureOf({ value, unit }: ComparedFigure): ComparedFigure {
  return { value, unit };
}
