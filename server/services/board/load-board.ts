import { eventsOfEditions, type AuditEventRow } from '../../../db/repositories/audit-events.ts';
import { findingsOf } from '../../../db/repositories/findings.ts';
import { indicatorsOf, type IndicatorRow } from '../../../db/repositories/indicators.ts';
import { candidatesOf, type CandidateRow } from '../../../db/repositories/metrics.ts';
import { milestonesOf } from '../../../db/repositories/milestones.ts';
import { ownersByTask } from '../../../db/repositories/owners.ts';
import type { EditionRow } from '../../../db/repositories/reports.ts';
import { tasksOf, type TaskRow } from '../../../db/repositories/tasks.ts';
import type { Session } from '../../../db/store.ts';
import type { FindingView, ScorecardMetric } from '../../domain/scorecard.ts';
import type { TaskView } from '../../domain/task-view.ts';
import { loadOpenLinks } from '../links/open-links.ts';
import { droppedLater } from './dropped-later.ts';
import { buildMetric } from './build-metric.ts';
import { orderMetrics } from './order-metrics.ts';
import { pinMetrics } from './pin-metrics.ts';
import type { Rules } from './rules.ts';
import { toTaskView } from './task-view.ts';
import { toFindingView } from './views.ts';
import type { YearBook } from './year-book.ts';

/** One edition as a board: metrics judged, ordered and pinned, tasks in the order of the report. */
export interface Board {
  readonly metrics: readonly ScorecardMetric[];
  readonly tasks: readonly TaskView[];
  readonly findings: readonly FindingView[];
  /** The stored row of each metric's task, by indicator. */
  readonly taskByIndicator: ReadonlyMap<string, TaskRow>;
}

/** Nothing to show: no report for the quarter, or none published. */
export const EMPTY_BOARD: Board = { metrics: [], tasks: [], findings: [], taskByIndicator: new Map() };

interface BoardOptions {
  readonly withDiscarded?: boolean;
  /** Judged metrics in their order and nothing around them: enough to count. */
  readonly isBrief?: boolean;
  readonly rules: Rules;
}

/** @param book the year around the edition, which has a page in it */
export async function loadBoard(
  session: Session,
  edition: EditionRow,
  book: YearBook,
  { withDiscarded = false, isBrief = false, rules }: BoardOptions,
): Promise<Board> {
  const { tasks, owners, milestones, stored, candidates, links, events } = isBrief
    ? NOTHING_AROUND
    : await readAround(session, edition);
  const taskById = new Map(tasks.map((task) => [task.id, task]));
  const taskOf = (id: string | null) => (id === null ? null : (taskById.get(id) ?? null));
  const indicators = byId(await indicatorsOf(session, edition.organisationId));
  const taskByIndicator = new Map<string, TaskRow>();
  const page = book.pages.find((entry) => entry.edition?.id === edition.id);
  const taskNoOf = (id: string) => taskOf(page?.rows.get(id)?.metric.taskId ?? null)?.no ?? null;
  const findings = [
    ...stored.map((row) => toFindingView(row, taskOf(row.taskId)?.no ?? null)),
    ...(page === undefined || isBrief ? [] : await droppedLater(session, book, page, taskNoOf)),
  ];
  const revisions = lastSteps(events);
  const thrownOut = withDiscarded ? (page?.discarded ?? []) : [];
  const metrics = [...(page?.rows.values() ?? []), ...thrownOut].flatMap((row) => {
    const indicator = indicators.get(row.metric.indicatorId);
    if (indicator === undefined || page === undefined) return [];
    const task = taskOf(row.metric.taskId);
    if (task !== null) taskByIndicator.set(indicator.id, task);
    return buildMetric({
      row,
      indicator,
      page,
      taskNo: task?.no ?? null,
      owners: (task === null ? undefined : owners.get(task.id)) ?? [],
      candidates: candidates.get(row.metric.id) ?? [],
      findings: findings.filter((finding) => finding.indicatorId === indicator.id),
      book,
      rules,
      withDiscarded,
      link: links.get(indicator.id) ?? null,
      revision: revisions.get(row.metric.id) ?? null,
    });
  });
  return {
    metrics: pinMetrics(orderMetrics(metrics)),
    tasks: tasks.map((task) =>
      toTaskView(
        task,
        owners.get(task.id) ?? [],
        milestones.filter(({ taskId, discardedAt }) => taskId === task.id && discardedAt === null),
      ),
    ),
    findings,
    taskByIndicator,
  };
}

/** What stands around the metrics of an edition. */
async function readAround(session: Session, { id, organisationId }: EditionRow) {
  return {
    tasks: await tasksOf(session, id),
    owners: await ownersByTask(session, id),
    milestones: await milestonesOf(session, id),
    stored: await findingsOf(session, id),
    candidates: groupByMetric(await candidatesOf(session, id)),
    links: await loadOpenLinks(session, organisationId),
    events: await eventsOfEditions(session, 'metric', [id]),
  };
}

const NOTHING_AROUND: Awaited<ReturnType<typeof readAround>> = {
  tasks: [],
  owners: new Map(),
  milestones: [],
  stored: [],
  candidates: new Map(),
  links: new Map(),
  events: [],
};

/** @param events earliest first */
function lastSteps(events: readonly AuditEventRow[]): ReadonlyMap<string, string> {
  return new Map(events.map(({ subjectId, id }) => [subjectId, id]));
}

function byId(rows: readonly IndicatorRow[]): ReadonlyMap<string, IndicatorRow> {
  return new Map(rows.map((row) => [row.id, row]));
}

function groupByMetric(rows: readonly CandidateRow[]): ReadonlyMap<string, readonly CandidateRow[]> {
  const groups = new Map<string, CandidateRow[]>();
  for (const row of rows) groups.set(row.metricId, [...(groups.get(row.metricId) ?? []), row]);
  return groups;
}
