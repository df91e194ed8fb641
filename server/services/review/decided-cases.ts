import { metricsOf } from '../../../db/repositories/metrics.ts';
import { organisationById } from '../../../db/repositories/organisations.ts';
import {
  isByHand,
  listEditions,
  reportBytes,
  reportText,
  type EditionRow,
} from '../../../db/repositories/reports.ts';
import { tasksOf } from '../../../db/repositories/tasks.ts';
import type { Session } from '../../../db/store.ts';
import type { ServiceContext } from '../context.ts';
import type { Decided } from './carry-over.ts';
import { goldMetric, type GoldMetric } from './gold-metric.ts';
import { decidedMetrics } from './decided-metrics.ts';

/** What people know of one report, in the form that extraction is scored against. */
export interface Gold {
  readonly file: string;
  readonly title: string;
  readonly org: string;
  readonly period: { readonly year: number; readonly quarter: number };
  readonly lang: string;
  readonly tasks: readonly { readonly no: string; readonly title: string }[];
  /** What people corrected, confirmed or added: to be found just so. */
  readonly metrics: readonly GoldMetric[];
  /** What nobody decided on: finding it is neither right nor wrong. */
  readonly optional: readonly GoldMetric[];
  /** Numbers that people said are no result. */
  readonly notMetrics: readonly string[];
}

export interface DecidedCase {
  /** The file as it came: what is read wrong there can be read wrong again. */
  readonly bytes: Uint8Array;
  /** The stored text, which every quote is cut from. */
  readonly text: string;
  readonly gold: Gold;
}

/** A case for each report in force whose metrics people decided on, earliest import first; the rule is nobody. */
export async function* decidedCases({ store }: Pick<ServiceContext, 'store'>): AsyncGenerator<DecidedCase> {
  const editions = await listEditions(store);
  const files = editions.filter((edition) => !isByHand(edition) && edition.withdrawnAt === null);
  for (const edition of files.toReversed()) {
    const gold = await goldOf(store, edition);
    if (gold.metrics.length === 0 && gold.notMetrics.length === 0) continue;
    const [bytes, stored] = await Promise.all([
      reportBytes(store, edition.id),
      reportText(store, edition.id),
    ]);
    if (bytes !== null && stored !== null) yield { bytes, text: stored.text, gold };
  }
}

async function goldOf(session: Session, edition: EditionRow): Promise<Gold> {
  const { id, organisationId, fileName, title, year, quarter, lang } = edition;
  const [organisation, tasks, all, rows] = await Promise.all([
    organisationById(session, organisationId),
    tasksOf(session, id),
    decidedMetrics(session, id),
    metricsOf(session, [id]),
  ]);
  const decided = all.filter(isSettled).sort((a, b) => a.final.metric.ordinal - b.final.metric.ordinal);
  const settled = new Set(decided.map(({ final }) => final.metric.id));
  const numbers = new Map(tasks.map((task) => [task.id, task.no]));
  const noOf = (taskId: string | null): string | null =>
    (taskId === null ? null : numbers.get(taskId)) ?? null;
  const kept = decided.filter(({ final }) => final.metric.discardedAt === null);
  return {
    file: fileName,
    title,
    org: organisation?.name ?? '',
    period: { year, quarter },
    lang,
    tasks: tasks.flatMap((task) => (task.no === null ? [] : [{ no: task.no, title: task.title }])),
    metrics: kept.map(({ final }) => goldMetric(final, final.indicator.name, noOf(final.metric.taskId))),
    optional: rows
      .filter(({ metric }) => !settled.has(metric.id))
      .map((row) => goldMetric(row, row.metric.name, noOf(row.metric.taskId))),
    notMetrics: decided.flatMap(refusedNumbers),
  };
}

/** Whether a person stands behind the metric as it is: a link alone or a figure that waits says nothing of its values. */
function isSettled({ read, final }: Decided): boolean {
  const { metric, observation, target } = final;
  if (metric.discardedAt !== null) return true;
  if (observation !== null) return observation.review !== 'pending' && observation.reviewedBy !== 'rule';
  return read?.observation !== null || read.target?.value !== target?.value;
}

function refusedNumbers({ final: { metric, target, observation } }: Decided): readonly string[] {
  const isNone = metric.discardedAt !== null;
  const refused = [
    ...(isNone && target !== null ? [target] : []),
    ...(observation !== null && (isNone || observation.review === 'discarded') ? [observation] : []),
  ];
  return refused.map(({ value, unit }) => `${value}${unit}`);
}
