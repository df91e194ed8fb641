import { columnMappingsOf, moveColumnMapping } from '../../../db/repositories/column-mappings.ts';
import { handOverOwners, handOverPeriods, handOverReports } from '../../../db/repositories/hand-over.ts';
import { indicatorsOf } from '../../../db/repositories/indicators.ts';
import { rowsOfOrganisations } from '../../../db/repositories/organisation-rows.ts';
import { updateOrganisation, type OrganisationRow } from '../../../db/repositories/organisations.ts';
import { editionsOf, isByHand } from '../../../db/repositories/reports.ts';
import { rehang, removeSaid, saidAbout, saidIn } from '../../../db/repositories/said-rows.ts';
import type { Session } from '../../../db/store.ts';
import type { MergeResult, MergeSide } from '../../domain/move-view.ts';
import { editionsInForce } from '../board/editions-in-force.ts';
import type { ServiceContext } from '../context.ts';
import { refreshFindings } from '../editions/refresh-findings.ts';
import { recordStep } from '../steps/record-step.ts';
import { traceRows } from '../steps/row-trace.ts';
import { joinIndicators, planJoining } from './join-indicators.ts';
import { mergePair, type MergePair } from './merge-input.ts';

export interface MergeInput {
  /** The organisation that goes, by id or name. */
  readonly org: string;
  /** The one that stays. */
  readonly into: string;
  readonly reason: string | null;
}

/**
 * Makes one organisation of two: everything of the one goes to the other, and its id and names answer with that.
 * Where both say something about the same, the one that stays is right. Runs inside a transaction.
 * @throws AppError as `mergePair`
 */
export async function applyMerge(
  session: Session,
  context: ServiceContext,
  { org, into: other, reason }: MergeInput,
): Promise<MergeResult> {
  const pair = await mergePair(session, org, other);
  const { from, into } = pair;
  const owners = [into.id, from.id];
  const before = await rowsOfOrganisations(session, owners);
  const sides = { from: await sideOf(session, from), into: await sideOf(session, into) };
  const shared = await sharedQuarters(session, pair);
  const joining = await planJoining(session, context, pair);
  await handOverReports(session, from.id, into.id);
  await handOverOwners(session, from.id, into.id);
  const states = await handOverPeriods(session, from.id, into.id);
  await joinIndicators(session, into.id, joining);
  const said = await handOverSaid(session, pair, joining.joined);
  await updateOrganisation(session, from.id, { movedTo: into.id });
  await refreshFindings(session, into.id);
  const trace = traceRows(before, await rowsOfOrganisations(session, owners));
  const stepId = await recordStep(session, context, {
    ...{ action: 'organisation.merged', subject: 'organisation', subjectId: from.id, editionId: null },
    ...{ organisationId: into.id, organisations: owners, reason, trace },
    before: { organisation: from.name },
    after: { organisation: into.name },
  });
  const speaking = editionsInForce(await editionsOf(session, into.id));
  return {
    ...sides,
    links: joining.links,
    shared: shared.map((period) => ({ period, speaks: speaking.get(period)?.title ?? '' })),
    states,
    ...said,
    stepId,
  };
}

async function sideOf(session: Session, { id, name }: OrganisationRow): Promise<MergeSide> {
  const reports = (await editionsOf(session, id)).filter((edition) => !isByHand(edition)).length;
  return { organisationId: id, name, reports, indicators: (await indicatorsOf(session, id)).length };
}

async function sharedQuarters(session: Session, { from, into }: MergePair): Promise<readonly string[]> {
  const there = editionsInForce(await editionsOf(session, into.id));
  return [...editionsInForce(await editionsOf(session, from.id)).keys()]
    .filter((period) => there.has(period))
    .sort();
}

/** Words of people about quarters, names and indicators, and the columns they taught. */
async function handOverSaid(
  session: Session,
  { from, into }: MergePair,
  joined: ReadonlyMap<string, string>,
): Promise<Pick<MergeResult, 'said' | 'dropsThresholds'>> {
  let moved = 0;
  let dropped = 0;
  let dropsThresholds = false;
  const own = await saidIn(session, from.id);
  const known = new Set(own.map(({ id }) => id));
  const others = (await saidAbout(session, [...joined.keys()])).filter(({ id }) => !known.has(id));
  for (const row of [...own, ...others]) {
    const isOfAll = row.table === 'thresholdSet' && row.indicatorId === null;
    const indicatorId = row.indicatorId === null ? null : (joined.get(row.indicatorId) ?? row.indicatorId);
    const isKept = !isOfAll && (await rehang(session, row, { organisationId: into.id, indicatorId }));
    if (isOfAll) {
      dropsThresholds = true;
      await removeSaid(session, row);
    } else if (isKept) moved += 1;
    else dropped += 1;
  }
  const headers = new Set((await columnMappingsOf(session, into.id)).map(({ header }) => header));
  for (const { id, header } of await columnMappingsOf(session, from.id)) {
    const isKnown = headers.has(header);
    await moveColumnMapping(session, id, isKnown ? null : into.id);
    if (isKnown) dropped += 1;
    else moved += 1;
  }
  return { said: { moved, dropped }, dropsThresholds };
}
