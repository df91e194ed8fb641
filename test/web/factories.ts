/** Small pieces of what the API answers, complete and consistent: attainment and status come from the kernel. */
import { assess, DEFAULT_THRESHOLDS } from '../../server/domain/attainment.ts';
import { composeHeadline } from '../../server/domain/headline.ts';
import type { Observation, Target } from '../../server/domain/indicator.ts';
import { elapsedShare, parseQuarter, quarterEnd } from '../../server/domain/period.ts';
import type { Span, SpanRole } from '../../server/domain/provenance.ts';
import { rollUp } from '../../server/domain/roll-up.ts';
import { summariseBoard } from '../../server/domain/summary.ts';
import type {
  Bucket,
  Counts,
  EditionView,
  ReportSummary,
  Scorecard,
  ScorecardMetric,
  TrendPoint,
} from '../../server/domain/scorecard.ts';
import type { BoardTask } from '../../server/domain/task-view.ts';

export const PERIOD = '2021-Q3';

export function span(start: number, quote: string, role: SpanRole = 'number'): Span {
  return { start, end: start + quote.length, quote, role };
}

export function target(overrides: Partial<Target> = {}): Target {
  return {
    value: 8000,
    unit: '家',
    bound: 'eq',
    strict: false,
    low: null,
    high: null,
    spans: [],
    ...overrides,
  };
}

export function observation(overrides: Partial<Observation> = {}): Observation {
  return {
    value: 13462,
    unit: '家',
    basis: 'cumulative',
    how: 'stated',
    asOf: null,
    spans: [],
    ...overrides,
  };
}

/** A metric whose judgement follows from its target and actual; `review` pending puts it into that bucket. */
export function metric(overrides: Partial<ScorecardMetric> = {}): ScorecardMetric {
  const facts = {
    target: target(),
    actual: observation(),
    direction: 'up' as const,
    form: 'level' as const,
    review: 'accepted' as ScorecardMetric['review'],
    ...overrides,
  };
  const inputs = {
    target: facts.target === null ? null : { ...facts.target, direction: facts.direction, form: facts.form },
    actual: facts.actual,
    elapsed: 75,
    thresholds: DEFAULT_THRESHOLDS,
    baseline: null,
    planned: null,
  };
  const judged = assess(inputs);
  const review = facts.actual === null ? null : facts.review;
  return {
    indicatorId: 'sme',
    metricId: `m-${facts.indicatorId ?? 'sme'}`,
    revision: null,
    isDiscarded: false,
    name: '新增科技型中小企业',
    nameEn: 'New technology firms',
    taskId: 'task-6',
    taskNo: '6',
    owners: ['高新处'],
    isPinned: false,
    pinnedOrder: null,
    weight: null,
    original: null,
    manual: null,
    link: null,
    bands: [],
    plan: null,
    ...judged,
    why: { rule: judged.rule, version: 1, inputs },
    bucket: review === 'pending' ? 'pending' : judged.status,
    reasons: [],
    claim: null,
    candidates: [],
    pair: null,
    said: null,
    findings: [],
    trend: [],
    ...facts,
    review,
    ...overrides,
  };
}

/** A target that the report says nothing about. */
export function silentMetric(overrides: Partial<ScorecardMetric> = {}): ScorecardMetric {
  return metric({
    indicatorId: 'hte',
    name: '新增高新技术企业',
    nameEn: 'New high-tech firms',
    target: target({ value: 3000 }),
    actual: null,
    ...overrides,
  });
}

export function trendPoint(quarter: number, overrides: Partial<TrendPoint> = {}): TrendPoint {
  return {
    period: `2021-Q${quarter}`,
    editionId: null,
    value: null,
    unit: '家',
    review: null,
    isIllustrative: false,
    isFuture: false,
    assessment: null,
    startsBreak: null,
    backfilled: null,
    timeline: null,
    ...overrides,
  };
}

export function task(overrides: Partial<BoardTask> = {}): BoardTask {
  return {
    id: 'task-6',
    no: '6',
    title: '实施科技企业培育行动',
    shortTitle: '科技企业培育',
    titleEn: 'Growing technology firms',
    owners: ['高新处'],
    milestones: [],
    rollUp: rollUp([]),
    ...overrides,
  };
}

export function edition(overrides: Partial<EditionView> = {}): EditionView {
  return {
    id: 'r1',
    title: '之江省科学技术厅2021年度重点工作三季度完成情况',
    period: PERIOD,
    issuedOn: '2021-12-07',
    indexNo: '002482090/2021-14765',
    fileName: '三季度.txt',
    isIllustrative: false,
    ...overrides,
  };
}

export function countsOf(metrics: readonly ScorecardMetric[]): Counts {
  const counts: Record<Bucket, number> = {
    behind: 0,
    missed: 0,
    at_risk: 0,
    on_track: 0,
    met: 0,
    exceeded: 0,
    not_reported: 0,
    qualitative: 0,
    pending: 0,
  };
  for (const { bucket } of metrics) counts[bucket] += 1;
  return counts;
}

/** A board whose counts and headline follow from its metrics. */
export function scorecard(overrides: Partial<Scorecard> = {}): Scorecard {
  const metrics = overrides.metrics ?? [metric(), silentMetric()];
  const counts = countsOf(metrics);
  const quarter = parseQuarter(overrides.period ?? PERIOD) ?? { year: 2021, quarter: 3 };
  const isClosed = quarter.quarter === 4;
  return {
    organisation: {
      id: 'o1',
      name: '之江省科学技术厅',
      nameEn: 'Zhijiang Science Department',
      isSample: false,
    },
    period: PERIOD,
    periodState: 'working',
    elapsed: elapsedShare(quarter),
    dataTo: quarterEnd(quarter),
    edition: edition(),
    newestPeriod: PERIOD,
    periods: [1, 2, 3, 4].map((each) => ({
      period: `${quarter.year}-Q${each}`,
      hasReport: each <= 3,
      isIllustrative: each < 3,
    })),
    headline: {
      zh: composeHeadline(counts, 'zh', isClosed),
      en: composeHeadline(counts, 'en', isClosed),
    },
    summary: summariseBoard(metrics, overrides.period ?? PERIOD),
    owners: [...new Set((overrides.tasks ?? [task()]).flatMap(({ owners }) => owners))],
    counts,
    openLinks: 0,
    tasks: [task()],
    findings: [],
    ...overrides,
    metrics,
  };
}

export function reportSummary(overrides: Partial<ReportSummary> = {}): ReportSummary {
  const { id, title, period, issuedOn, indexNo, fileName } = edition();
  return {
    id,
    title,
    organisationId: 'o1',
    org: '之江省科学技术厅',
    orgEn: 'Zhijiang Science Department',
    isSample: false,
    isIllustrative: false,
    period,
    issuedOn,
    indexNo,
    fileName,
    byteSize: 12_000,
    importedAt: '2021-12-08T01:30:00.000Z',
    status: 'ready',
    periodState: 'working',
    supersededBy: null,
    trust: { figures: 8, checked: 0, corrected: 0, correctedShare: 0 },
    counts: {
      tasks: 9,
      metrics: 18,
      accepted: 4,
      pending: 4,
      notReported: 10,
      milestones: 32,
      findings: 3,
    },
    ...overrides,
  };
}
