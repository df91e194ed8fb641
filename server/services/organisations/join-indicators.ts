import { indicatorsOf, type IndicatorRow } from '../../../db/repositories/indicators.ts';
import { awaitLink } from '../../../db/repositories/hand-over.ts';
import {
  candidatesOfLinks,
  insertLinkCandidates,
  moveMetrics,
  setMovedTo,
  settleLink,
} from '../../../db/repositories/links.ts';
import { metricHistory, type MetricRow } from '../../../db/repositories/metrics.ts';
import { listEditions } from '../../../db/repositories/reports.ts';
import type { NewRow, Session } from '../../../db/store.ts';
import type { MovedLink } from '../../domain/move-view.ts';
import { toObservation, toTarget } from '../board/views.ts';
import type { ServiceContext } from '../context.ts';
import { decidedLinks } from '../import/decided-links.ts';
import { knownIndicators, matchIndicators, type MatchedMetric } from '../import/match-indicators.ts';
import type { MergePair } from './merge-input.ts';

/** What becomes of the indicators of an organisation that goes into another. */
export interface Joining {
  /** Indicators that go on one of the other: its id. */
  readonly joined: ReadonlyMap<string, string>;
  /** Questions for a person. */
  readonly candidates: readonly NewRow<'linkCandidate'>[];
  readonly links: readonly MovedLink[];
}

/** Lays indicators side by side as an import would lay the newest metrics of one beside the other; nothing is written. */
export async function planJoining(
  session: Session,
  { reading, actor, now, newId }: ServiceContext,
  { from, into }: MergePair,
): Promise<Joining> {
  const history = await metricHistory(session, from.id);
  const own = (await indicatorsOf(session, from.id)).flatMap((row) => {
    const newest = history.find(({ metric }) => metric.indicatorId === row.id);
    return newest === undefined ? [] : [{ row, newest }];
  });
  const open = await candidatesOfLinks(session, into.id);
  const there = await indicatorsOf(session, into.id);
  const known = {
    known: knownIndicators(there, await metricHistory(session, into.id)),
    decided: await decidedLinks(session, into.id),
    waiting: new Set(open.map(({ indicatorId }) => indicatorId)),
  };
  const stamp = { organisationId: into.id, editionId: '', actor, createdAt: now() };
  const asked = own.map(({ row, newest }) => asMetric(row, newest));
  const { matched, created, candidates } = await matchIndicators(reading.align, known, asked, stamp, newId);
  const made = new Set(created.map(({ id }) => id));
  const nameOf = new Map(there.map(({ id, name }) => [id, name]));
  const joined = new Map<string, string>();
  const waiting: NewRow<'linkCandidate'>[] = [];
  const links = own.map(({ row }, index): MovedLink => {
    const match = matched[index];
    if (match !== undefined && !made.has(match.indicatorId)) joined.set(row.id, match.indicatorId);
    const rivals = candidates.filter(({ indicatorId }) => indicatorId === match?.indicatorId);
    waiting.push(...rivals.map((each) => ({ ...each, indicatorId: row.id, editionId: row.editionId })));
    const goal = joined.get(row.id);
    const kind = goal !== undefined ? 'continues' : rivals.length > 0 ? 'waits' : 'stays';
    return { name: row.name, kind, indicator: (goal === undefined ? null : nameOf.get(goal)) ?? row.name };
  });
  return { joined, candidates: waiting, links };
}

/** Hangs the metrics of joined indicators on those they go on. Runs inside a transaction, after the reports changed hands. */
export async function joinIndicators(
  session: Session,
  organisationId: string,
  { joined, candidates }: Joining,
): Promise<void> {
  const editions = (await listEditions(session)).filter((each) => each.organisationId === organisationId);
  const ids = editions.map(({ id }) => id);
  for (const [from, to] of joined) {
    await moveMetrics(session, from, to, ids);
    await settleLink(session, from);
    await setMovedTo(session, from, to);
  }
  const known = new Set(
    (await candidatesOfLinks(session, organisationId)).map((row) => `${row.indicatorId} ${row.candidateId}`),
  );
  const fresh = candidates.filter((row) => !known.has(`${row.indicatorId} ${row.candidateId}`));
  await insertLinkCandidates(session, fresh);
  for (const id of new Set(fresh.map(({ indicatorId }) => indicatorId))) await awaitLink(session, id);
}

/** An indicator as the newest report states it, in the form in which alignment sees a report's metrics. */
function asMetric(
  { name, direction, form }: IndicatorRow,
  { target, observation }: MetricRow,
): MatchedMetric['metric'] {
  return {
    ...{ taskNo: null, name, direction, form, dated: [], attainment: null, claim: null, needsReview: false },
    ...{ reasons: [], candidates: [], said: null, pair: null },
    target: target && toTarget(target),
    actual: observation && toObservation(observation),
  };
}
