import { metricsOfIndicator } from '../../db/repositories/metrics.ts';
import { organisationById } from '../../db/repositories/organisations.ts';
import { editionsOf, reportText, type EditionRow } from '../../db/repositories/reports.ts';
import type { TaskRow } from '../../db/repositories/tasks.ts';
import type { Session } from '../../db/store.ts';
import type { PromiseOutcome } from '../domain/edition-change.ts';
import { elapsedShare, quarterKey, shiftQuarter, type Quarter } from '../domain/period.ts';
import type { IndicatorDetail, ScorecardMetric, TrendPoint } from '../domain/scorecard.ts';
import { AppError } from '../errors.ts';
import { absentMetric } from './board/absent-metric.ts';
import { buildTrend } from './board/build-trend.ts';
import { cutItems } from './board/cut-items.ts';
import { derive } from './board/derive.ts';
import { editionsInForce, newestQuarter, type EditionsInForce } from './board/editions-in-force.ts';
import { EMPTY_BOARD, loadBoard } from './board/load-board.ts';
import { knownEditions } from './board/known-editions.ts';
import { quarterFigures } from './board/quarter-figures.ts';
import { loadRules, type Rules } from './board/rules.ts';
import { toEditionView, toOrganisationView } from './board/views.ts';
import { datedFindings } from './board/dated-findings.ts';
import { followMoves } from './board/follow-moves.ts';
import { loadHistory, observationsOf, targetsOf } from './board/indicator-history.ts';
import { withBackfills } from './board/with-backfills.ts';
import { loadYearBook, type YearBook } from './board/year-book.ts';
import type { ServiceContext } from './context.ts';
import { awaitedLinks } from './links/awaited-links.ts';
import { followPromises } from './editions/follow-promises.ts';

export interface IndicatorQuery {
  /** Default: the latest quarter whose report names it. */
  readonly period?: Quarter;
  /** Edition id or ISO date: what was known then. */
  readonly asOf?: string;
}

/**
 * Everything about one indicator in a quarter; without one, in the latest quarter whose report names it.
 * An id that was merged into another answers with that one. With `asOf` it answers what was known then.
 * @throws AppError indicator_not_found, report_not_found
 */
export async function getIndicator(
  { store, timeZone }: ServiceContext,
  id: string,
  { period, asOf }: IndicatorQuery = {},
): Promise<IndicatorDetail> {
  const indicator = await followMoves(store, id);
  const organisation = await organisationById(store, indicator.organisationId);
  const editions = knownEditions(await editionsOf(store, indicator.organisationId), asOf, timeZone);
  const inForce = editionsInForce(editions);
  const quarter = period ?? (await newestMention(store, indicator.id, inForce)) ?? newestQuarter(editions);
  if (organisation === null || quarter === null) throw new AppError('indicator_not_found', { id });
  const edition = inForce.get(quarterKey(quarter)) ?? null;
  const { yearStart } = organisation;
  const book = await loadYearBook(store, inForce, { shown: quarter, yearStart });
  const last = await loadYearBook(store, inForce, { shown: quarter, yearStart, yearsBefore: 1 });
  const rules = await loadRules(store, organisation.id, quarterKey(quarter));
  const history = await loadHistory(store, indicator.id, editions);
  const board = edition === null ? EMPTY_BOARD : await loadBoard(store, edition, book, { rules });
  const place = board.metrics.findIndex((entry) => entry.indicatorId === indicator.id);
  const metric = board.metrics[place] ?? absentMetric(indicator, quarter, book, rules);
  const figures = quarterFigures(history, metric.trend[0]?.unit ?? indicator.unit);
  return {
    organisation: toOrganisationView(organisation, edition),
    period: quarterKey(quarter),
    elapsed: elapsedShare({ ...quarter, endMonth: edition?.endMonth ?? null }, yearStart),
    edition: edition === null ? null : toEditionView(edition),
    metric,
    ...(await aroundTask(store, edition, board.taskByIndicator.get(indicator.id) ?? null)),
    findings: await datedFindings(store, indicator.id, [...inForce.values()]),
    promises: await promisesOf(store, quarter, inForce, board.taskByIndicator.get(indicator.id) ?? null),
    mentions: history.map(({ edition: { id: editionId, title, ...at }, row }) => ({
      editionId,
      period: quarterKey(at),
      title,
      name: row.metric.name,
    })),
    targets: targetsOf(history, yearStart, (statedIn) => rules.reasonOf(indicator.id, statedIn)),
    decided: rules.decidedOf(indicator.id),
    awaited: await awaitedLinks(store, indicator),
    derived: derive({ metric, figures, quarter, yearStart, breaks: rules.breaksOf(indicator.id) }),
    observations: withBackfills(observationsOf(history), [...last.pages, ...book.pages], indicator.id),
    previousYear: yearBefore(last, metric, rules),
    ...neighbours(board.metrics, place),
  };
}

function neighbours(
  metrics: readonly ScorecardMetric[],
  place: number,
): Pick<IndicatorDetail, 'previousId' | 'nextId'> {
  if (place < 0) return { previousId: null, nextId: null };
  return {
    previousId: metrics[place - 1]?.indicatorId ?? null,
    nextId: metrics[place + 1]?.indicatorId ?? null,
  };
}

/** The metric's task and what its cells say, cut into items. */
async function aroundTask(
  session: Session,
  edition: EditionRow | null,
  task: TaskRow | null,
): Promise<Pick<IndicatorDetail, 'task' | 'problems' | 'nextSteps' | 'measures'>> {
  const stored = edition === null || task === null ? null : await reportText(session, edition.id);
  if (task === null || stored === null) return { task: null, problems: [], nextSteps: [], measures: [] };
  const { no, title, shortTitle, titleEn } = task;
  const items = (role: string) =>
    task.fields.filter((field) => field.role === role).flatMap((field) => cutItems(stored.text, field));
  return {
    task: { no, title, shortTitle, titleEn },
    problems: items('problems'),
    nextSteps: items('next'),
    measures: items('measures'),
  };
}

/** What became of the next steps of the report before, of the same year or the one before. */
async function promisesOf(
  session: Session,
  quarter: Quarter,
  inForce: EditionsInForce,
  task: TaskRow | null,
): Promise<readonly PromiseOutcome[]> {
  const now = inForce.get(quarterKey(quarter));
  const before = inForce.get(quarterKey(shiftQuarter(quarter, -1)));
  if (task === null || now === undefined || before === undefined) return [];
  return followPromises(session, before, now, task);
}

async function newestMention(
  session: Session,
  indicatorId: string,
  inForce: EditionsInForce,
): Promise<Quarter | null> {
  const editions = [...new Set([...inForce.values(), ...inForce.byHand])].filter(({ speaks }) => speaks);
  const rows = await metricsOfIndicator(
    session,
    indicatorId,
    editions.map((edition) => edition.id),
  );
  const naming = new Set(rows.map((row) => row.metric.editionId));
  return newestQuarter(editions.filter((edition: EditionRow) => naming.has(edition.id)));
}

function yearBefore(
  book: YearBook,
  { indicatorId, target, actual, trend }: ScorecardMetric,
  rules: Rules,
): readonly TrendPoint[] {
  if (book.pages.every((page) => page.edition === null)) return [];
  const unit = target?.unit ?? actual?.unit ?? trend[0]?.unit ?? '';
  return buildTrend(book, { indicatorId, rules, year: book.year, unit, target: null });
}
