/**
 * Document → metrics, milestones, findings: the ordered list of steps on one screen. Pure: the same document
 * and options always give the same answer; nothing is read from clock, network or disk.
 */
import type { Finding } from '../domain/finding.ts';
import type { SourceDocument } from '../documents/document.ts';
import { buildClaims } from './claims/build-claims.ts';
import { dateMilestone } from './events/date-milestone.ts';
import { findCorrections } from './findings/find-corrections.ts';
import { groupTasks } from './group-tasks.ts';
import { findSections } from './layout/find-sections.ts';
import { headerReader } from './layout/given-roles.ts';
import { nameRows, rowNameOf } from './matching/name-rows.ts';
import { buildMilestones } from './milestones/build-milestones.ts';
import { readMetrics } from './read-metrics.ts';
import { findReportFacts } from './recognizers/document-title.ts';
import type { ExtractOptions, Extraction, Metric, Milestone } from './types.ts';

/**
 * Extracts one report:
 *   facts (title, organisation, period) → sections (tasks, rows, fields with roles) → for each section
 *   claims (what every number is) → metrics (targets with their actuals) → findings → milestones.
 */
export function extract(document: SourceDocument, options: ExtractOptions = {}): Extraction {
  const { text } = document;
  const report = findReportFacts(document, options);
  const { year, quarter } = report;
  const reference = year === null || quarter === null ? null : { year, quarter };
  const layout = findSections(document, report, headerReader(options.columnRoles));
  const metrics: Metric[] = [];
  const milestones: Milestone[] = [];
  const findings: Finding[] = [...layout.findings];
  for (const section of layout.sections) {
    const { trace } = options;
    const written = buildClaims({ text, section, reference, trace });
    const claims = nameRows(written, rowNameOf(text, section));
    for (const { metric, findings: own } of readMetrics({ text, section, claims, reference, trace })) {
      findings.push(...own.map((finding) => ({ ...finding, taskNo: section.no, metric: metrics.length })));
      metrics.push(metric);
    }
    const goals = buildMilestones(text, section, claims);
    milestones.push(...goals.map((milestone) => dateMilestone(text, milestone, reference)));
  }
  return {
    report,
    tasks: groupTasks(text, layout.sections),
    metrics,
    milestones,
    findings,
    diagnostics: document.notes.map(({ code, params }) => ({ code, params, spans: [] })),
    corrections: findCorrections(text),
    blocks: layout.blocks,
    tables: layout.tables,
  };
}
