import { periodStateOf } from '../../db/repositories/period-states.ts';
import { editionsOf } from '../../db/repositories/reports.ts';
import { countBuckets } from '../domain/count-buckets.ts';
import { composeHeadline } from '../domain/headline.ts';
import { summariseBoard } from '../domain/summary.ts';
import {
  elapsedShare,
  quarterEnd,
  quarterKey,
  quartersOfYear,
  reportingYear,
  type Quarter,
} from '../domain/period.ts';
import { rollUp } from '../domain/roll-up.ts';
import type { Bucket, Scorecard, ScorecardMetric } from '../domain/scorecard.ts';
import type { PeriodView } from '../domain/period-view.ts';
import type { TaskView } from '../domain/task-view.ts';
import { AppError } from '../errors.ts';
import { editionsInForce, newestQuarter, type EditionsInForce } from './board/editions-in-force.ts';
import { knownEditions } from './board/known-editions.ts';
import { findOrganisation } from './board/find-organisation.ts';
import { EMPTY_BOARD, loadBoard, type Board } from './board/load-board.ts';
import { loadRules } from './board/rules.ts';
import { toEditionView, toOrganisationView } from './board/views.ts';
import { loadYearBook } from './board/year-book.ts';
import type { ServiceContext } from './context.ts';

export interface ScorecardQuery {
  /** Default: the latest quarter with a report. */
  readonly period?: Quarter;
  /** Id or name of an organisation. */
  readonly org?: string;
  /** Name of a responsible unit: narrows metrics, tasks, counts and headline to its work. */
  readonly owner?: string;
  /** Narrows the list of metrics only, so that the counts still say what else there is. */
  readonly status?: readonly Bucket[];
  /** `published` shows a quarter only once somebody published it. */
  readonly view?: 'working' | 'published';
  /** Edition id or ISO date: what was known then. */
  readonly asOf?: string;
  readonly withDiscarded?: boolean;
  /** Metrics to count: without tasks, findings and the other quarters of their year. */
  readonly isBrief?: boolean;
}

/** The board of one quarter of an organisation. @throws AppError organisation_not_found, no_reports, report_not_found */
export async function getScorecard(context: ServiceContext, query: ScorecardQuery): Promise<Scorecard> {
  const { store } = context;
  const { isBrief = false } = query;
  const organisation = await findOrganisation(store, query.org);
  const { yearStart } = organisation;
  const editions = knownEditions(await editionsOf(store, organisation.id), query.asOf, context.timeZone);
  const newest = newestQuarter(editions);
  const quarter = query.period ?? newest;
  if (quarter === null) throw new AppError('no_reports');
  const period = quarterKey(quarter);
  const inForce = editionsInForce(editions);
  const periodState = await periodStateOf(store, organisation.id, period);
  const isHidden = query.view === 'published' && periodState === 'working';
  const edition = isHidden ? null : (inForce.get(period) ?? null);
  const book = await loadYearBook(store, inForce, { shown: quarter, yearStart, isShownOnly: isBrief });
  const rules = await loadRules(store, organisation.id, period);
  const whole =
    edition === null
      ? EMPTY_BOARD
      : await loadBoard(store, edition, book, {
          withDiscarded: query.withDiscarded ?? false,
          isBrief,
          rules,
        });
  const board = ofOwner(whole, query.owner);
  const counts = countBuckets(board.metrics);
  const reportedTo = { ...quarter, endMonth: edition?.endMonth ?? null };
  const elapsed = elapsedShare(reportedTo, yearStart);
  const isClosed = elapsed === 100;
  return {
    organisation: toOrganisationView(organisation, edition),
    period,
    periodState,
    elapsed,
    dataTo: quarterEnd(reportedTo),
    edition: edition === null ? null : toEditionView(edition),
    // Where to look instead; a later report changes nothing of a quarter that has its own.
    newestPeriod: edition !== null || newest === null ? null : quarterKey(newest),
    periods: periodsOf(quarter, yearStart, inForce),
    headline: { zh: composeHeadline(counts, 'zh', isClosed), en: composeHeadline(counts, 'en', isClosed) },
    summary: summariseBoard(board.metrics, period),
    owners: [...new Set(whole.tasks.flatMap((task) => task.owners))],
    counts,
    openLinks: board.metrics.filter(({ link }) => link !== null).length,
    metrics: ofStatus(board.metrics, query.status),
    tasks: board.tasks.map((task) => ({
      ...task,
      rollUp: rollUp(board.metrics.filter(({ taskId }) => taskId === task.id)),
    })),
    findings: board.findings,
  };
}

function ofOwner(board: Board, owner: string | undefined): Board {
  if (owner === undefined) return board;
  const answers = ({ owners }: ScorecardMetric | TaskView) => owners.includes(owner);
  const metrics = board.metrics.filter(answers);
  const tasks = board.tasks.filter(answers);
  const indicators = new Set(metrics.map((metric) => metric.indicatorId));
  const numbers = new Set(tasks.map((task) => task.no));
  const findings = board.findings.filter(
    ({ indicatorId, taskNo }) =>
      (indicatorId !== null && indicators.has(indicatorId)) || (taskNo !== null && numbers.has(taskNo)),
  );
  return { ...board, metrics, tasks, findings };
}

function ofStatus(
  metrics: readonly ScorecardMetric[],
  status: readonly Bucket[] | undefined,
): readonly ScorecardMetric[] {
  return status === undefined ? metrics : metrics.filter((metric) => status.includes(metric.bucket));
}

function periodsOf(shown: Quarter, yearStart: number, inForce: EditionsInForce): readonly PeriodView[] {
  return quartersOfYear(reportingYear(shown, yearStart), yearStart).map((quarter) => {
    const period = quarterKey(quarter);
    const edition = inForce.get(period);
    return { period, hasReport: edition !== undefined, isIllustrative: edition?.isIllustrative ?? false };
  });
}
