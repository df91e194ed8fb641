import { setImmediate } from 'node:timers/promises';
import { recordEvent } from '../../../db/repositories/audit-events.ts';
import type { OrganisationRow } from '../../../db/repositories/organisations.ts';
import { editionByHash, insertReport, type EditionRow } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import { ACCEPTANCE_RULE, ACCEPTANCE_RULE_VERSION } from '../../domain/acceptance.ts';
import type { DecisionOutcome } from '../../domain/cell-change.ts';
import { quarterKey } from '../../domain/period.ts';
import { AppError } from '../../errors.ts';
import type { Extraction } from '../../extract/types.ts';
import type { ServiceContext } from '../context.ts';
import { refreshFindings } from '../editions/refresh-findings.ts';
import { hashBytes } from '../hash-bytes.ts';
import type { FileText } from '../reading/upload.ts';
import { logReplayedRepair, type CarriedRepair } from '../review/columns/carried-repair.ts';
import { replayMilestones } from '../review/milestones/replay-milestones.ts';
import { refuseLocked } from '../review/refuse-locked.ts';
import { replayDecisions } from '../review/replay-decisions.ts';
import type { EditionStamp } from './edition-stamp.ts';
import { ensureOrganisation } from './ensure-organisation.ts';
import type { Corrections } from './import-input.ts';
import { insertContent } from './insert-content.ts';
import { planContent } from './plan-content.ts';
import type { ReportPlace } from './place-report.ts';

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
  /** What a person said about the file, kept so that it can be read again the same way. */
  readonly corrections: Corrections;
  /** What a person said of the columns of an earlier file of the quarter, and how this file took it. */
  readonly repair: CarriedRepair | null;
}

export interface StoredImport {
  readonly edition: EditionRow;
  readonly isNew: boolean;
  /** What became of decisions about earlier files of the quarter. */
  readonly decisions: readonly DecisionOutcome[];
}

/** Writes a report with everything found in it; `isNew` is false when the same bytes are there already. Runs inside a transaction. */
export async function storeReport(
  session: Session,
  context: ServiceContext,
  work: PreparedImport,
): Promise<StoredImport> {
  const earlier = await editionByHash(session, work.hash);
  if (earlier !== null) return { edition: earlier, isNew: false, decisions: [] };
  const { actor, newId } = context;
  const createdAt = context.now();
  const organisation = await ensureOrganisation(session, context, work.place.org, {
    metrics: work.extraction.metrics,
    isSample: work.isSample,
  });
  await refuseLocked(session, organisation.id, work.place.quarter);
  const stamp: EditionStamp = { organisationId: organisation.id, editionId: newId(), actor, createdAt };
  const isNew = await insertReport(session, reportRow(work, stamp));
  const decisions = isNew ? await storeNew(session, context, work, organisation, stamp) : [];
  const edition = await editionByHash(session, work.hash);
  // The same bytes, stored for an organisation out of the asker's reach.
  if (edition === null && session.organisations !== undefined) throw new AppError('not_your_organisation');
  if (edition === null) throw new AppError('store_unavailable');
  return { edition, isNew, decisions };
}

/** What was read, then what people decided about earlier files of the quarter, then what follows from both. */
async function storeNew(
  session: Session,
  context: ServiceContext,
  work: PreparedImport,
  { yearStart, acceptsByRule }: OrganisationRow,
  stamp: EditionStamp,
): Promise<readonly DecisionOutcome[]> {
  const { hash, fileName, place, document, corrections, repair } = work;
  const sources = { align: context.reading.align, newId: context.newId };
  const content = { ...work, stamp, yearStart, acceptsByRule, ...sources };
  // The driver works in this thread: between two steps everybody else has a turn.
  await setImmediate();
  const rows = await planContent(session, content);
  await setImmediate();
  await insertContent(session, rows);
  await setImmediate();
  const repaired = await logReplayedRepair(session, context, stamp, repair);
  const replay = { quarter: place.quarter, text: document.text, stamp };
  const metrics = await replayDecisions(session, context, replay);
  const milestones = await replayMilestones(session, context, replay);
  await recordEvent(session, {
    id: context.newId(),
    action: 'report.imported',
    subject: 'report',
    subjectId: stamp.editionId,
    before: null,
    after: {
      ...{ hash, fileName, title: place.title, period: quarterKey(place.quarter), corrections },
      acceptance: { isOn: acceptsByRule, rule: ACCEPTANCE_RULE, version: ACCEPTANCE_RULE_VERSION },
    },
    ...stamp,
  });
  await refreshFindings(session, stamp.organisationId);
  return [...repaired, ...metrics, ...milestones];
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
