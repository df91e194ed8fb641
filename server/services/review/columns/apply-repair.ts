import {
  deleteEditionRows,
  editionRows,
  type EditionRows,
} from '../../../../db/repositories/edition-rows.ts';
import { organisationById } from '../../../../db/repositories/organisations.ts';
import { reportText, setBlocks, type ReportRow } from '../../../../db/repositories/reports.ts';
import type { Session } from '../../../../db/store.ts';
import type { RepairResult } from '../../../domain/column-repair.ts';
import type { ServiceContext } from '../../context.ts';
import { cellChanges } from '../../editions/cell-changes.ts';
import { editionPicture } from '../../editions/edition-picture.ts';
import { refreshFindings } from '../../editions/refresh-findings.ts';
import type { EditionStamp } from '../../import/edition-stamp.ts';
import { insertContent } from '../../import/insert-content.ts';
import { planContent, type ContentRows } from '../../import/plan-content.ts';
import { decidedMetrics } from '../decided-metrics.ts';
import { freeze } from '../freeze.ts';
import { decidedMilestones } from '../milestones/decided-milestones.ts';
import { carryMilestones } from '../milestones/replay-milestones.ts';
import { openReport } from '../open-metric.ts';
import { carryAll } from '../replay-decisions.ts';
import { logStep } from '../review-log.ts';
import { keepIds } from './keep-ids.ts';
import type { LoggedColumn } from './repaired-columns.ts';
import { requireColumnRevision } from './require-column-revision.ts';
import type { Reread } from './reread-report.ts';

export interface RepairPlan extends Reread {
  readonly columns: readonly LoggedColumn[];
  readonly reason: string | null;
  /** As the person saw it; undefined for a preview, which overwrites nothing. */
  readonly revision: string | null | undefined;
}

/** What a repair has to put back when it is taken back. */
export interface RepairTrace {
  readonly rows: EditionRows;
  readonly blocks: ReportRow['blocks'];
}

/**
 * Puts the new reading of a report in place of the old one, carries over what people decided, and answers every
 * cell that changed. Runs inside a transaction.
 * @throws AppError report_not_found, quarter_locked, changed_meanwhile
 */
export async function applyRepair(
  session: Session,
  context: ServiceContext,
  { edition: { id: reportId }, understood, columns, reason, revision }: RepairPlan,
): Promise<RepairResult> {
  const edition = await openReport(session, reportId);
  if (revision !== undefined) await requireColumnRevision(session, reportId, revision);
  const { organisationId, actor, createdAt, isIllustrative } = edition;
  const stamp: EditionStamp = { organisationId, editionId: reportId, actor, createdAt };
  const before = await editionPicture(session, reportId);
  const rows = await editionRows(session, reportId);
  const stored = await reportText(session, reportId);
  const decided = {
    metrics: await decidedMetrics(session, reportId),
    milestones: await decidedMilestones(session, reportId),
  };
  const organisation = await organisationById(session, organisationId);
  const { yearStart = 1, acceptsByRule = true } = organisation ?? {};
  const place = { quarter: edition, endMonth: edition.endMonth };
  const { extraction, document } = understood;
  const sources = { align: context.reading.align, newId: context.newId };
  const work = { extraction, place, isIllustrative, acceptsByRule, stamp, yearStart, ...sources };
  const content = keepIds(await planContent(session, work), rows);
  await deleteEditionRows(session, reportId);
  await insertContent(session, content);
  await setBlocks(session, reportId, extraction.blocks);
  const trace: RepairTrace = { rows, blocks: stored?.blocks ?? [] };
  await logStep(session, context, {
    ...{ action: 'columns.repaired', subject: 'report', subjectId: reportId, organisationId },
    ...{ editionId: reportId, reason, before: freeze(trace) },
    after: freeze({ columns, made: madeBy(content) }),
  });
  const frame = { text: document.text, stamp };
  const decisions = [
    ...(await carryAll(session, context, decided.metrics, frame)),
    ...(await carryMilestones(session, context, decided.milestones, frame)),
  ];
  await refreshFindings(session, organisationId);
  return {
    columns: columns.map(({ header, was, role }) => ({ header, was, role })),
    changes: cellChanges(before, await editionPicture(session, reportId)),
    decisions,
    revision: null,
  };
}

function madeBy({ indicators, owners }: ContentRows) {
  return { indicators: indicators.map(({ id }) => id), owners: owners.map(({ id }) => id) };
}
