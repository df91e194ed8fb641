/**
 * Document → metrics, milestones, findings: the ordered list of steps on one screen. Pure: the same document
 * and options always give the same answer; nothing is read from clock, network or disk.
 */
import type { Finding } from '../domain/finding.ts';
import type { Quarter } from '../domain/period.ts';
import type { SourceDocument } from '../documents/document.ts';
import { buildClaims } from './claims/build-claims.ts';
import type { ClaimDraft } from './claims/claim-draft.ts';
import { metricFindings } from './findings/finding-rules.ts';
import { findSections } from './layout/find-sections.ts';
import { buildMetric } from './matching/build-metric.ts';
import { mergeTargets } from './matching/merge-targets.ts';
import { nameRows, rowNameOf } from './matching/name-rows.ts';
import { pairSection } from './matching/pair-section.ts';
import { spokenIn } from './matching/spoken.ts';
import { buildMilestones } from './milestones/build-milestones.ts';
import { findReportFacts } from './recognizers/document-title.ts';
import { groupTasks } from './group-tasks.ts';
import type { ExtractOptions, Extraction, Metric, Milestone, ReportFacts, Section } from './types.ts';

/** Extracts one report. */
export function extract(document: SourceDocument, options: ExtractOptions = {}): Extraction {
  const { text } = document;
  const report = findReportFacts(document, options);
  const layout = findSections(document, report);
  const metrics: Metric[] = [];
  const milestones: Milestone[] = [];
  const findings: Finding[] = [...layout.findings];
  for (const section of layout.sections) {
    const claims = readClaims(text, section, report, options);
    for (const { metric, findings: own } of readMetrics(text, section, claims, report, options)) {
      findings.push(...own.map((finding) => ({ ...finding, taskNo: section.no, metric: metrics.length })));
      metrics.push(metric);
    }
    milestones.push(...buildMilestones(text, section, claims));
  }
  return {
    report,
    tasks: groupTasks(text, layout.sections),
    metrics,
    milestones,
    findings,
    diagnostics: document.notes.map(({ code, params }) => ({ code, params, spans: [] })),
    blocks: layout.blocks,
  };
}

type SectionMetric = {
  readonly metric: Metric;
  readonly findings: readonly Omit<Finding, 'metric' | 'taskNo'>[];
};

function readClaims(
  text: string,
  section: Section,
  report: ReportFacts,
  { trace }: ExtractOptions,
): readonly ClaimDraft[] {
  const claims = buildClaims({ text, section, reference: quarterOf(report), trace });
  return nameRows(claims, rowNameOf(text, section));
}

function quarterOf({ year, quarter }: ReportFacts): Quarter | null {
  return year === null || quarter === null ? null : { year, quarter };
}

/** targets merged → pairs → metrics → findings → what waits for a check. */
function readMetrics(
  text: string,
  section: Section,
  claims: readonly ClaimDraft[],
  report: ReportFacts,
  { trace }: ExtractOptions,
): readonly SectionMetric[] {
  const reference = quarterOf(report);
  const row = rowNameOf(text, section);
  const groups = mergeTargets(claims, row.name);
  const isOnly = groups.length === 1;
  const spoken = spokenIn(text, section);
  return pairSection(groups, claims, row.name, trace).map((pairing) => {
    const { metric, assessment } = buildMetric(pairing, {
      text,
      section,
      reference,
      rowName: row.name,
      spoken,
      isOnly,
    });
    const findings = metricFindings({ text, metric, pairing, assessment, claims, isOnly });
    const isDoubted = metric.reasons.length > 0 || findings.some(({ severity }) => severity !== 'note');
    const needsReview = metric.actual !== null && (metric.actual.how !== 'stated' || isDoubted);
    return { metric: { ...metric, needsReview }, findings };
  });
}
