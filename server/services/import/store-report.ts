import { recordEvent } from '../../../db/repositories/audit-events.ts';
import { insertFindings } from '../../../db/repositories/findings.ts';
import { indicatorsOf, insertIndicators } from '../../../db/repositories/indicators.ts';
import { insertMetrics, metricHistory } from '../../../db/repositories/metrics.ts';
import { insertMilestones } from '../../../db/repositories/milestones.ts';
import { insertOwners, insertTaskOwners, ownersOf } from '../../../db/repositories/owners.ts';
import { editionByHash, insertReport, type EditionRow } from '../../../db/repositories/reports.ts';
import { insertTasks } from '../../../db/repositories/tasks.ts';
import type { Session } from '../../../db/store.ts';
import { quarterKey } from '../../domain/period.ts';
import { AppError } from '../../errors.ts';
import type { Extraction } from '../../extract/types.ts';
import type { ServiceContext } from '../context.ts';
import { hashBytes } from '../hash-bytes.ts';
import { refuseLocked } from '../review/refuse-locked.ts';
import { replayMilestones } from '../review/milestones/replay-milestones.ts';
import { replayDecisions } from '../review/replay-decisions.ts';
import { refreshFindings } from '../editions/refresh-findings.ts';
import type { EditionStamp } from './edition-stamp.ts';
import { ensureOrganisation } from './ensure-organisation.ts';
import { decidedLinks } from './decided-links.ts';
import { findTask } from './find-task.ts';
import { findingRows } from './finding-rows.ts';
import { knownIndicators, matchIndicators } from './match-indicators.ts';
import { metricRows, type PlacedMetric } from './metric-rows.ts';
import type { ReportPlace } from './place-report.ts';
import type { FileText } from '../reading/upload.ts';
import { taskRows } from './task-rows.ts';

/** One file, read and extracted, on its way into the store. */
export interface PreparedImport {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly isSample: boolean;
  readonly isIllustrative: boolean;
  readonly hash: string;
  readonly document: FileText;
  readonly extraction: Extraction;
  readonly place: ReportPlace;
}

export interface StoredImport {
  readonly edition: EditionRow;
  readonly isNew: boolean;
}

/** Writes a report with everything found in it; `isNew` is false when the same bytes are there already. Runs inside a transaction. */
export async function storeReport(
  session: Session,
  context: ServiceContext,
  work: PreparedImport,
): Promise<StoredImport> {
  const earlier = await editionByHash(session, work.hash);
  if (earlier !== null) return { edition: earlier, isNew: false };
  const { actor, newId } = context;
  const createdAt = context.now();
  const organisation = await ensureOrganisation(session, context, work.place.org, {
    metrics: work.extraction.metrics,
    isSample: work.isSample,
  });
  await refuseLocked(session, organisation.id, work.place.quarter);
  const stamp: EditionStamp = { organisationId: organisation.id, editionId: newId(), actor, createdAt };
  const isNew = await insertReport(session, reportRow(work, stamp));
  if (isNew) {
    await storeContent(session, context, work, { stamp, yearStart: organisation.yearStart });
    await refreshFindings(session, organisation.id);
  }
  const edition = await editionByHash(session, work.hash);
  if (edition === null) throw new AppError('store_unavailable');
  return { edition, isNew };
}

function reportRow(work: PreparedImport, stamp: EditionStamp) {
  const { bytes, fileName, hash, document, extraction, place, isSample, isIllustrative } = work;
  const { organisationId, editionId: id, actor, createdAt } = stamp;
  const { issuedOn, indexNo, lang } = extraction.report;
  return {
    id,
    organisationId,
    title: place.title,
    ...place.quarter,
    endMonth: place.endMonth,
    issuedOn,
    indexNo,
    lang,
    fileName,
    format: document.format,
    byteSize: bytes.byteLength,
    bytes: Buffer.from(bytes),
    hash,
    text: document.text,
    textHash: hashBytes(document.text),
    blocks: extraction.blocks,
    diagnostics: extraction.diagnostics,
    isSample,
    isIllustrative,
    actor,
    createdAt,
  };
}

async function storeContent(
  session: Session,
  context: ServiceContext,
  { document, extraction, place, hash, fileName, isIllustrative }: PreparedImport,
  { stamp, yearStart }: { readonly stamp: EditionStamp; readonly yearStart: number },
): Promise<void> {
  const { reading, newId } = context;
  const { tasks, milestones, metrics, findings } = extraction;
  const { organisationId } = stamp;
  const owners = new Map((await ownersOf(session, organisationId)).map(({ name, id }) => [name, id]));
  const ofTasks = taskRows(tasks, milestones, owners, stamp, newId);
  const known = knownIndicators(
    await indicatorsOf(session, organisationId),
    await metricHistory(session, organisationId),
  );
  const decided = await decidedLinks(session, organisationId);
  const indicators = await matchIndicators(reading.align, { known, decided }, metrics, stamp, newId);
  const taskIds = ofTasks.tasks.map((row) => row.id);
  const placed = indicators.matched.map(({ metric, indicatorId }, index): PlacedMetric => {
    const spans = [...(metric.target?.spans ?? []), ...(metric.actual?.spans ?? [])];
    const task = findTask(tasks, metric.taskNo, spans);
    return {
      metric,
      id: newId(),
      indicatorId,
      taskId: task === null ? null : (taskIds[task] ?? null),
      severities: findings.filter((finding) => finding.metric === index).map(({ severity }) => severity),
    };
  });
  await insertTasks(session, ofTasks.tasks);
  await insertOwners(session, ofTasks.owners);
  await insertTaskOwners(session, ofTasks.taskOwners);
  await insertMilestones(session, ofTasks.milestones);
  await insertIndicators(session, indicators.created);
  await insertMetrics(
    session,
    metricRows(
      placed,
      { to: { ...place.quarter, endMonth: place.endMonth }, yearStart, isIllustrative },
      stamp,
      newId,
    ),
  );
  await insertFindings(session, findingRows(findings, tasks, taskIds, placed, stamp, newId));
  const replay = { quarter: place.quarter, text: document.text, stamp };
  await replayDecisions(session, context, replay);
  await replayMilestones(session, context, replay);
  await recordEvent(session, {
    id: newId(),
    action: 'report.imported',
    subject: 'report',
    subjectId: stamp.editionId,
    before: null,
    after: { hash, fileName, title: place.title, period: quarterKey(place.quarter) },
    ...stamp,
  });
}
