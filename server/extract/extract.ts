/**
 * Document → metrics, milestones, findings: the ordered list of steps on one screen. Pure: the same document
 * and options always give the same answer; nothing is read from clock, network or disk.
 */
import type { Finding } from '../domain/finding.ts';
import type { SourceDocument } from '../documents/document.ts';
import { buildClaims } from './claims/build-claims.ts';
import { metricFindings } from './findings/finding-rules.ts';
import { findSections } from './layout/find-sections.ts';
import { buildMetric } from './matching/build-metric.ts';
import { mergeTargets } from './matching/merge-targets.ts';
import { nameRows, rowNameOf } from './matching/name-rows.ts';
import { pairSection } from './matching/pair-section.ts';
import { buildMilestones } from './milestones/build-milestones.ts';
import { findReportFacts } from './recognizers/document-title.ts';
import { groupTasks } from './group-tasks.ts';
import type { ExtractOptions, Extraction, Metric, ReportFacts, Section } from './types.ts';

/** Extracts one report. */
export function extract(document: SourceDocument, options: ExtractOptions = {}): Extraction {
  const { text } = document;
  const report = findReportFacts(document, options);
  const layout = findSections(document, report);
  const metrics: Metric[] = [];
  const findings: Finding[] = [...layout.findings];
  for (const section of layout.sections) {
    const read = readSection(text, section, report, options);
    for (const { metric, findings: own } of read) {
      findings.push(...own.map((finding) => ({ ...finding, taskNo: section.no, metric: metrics.length })));
      metrics.push(metric);
    }
  }
  return {
    report,
    tasks: groupTasks(text, layout.sections),
    metrics,
    milestones: buildMilestones(text, layout.sections, report),
    findings,
    diagnostics: document.notes.map(({ code, params }) => ({ code, params, spans: [] })),
    blocks: layout.blocks,
  };
}

type SectionMetric = {
  readonly metric: Metric;
  readonly findings: readonly Omit<Finding, 'metric' | 'taskNo'>[];
};

/** claims → rows named → targets merged → pairs → metrics → findings → what waits for a check. */
function readSection(
  text: string,
  section: Section,
  { year, quarter }: ReportFacts,
  { trace }: ExtractOptions,
): readonly SectionMetric[] {
  const reference = year === null || quarter === null ? null : { year, quarter };
  const row = rowNameOf(text, section);
  const claims = nameRows(buildClaims({ text, section, reference, trace }), row);
  const groups = mergeTargets(claims, row.name);
  const isOnly = groups.length === 1;
  return pairSection(groups, claims, row.name, trace).map((pairing) => {
    const { metric, assessment } = buildMetric(pairing, {
      text,
      section,
      reference,
      rowName: row.name,
      isOnly,
    });
    const findings = metricFindings({ text, metric, pairing, assessment, claims, isOnly });
    const isDoubted = metric.reasons.length > 0 || findings.some(({ severity }) => severity !== 'note');
    const needsReview = metric.actual !== null && (metric.actual.how !== 'stated' || isDoubted);
    return { metric: { ...metric, needsReview }, findings };
  });
}
