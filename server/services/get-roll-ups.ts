import { organisationsWithReports } from '../../db/repositories/organisations.ts';
import { editionsOf } from '../../db/repositories/reports.ts';
import type { Quarter } from '../domain/period.ts';
import { quarterKey } from '../domain/period.ts';
import type {
  OrganisationGroup,
  OrganisationRollUps,
  OwnerRollUps,
  RollUpBy,
  RollUps,
  TaskGroup,
  TaskRollUps,
} from '../domain/roll-up-view.ts';
import { rollUp, type RollUpPart } from '../domain/roll-up.ts';
import type { Scorecard, ScorecardMetric } from '../domain/scorecard.ts';
import type { BoardTask } from '../domain/task-view.ts';
import { knownEditions } from './board/known-editions.ts';
import type { ServiceContext } from './context.ts';
import { getScorecard, type ScorecardQuery } from './get-scorecard.ts';

export type RollUpQuery = Pick<ScorecardQuery, 'period' | 'org' | 'view' | 'asOf'> & {
  readonly by: RollUpBy;
};

/**
 * How many targets are met, by task or unit of one organisation, or by organisation. The same boards and
 * buckets as everywhere; only counts and weighted attainments are rolled up, never figures with units.
 * @throws AppError organisation_not_found, no_reports, report_not_found
 */
export async function getRollUps(context: ServiceContext, { by, ...query }: RollUpQuery): Promise<RollUps> {
  if (by === 'organisation') return byOrganisation(context, query);
  const board = await getScorecard(context, query);
  return by === 'task' ? byTask(board) : byOwner(board);
}

function byTask(board: Scorecard): TaskRollUps {
  const groups: TaskGroup[] = board.tasks.map((task) => ({
    task: faceOf(task),
    ...groupOf(board.metrics.filter(({ taskId }) => taskId === task.id)),
  }));
  const rest = board.metrics.filter(({ taskId }) => taskId === null);
  if (rest.length > 0) groups.push({ task: null, ...groupOf(rest) });
  return { by: 'task', ...headOf(board), groups };
}

function faceOf({ id, no, title, shortTitle, titleEn, owners }: BoardTask): TaskGroup['task'] {
  return { id, no, title, shortTitle, titleEn, owners };
}

function byOwner(board: Scorecard): OwnerRollUps {
  const names = new Set([...board.tasks, ...board.metrics].flatMap(({ owners }) => owners));
  const groups = [...names].map((owner) => ({
    owner,
    tasks: board.tasks.filter(({ owners }) => owners.includes(owner)).length,
    ...groupOf(board.metrics.filter(({ owners }) => owners.includes(owner))),
  }));
  const rest = board.metrics.filter(({ owners }) => owners.length === 0);
  const tasks = board.tasks.filter(({ owners }) => owners.length === 0).length;
  const nobody = rest.length + tasks === 0 ? [] : [{ owner: null, tasks, ...groupOf(rest) }];
  return { by: 'owner', ...headOf(board), groups: [...groups, ...nobody] };
}

async function byOrganisation(
  context: ServiceContext,
  { period, view, asOf }: Omit<RollUpQuery, 'by' | 'org'>,
): Promise<OrganisationRollUps> {
  const query = { ...(period && { period }), ...(view && { view }), ...(asOf && { asOf }) };
  const reporting = (await organisationsWithReports(context.store)).map(({ id }) => id);
  const counts = await context.memory.ofEach(
    context.store,
    reporting,
    `board ${JSON.stringify(query)}`,
    (id) => countBoard(context, id, query),
  );
  const boards = counts.filter((board) => board !== null);
  const isSample = ({ group }: BoardCount) => group.organisation.isSample;
  const own = boards.filter((board) => !isSample(board));
  const counted = own.length === 0 ? boards : own;
  return {
    by: 'organisation',
    period: asked(period),
    whole: rollUp(counted.flatMap(({ parts }) => parts)),
    groups: [...own, ...boards.filter(isSample)].map(({ group }) => group),
  };
}

/** What the page of all organisations needs of one board. */
interface BoardCount {
  readonly group: OrganisationGroup;
  readonly parts: readonly RollUpPart[];
}

/** Null for an organisation of which nothing was known then. */
async function countBoard(
  context: ServiceContext,
  org: string,
  query: Omit<RollUpQuery, 'by' | 'org'>,
): Promise<BoardCount | null> {
  const { store, timeZone } = context;
  const known = knownEditions(await editionsOf(store, org), query.asOf, timeZone);
  if (known.length === 0 && query.period === undefined) return null;
  const board = await getScorecard(context, { org, isBrief: true, ...query });
  return { group: toGroup(board), parts: board.metrics.map(toPart) };
}

/** What is kept of a metric while the boards of others are put together. */
function toPart({ bucket, isDiscarded, attainment, weight }: ScorecardMetric): RollUpPart {
  return { bucket, isDiscarded, attainment, weight };
}

function asked(period: Quarter | undefined): string | null {
  return period === undefined ? null : quarterKey(period);
}

function toGroup(board: Scorecard): OrganisationGroup {
  const { organisation, period, elapsed, edition, newestPeriod, headline } = board;
  return { organisation, period, elapsed, edition, newestPeriod, headline, ...groupOf(board.metrics) };
}

function headOf(board: Scorecard) {
  const { organisation, period, edition, metrics } = board;
  return { organisation, period, edition, whole: rollUp(metrics) };
}

function groupOf(metrics: readonly ScorecardMetric[]) {
  return { rollUp: rollUp(metrics), indicatorIds: metrics.map(({ indicatorId }) => indicatorId) };
}
