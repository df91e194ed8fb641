/**
 * A quarter in sentences, as codes and facts: each language words them, the page links every number to what it counts.
 * Only accepted figures speak, but for the sentence on what waits.
 */
import type { Status } from './attainment.ts';
import type { Span } from './provenance.ts';
import type { Bucket, ScorecardMetric, TrendPoint } from './scorecard.ts';

export const SUMMARY_CODES = [
  'nothing_reported',
  'reached',
  'ahead',
  'none_late',
  'late',
  'worst',
  'silent',
  'waiting',
  'improved',
  'worsened',
  'newly_reported',
  'fell_silent',
  'revised',
  'unchanged',
] as const;
export type SummaryCode = (typeof SUMMARY_CODES)[number];

/** A number of a sentence and the rows it counts. */
export interface SummaryCount {
  readonly n: number;
  readonly of: Bucket | 'several';
}

/** A metric that a sentence names, with its figures and where they stand in the report. */
export interface SummaryMetric {
  readonly indicatorId: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly attainment: number | null;
  readonly used: number | null;
  readonly paceGap: number | null;
  readonly status: Status;
  /** The status a quarter ago; null where none was accepted. */
  readonly before: Status | null;
  readonly spans: readonly Span[];
}

export interface SummarySentence {
  readonly code: SummaryCode;
  readonly counts: Readonly<Record<string, SummaryCount>>;
  /** At most `MOST_NAMED`; `all` says how many the sentence is about. */
  readonly metrics: readonly SummaryMetric[];
  readonly all: number;
  /** The quarter that changes are counted from; null in sentences on this quarter alone. */
  readonly since: string | null;
}

const MOST_NAMED = 3;
const REACHED: ReadonlySet<Bucket> = new Set<Bucket>(['met', 'exceeded']);
const LATE: ReadonlySet<Bucket> = new Set<Bucket>(['behind', 'missed', 'at_risk']);
const WITHOUT_FIGURE: ReadonlySet<Bucket> = new Set<Bucket>(['not_reported', 'qualitative', 'pending']);
const RANK: Readonly<Record<Status, number>> = {
  missed: 0,
  behind: 0,
  at_risk: 1,
  on_track: 2,
  met: 3,
  exceeded: 4,
  not_reported: -1,
  qualitative: -1,
};

/** The sentences on a board, in the order a reader wants them. @param period key of the shown quarter */
export function summariseBoard(
  metrics: readonly ScorecardMetric[],
  period: string,
): readonly SummarySentence[] {
  const counted = metrics.filter(({ isDiscarded }) => !isDiscarded);
  return [...standing(counted), ...gaps(counted), ...changes(counted, period)];
}

function standing(metrics: readonly ScorecardMetric[]): readonly SummarySentence[] {
  const reported = metrics.filter(({ bucket }) => !WITHOUT_FIGURE.has(bucket));
  if (metrics.length > 0 && reported.length === 0) return [sentence('nothing_reported')];
  if (reported.length === 0) return [];
  const reached = reported.filter(({ bucket }) => REACHED.has(bucket));
  const late = reported.filter(({ bucket }) => LATE.has(bucket));
  const ahead = reported
    .filter(({ paceGap, bucket }) => paceGap !== null && paceGap > 0 && !LATE.has(bucket))
    .sort((a, b) => (b.paceGap ?? 0) - (a.paceGap ?? 0));
  return [
    sentence('reached', {
      reported: several(reported),
      reached: several(reached),
      exceeded: countOf(reported, 'exceeded'),
    }),
    ...(ahead.length === 0 ? [] : [naming('ahead', ahead, {}, null)]),
    late.length === 0
      ? sentence('none_late')
      : sentence('late', { late: several(late), behind: lateCount(late), risk: countOf(late, 'at_risk') }),
    ...(late.length === 0 ? [] : [naming('worst', [...late].sort(worstFirst), {}, null)]),
  ];
}

/** `behind` and `missed` are one word: the first of them when the year is not over, the second when it is. */
function lateCount(late: readonly ScorecardMetric[]): SummaryCount {
  const missed = countOf(late, 'missed');
  return missed.n > 0 ? missed : countOf(late, 'behind');
}

function gaps(metrics: readonly ScorecardMetric[]): readonly SummarySentence[] {
  const silent = metrics.filter(({ bucket }) => bucket === 'not_reported');
  const waiting = metrics.filter(({ bucket }) => bucket === 'pending');
  return [
    ...(silent.length === 0
      ? []
      : [naming('silent', silent, { silent: countOf(silent, 'not_reported') }, null)]),
    ...(waiting.length === 0
      ? []
      : [naming('waiting', waiting, { waiting: countOf(waiting, 'pending') }, null)]),
  ];
}

