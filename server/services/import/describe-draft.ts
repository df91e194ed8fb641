import type { DraftPeriod, ImportDraft } from '../../domain/import-draft.ts';
import { quarterKey, singleQuarter, yearToDate, type Quarter } from '../../domain/period.ts';
import type { EditionRow } from '../../../db/repositories/reports.ts';
import type { ReportSummary } from '../../domain/scorecard.ts';
import type { ServiceContext } from '../context.ts';
import { draftChanges, NO_CHANGES } from './draft-changes.ts';
import { draftDoubts, draftState } from './draft-doubts.ts';
import type { DraftFacts } from './draft-facts.ts';
import { draftTables } from './draft-tables.ts';
import { readCorrections, type Corrections, type FileInput } from './import-input.ts';
import { hasContent, quarterOf, titleOf } from './place-report.ts';
import { tryImport } from './try-import.ts';

/** Metrics that a preview lists; the counts tell of all. */
const MOST_METRICS = 50;

/** A file as it was understood, for a person who decides whether to take it. It has no id yet. */
export async function describeDraft(context: ServiceContext, facts: DraftFacts): Promise<ImportDraft> {
  const { store, reading } = context;
  const { file, understood, corrections: sent, duplicate } = facts;
  const { document, extraction, org, organisation, remembered } = understood;
  const { tasks, metrics, milestones, findings } = extraction;
  const corrections = readCorrections(sent);
  const quarter = quarterOf(extraction, corrections);
  const broad = await draftChanges(store, reading.align, organisation?.id ?? null, quarter, metrics);
  const canTry = broad.replaces !== null && !broad.isLocked && duplicate === null && hasContent(extraction);
  const exact = canTry ? await tryImport(context, facts, broad.replaces.id) : {};
  const changes = { ...broad, ...exact };
  const doubts = draftDoubts(understood, changes, corrections);
  return {
    id: null,
    expiresAt: null,
    state: draftState(doubts),
    doubts,
    notes: document.notes,
    fileName: file.fileName,
    byteSize: file.bytes.byteLength,
    format: document.format,
    encoding: document.encoding ?? null,
    pageCount: document.pageCount ?? null,
    title: titleOf(extraction, file.fileName),
    org: organisation?.name ?? org.name,
    organisationId: organisation?.id ?? null,
    period: quarter === null ? null : periodOf(quarter, corrections, organisation?.yearStart),
    tables: draftTables(document.text, extraction.tables, remembered),
    counts: {
      rows: extraction.tables.reduce((sum, { rowCount }) => sum + rowCount, 0),
      tasks: tasks.length,
      metrics: metrics.length,
      reported: metrics.filter(({ actual }) => actual !== null).length,
      milestones: milestones.length,
      findings: findings.length,
    },
    metrics: metrics
      .slice(0, MOST_METRICS)
      .map(({ name, taskNo, form, target, actual }) => ({ name, taskNo, form, target, actual })),
    changes,
    duplicate,
    corrections: sent,
  };
}

/** What stands in place of a preview for a file that is there already: the report it gave. */
export function duplicateDraft(
  { bytes, fileName }: FileInput,
  edition: EditionRow,
  report: ReportSummary,
): ImportDraft {
  const { accepted, pending, notReported: _, ...counts } = report.counts;
  return {
    id: null,
    expiresAt: null,
    state: 'duplicate',
    doubts: [],
    notes: [],
    fileName,
    byteSize: bytes.byteLength,
    format: edition.format,
    encoding: null,
    pageCount: null,
    title: report.title,
    org: report.org,
    organisationId: report.organisationId,
    period: periodOf(edition, {}),
    tables: [],
    counts: { ...counts, rows: 0, reported: accepted + pending },
    metrics: [],
    changes: NO_CHANGES,
    duplicate: report,
    corrections: {},
  };
}

function periodOf(to: Quarter, { period }: Corrections, yearStart = 1): DraftPeriod {
  const quarter = { year: to.year, quarter: to.quarter };
  const upTo = { ...quarter, endMonth: period?.endMonth ?? null };
  const covered = period?.months === 3 ? singleQuarter(quarter) : yearToDate(upTo, yearStart);
  return { key: quarterKey(quarter), ...covered };
}
