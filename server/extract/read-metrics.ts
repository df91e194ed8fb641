/** One section's claims → its metrics with what a careful reader would point out about each. */
import type { Quarter } from '../domain/period.ts';
import type { ClaimDraft } from './claims/claim-draft.ts';
import { metricFindings } from './findings/finding-rules.ts';
import type { FindingDraft } from './findings/finding-rules.ts';
import { buildMetric } from './matching/build-metric.ts';
import { mergeTargets } from './matching/merge-targets.ts';
import { rowNameOf } from './matching/name-rows.ts';
import { pairSection } from './matching/pair-section.ts';
import { spokenIn } from './matching/spoken.ts';
import type { Metric, Section, TraceSink } from './types.ts';

export interface SectionFacts {
  readonly text: string;
  readonly section: Section;
  readonly claims: readonly ClaimDraft[];
  readonly reference: Quarter | null;
  readonly trace?: TraceSink | undefined;
}

export interface SectionMetric {
  readonly metric: Metric;
  readonly findings: readonly FindingDraft[];
}

/** targets merged → pairs → metrics → findings → what waits for a check. */
export function readMetrics({
  text,
  section,
  claims,
  reference,
  trace,
}: SectionFacts): readonly SectionMetric[] {
  const row = rowNameOf(text, section);
  const groups = mergeTargets(claims, row.name);
  const isOnly = groups.length === 1;
  const spoken = spokenIn(text, section);
  const read = pairSection(groups, claims, row.name, trace).map((pairing) => {
    const facts = { text, section, reference, rowName: row.name, spoken, isOnly };
    const { metric, assessment } = buildMetric(pairing, facts);
    const findings = metricFindings({ text, metric, pairing, assessment, claims, isOnly });
    return { metric: { ...metric, needsReview: isDoubted(metric, findings) }, findings };
  });
  return distinctNames(read);
}

/** Accepted by rule: stated, and nothing above a note speaks against it. */
function isDoubted({ actual, reasons }: Metric, findings: readonly FindingDraft[]): boolean {
  if (actual === null) return false;
  return (
    actual.how !== 'stated' || reasons.length > 0 || findings.some(({ severity }) => severity !== 'note')
  );
}

/** 避险搬迁410户1560人: two figures of one thing are told apart by their unit. */
function distinctNames(read: readonly SectionMetric[]): readonly SectionMetric[] {
  return read.map((one) => {
    const { metric } = one;
    const isShared = read.some((other) => other !== one && other.metric.name === metric.name);
    const unit = metric.target?.unit.replace(/^[万亿]+/u, '') ?? '';
    return isShared && unit !== '' ? { ...one, metric: { ...metric, name: `${metric.name}(${unit})` } } : one;
  });
}
