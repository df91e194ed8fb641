import { deleteEditionRows, editionRows, type EditionRows } from '../../../db/repositories/edition-rows.ts';
import { organisationById, type OrganisationRow } from '../../../db/repositories/organisations.ts';
import { rowsOfOrganisations } from '../../../db/repositories/organisation-rows.ts';
import { setBlocks, setPlace } from '../../../db/repositories/reports.ts';
import { lastPlaceOf } from '../../../db/repositories/audit-events.ts';
import type { Session } from '../../../db/store.ts';
import type { MoveResult } from '../../domain/move-view.ts';
import { quarterKey } from '../../domain/period.ts';
import type { ServiceContext } from '../context.ts';
import { editionPicture } from '../editions/edition-picture.ts';
import { cellChanges } from '../editions/cell-changes.ts';
import { refreshFindings } from '../editions/refresh-findings.ts';
import { certainOrganisation } from '../import/ensure-organisation.ts';
import { insertContent } from '../import/insert-content.ts';
import { planContent, type ContentRows } from '../import/plan-content.ts';
import type { EditionStamp } from '../import/edition-stamp.ts';
import { keepIds } from '../review/columns/keep-ids.ts';
import { decidedMetrics } from '../review/decided-metrics.ts';
import { decidedMilestones } from '../review/milestones/decided-milestones.ts';
import { carryMilestones } from '../review/milestones/replay-milestones.ts';
import { openReport } from '../review/open-metric.ts';
import { refuseLocked } from '../review/refuse-locked.ts';
import { carryAll } from '../review/replay-decisions.ts';
import type { Reread } from '../review/columns/reread-report.ts';
import { recordStep } from '../steps/record-step.ts';
import { traceRows } from '../steps/row-trace.ts';
import { adoptIndicators } from './adopt-indicators.ts';
import { decidedAtHome } from './decided-at-home.ts';
import { dropEmptyHomes } from './drop-empty-homes.ts';
import { leaveIndicators } from './leave-indicators.ts';
import { movedLinks, onNewIndicators } from './moved-links.ts';
import { movePlaces } from './move-places.ts';
import { moveSaid } from './move-said.ts';
import type { MoveGoal } from './move-input.ts';
import { sameMetrics } from './same-metrics.ts';

export interface MovePlan extends Pick<Reread, 'understood'> {
  readonly goal: MoveGoal;
  readonly reason: string | null;
}

/**
 * Moves a report with everything that hangs on it: it is read as an import at the new place would read it, its ids
 * and people's decisions stay. Runs inside a transaction.
 * @throws AppError report_not_found, quarter_locked (either quarter)
 */
export async function applyMove(
  session: Session,
  context: ServiceContext,
  { goal, understood, reason }: MovePlan,
): Promise<MoveResult> {
  const { quarter } = goal;
  const edition = await openReport(session, goal.edition.id);
  const { id: reportId, organisationId: from } = edition;
  const target = await targetOf(session, context, goal);
  await refuseLocked(session, target.id, quarter);
  const owners = [...new Set([from, target.id])];
  const before = await rowsOfOrganisations(session, owners);
  const since = await lastPlaceOf(session);
  const picture = await editionPicture(session, reportId);
  const decided = {
    metrics: await decidedMetrics(session, reportId),
    milestones: await decidedMilestones(session, reportId),
  };
  const old = await editionRows(session, reportId);
  const places = await movePlaces(session, edition, { target, quarter });
  const endMonth = quarterKey(quarter) === quarterKey(edition) ? edition.endMonth : null;
  const { actor, createdAt } = edition;
  const stamp: EditionStamp = { organisationId: target.id, editionId: reportId, actor, createdAt };
  const planned = await contentAt(session, context, {
    edition,
    target,
    quarter,
    endMonth,
    understood,
    stamp,
    old,
  });
  await deleteEditionRows(session, reportId);
  const isAway = from !== target.id;
  if (isAway) await leaveIndicators(session, { reportId, organisationId: from, old });
  await setPlace(session, reportId, { organisationId: target.id, ...quarter, endMonth });
  await setBlocks(session, reportId, understood.extraction.blocks);
  const { content, homes } = isAway
    ? await adoptIndicators(session, { content: planned, old, organisationId: target.id })
    : { content: planned, homes: new Map<string, string>() };
  await insertContent(session, content);
  const frame = { text: understood.document.text, stamp };
  const rehomed = isAway
    ? await decidedAtHome(session, context, decided.metrics, { homes, stamp })
    : decided.metrics;
  const decisions = [
    ...(await carryAll(session, context, rehomed, frame)),
    ...(await carryMilestones(session, context, decided.milestones, frame)),
  ];
  await dropEmptyHomes(session, homes);
  const said = await moveSaid(session, {
    edition,
    target: target.id,
    period: quarterKey(quarter),
    homes,
    old,
  });
  for (const id of owners) await refreshFindings(session, id);
  const trace = traceRows(before, await rowsOfOrganisations(session, owners), reportId);
  const shown = await places.after(session);
  const stepId = await recordStep(session, context, {
    ...{ action: 'report.moved', subject: 'report', subjectId: reportId, editionId: reportId, reason },
    ...{ organisationId: target.id, organisations: owners, trace, since },
    before: { organisation: shown.from.organisation, period: shown.from.period },
    after: { organisation: shown.to.organisation, period: shown.to.period },
  });
  const now = await editionPicture(session, reportId);
  const changes = cellChanges(onNewIndicators(picture, homes), now);
  const links = movedLinks(now, { old, content, isAway });
  return { ...shown, links, changes, decisions, said, stepId };
}

async function targetOf(
  session: Session,
  context: ServiceContext,
  { organisationId, name }: MoveGoal,
): Promise<OrganisationRow> {
  const known = organisationId === null ? null : await organisationById(session, organisationId);
  return known ?? certainOrganisation(session, context, name);
}

interface ContentAt extends Pick<MoveGoal, 'edition' | 'quarter'>, Pick<Reread, 'understood'> {
  readonly target: OrganisationRow;
  readonly endMonth: number | null;
  readonly stamp: EditionStamp;
  readonly old: EditionRows;
}

/** The rows of the report as the new place reads it, under the ids that they have. */
async function contentAt(
  session: Session,
  context: ServiceContext,
  { edition, target, quarter, endMonth, understood, stamp, old }: ContentAt,
): Promise<ContentRows> {
  const { yearStart, acceptsByRule } = target;
  const { isIllustrative, organisationId } = edition;
  const rows = await planContent(session, {
    ...{ extraction: understood.extraction, place: { quarter, endMonth }, isIllustrative, acceptsByRule },
    ...{ stamp, yearStart, align: context.reading.align, newId: context.newId },
  });
  const keepsLinks = organisationId === target.id;
  return keepIds(rows, old, keepsLinks ? undefined : { sameMetric: sameMetrics(rows, old), keepsLinks });
}
