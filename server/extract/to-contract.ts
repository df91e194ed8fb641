/** Extraction → the JSON object that the `extract` command prints. Words of the report's language, numbers as written. */
import { roundAttainment } from '../domain/format.ts';
import type { Lang } from '../domain/format.ts';
import type { Observation, Target } from '../domain/indicator.ts';
import type { Reason } from '../domain/finding.ts';
import type { Span } from '../domain/provenance.ts';
import { describeFinding, describeReason } from '../domain/wording.ts';
import type { Candidate, Extraction, Metric } from './types.ts';

export interface ContractMetric {
  readonly taskNo: string | null;
  readonly name: string;
  readonly direction: 'up' | 'down';
  readonly form: 'level' | 'change';
  readonly target: {
    readonly value: number;
    readonly unit: string;
    readonly comparator: Target['bound'];
    readonly strict: boolean;
    readonly low: number | null;
    readonly high: number | null;
    readonly spans: readonly Span[];
  } | null;
  readonly actual: Observation | null;
  readonly attainment: number | null;
  readonly claim: {
    readonly quote: string;
    readonly holds: boolean | null;
    readonly start: number;
    readonly end: number;
  } | null;
  readonly needsReview: boolean;
  readonly reasons: readonly string[];
  readonly candidates: readonly {
    readonly value: number;
    readonly unit: string;
    readonly reasons: readonly string[];
    readonly spans: readonly Span[];
  }[];
  readonly said: Span | null;
  readonly pair: Metric['pair'];
}

export interface ContractReport {
  readonly report: Omit<Extraction['report'], 'isPeriodGuessed'> & { readonly textHash: string };
  readonly tasks: readonly {
    readonly no: string | null;
    readonly title: string;
    readonly owners: readonly string[];
  }[];
  readonly metrics: readonly ContractMetric[];
  readonly milestones: readonly {
    readonly taskNo: string | null;
    readonly goal: string;
    readonly goalSpan: Span;
    readonly status: string;
    readonly evidence: { readonly spans: readonly Span[] };
  }[];
  readonly findings: readonly {
    readonly type: string;
    readonly severity: string;
    readonly taskNo: string | null;
    readonly metric: number | null;
    readonly message: string;
    readonly spans: readonly Span[];
  }[];
  readonly diagnostics: Extraction['diagnostics'];
}

/** `textHash` is the SHA-256 of the stored text, computed by the caller. */
export function toContract(extraction: Extraction, textHash: string): ContractReport {
  const { isPeriodGuessed: _, ...report } = extraction.report;
  return {
    report: { ...report, textHash },
    tasks: extraction.tasks.map(({ no, title, owners }) => ({ no, title, owners })),
    metrics: extraction.metrics.map((metric) => metricOf(metric, report.lang)),
    milestones: extraction.milestones.map(({ taskNo, goal, goalSpan, status, evidence }) => ({
      taskNo,
      goal,
      goalSpan,
      status,
      evidence: { spans: evidence },
    })),
    findings: extraction.findings.map((finding) => ({
      type: finding.code,
      severity: finding.severity,
      taskNo: finding.taskNo,
      metric: finding.metric,
      message: describeFinding(finding, report.lang),
      spans: finding.spans,
    })),
    diagnostics: extraction.diagnostics,
  };
}

function metricOf(metric: Metric, lang: Lang): ContractMetric {
  const { target, attainment, claim } = metric;
  return {
    taskNo: metric.taskNo,
    name: metric.name,
    direction: metric.direction,
    form: metric.form,
    target: target === null ? null : targetOf(target),
    actual: metric.actual,
    attainment: attainment === null ? null : roundAttainment(attainment),
    claim:
      claim === null ? null : { quote: claim.quote, holds: claim.holds, start: claim.start, end: claim.end },
    needsReview: metric.needsReview,
    reasons: metric.reasons.map((reason) => describeReason(reason, lang)),
    candidates: metric.candidates.map((candidate) => candidateOf(candidate, lang)),
    said: metric.said,
    pair: metric.pair,
  };
}

function targetOf({ value, unit, bound, strict, low, high, spans }: Target): ContractMetric['target'] {
  return { value, unit, comparator: bound, strict, low, high, spans };
}

function candidateOf(
  { value, unit, reasons, spans }: Candidate,
  lang: Lang,
): ContractMetric['candidates'][number] {
  const words = reasons.map((reason: Reason) => describeReason(reason, lang));
  return { value, unit, reasons: words, spans };
}