/** What moved since the quarter before; nothing for the first quarter of a year, whose targets are new ones. */
function changes(metrics: readonly ScorecardMetric[], period: string): readonly SummarySentence[] {
  const since = periodBefore(metrics, period);
  if (since === null) return [];
  const moved = metrics.map((metric) => ({ metric, step: stepOf(metric, since) }));
  const of = (step: Step) => moved.filter((entry) => entry.step === step).map(({ metric }) => metric);
  const sentences = (['improved', 'worsened', 'newly_reported', 'fell_silent'] as const).flatMap((step) => {
    const named = of(step);
    return named.length === 0 ? [] : [naming(step, named, { moved: several(named) }, since)];
  });
  const revised = metrics.filter(({ original }) => original !== null);
  const all =
    revised.length === 0
      ? sentences
      : [...sentences, naming('revised', revised, { moved: several(revised) }, since)];
  return all.length > 0 ? all : [{ ...sentence('unchanged'), since }];
}

type Step = 'improved' | 'worsened' | 'newly_reported' | 'fell_silent' | 'same';

function stepOf(metric: ScorecardMetric, since: string): Step {
  const before = pointAt(metric, since);
  const had = before !== null && before.value !== null;
  if (metric.bucket === 'not_reported') return had ? 'fell_silent' : 'same';
  if (WITHOUT_FIGURE.has(metric.bucket)) return 'same';
  if (!had) return 'newly_reported';
  const old = statusAt(metric, since);
  const now = metric.bucket === 'pending' ? null : metric.bucket;
  if (old === null || now === null || RANK[now] === RANK[old]) return 'same';
  return RANK[now] > RANK[old] ? 'improved' : 'worsened';
}

/** The quarter before the shown one in the same year, when a report speaks for it; else null. */
function periodBefore(metrics: readonly ScorecardMetric[], period: string): string | null {
  for (const { trend } of metrics) {
    const at = trend.findIndex((point) => point.period === period);
    const before = at > 0 ? trend[at - 1] : undefined;
    if (before !== undefined) return before.editionId === null ? null : before.period;
  }
  return null;
}

function pointAt({ trend }: ScorecardMetric, period: string): TrendPoint | null {
  return trend.find((point) => point.period === period) ?? null;
}

function statusAt(metric: ScorecardMetric, period: string): Status | null {
  const point = pointAt(metric, period);
  return point?.review === 'accepted' ? (point.assessment?.status ?? null) : null;
}

/** Farthest behind first: points behind the year; for a cap points ahead of it; for a rate what is missing. */
function worstFirst(a: ScorecardMetric, b: ScorecardMetric): number {
  return badness(b) - badness(a);
}

function badness({ paceGap, attainment, used, elapsed }: ScorecardMetric): number {
  if (used !== null) return used - (elapsed ?? 100);
  if (paceGap !== null) return -paceGap;
  return attainment === null ? 0 : 100 - attainment;
}

function several(metrics: readonly ScorecardMetric[]): SummaryCount {
  const [first] = metrics;
  const isOne = first !== undefined && metrics.every(({ bucket }) => bucket === first.bucket);
  return { n: metrics.length, of: isOne ? first.bucket : 'several' };
}

function countOf(metrics: readonly ScorecardMetric[], of: Bucket): SummaryCount {
  return { n: metrics.filter(({ bucket }) => bucket === of).length, of };
}

function sentence(code: SummaryCode, counts: SummarySentence['counts'] = {}): SummarySentence {
  return { code, counts, metrics: [], all: 0, since: null };
}

function naming(
  code: SummaryCode,
  metrics: readonly ScorecardMetric[],
  counts: SummarySentence['counts'],
  since: string | null,
): SummarySentence {
  const named = metrics.slice(0, MOST_NAMED).map((metric): SummaryMetric => {
    const { indicatorId, name, nameEn, attainment, used, paceGap, status } = metric;
    return {
      indicatorId,
      name,
      nameEn,
      attainment,
      used,
      paceGap,
      status,
      before: since === null ? null : statusAt(metric, since),
      spans: metric.actual?.spans ?? (metric.said === null ? [] : [metric.said]),
    };
  });
  return { code, counts, metrics: named, all: metrics.length, since };
}
