import type { IndicatorRow } from '../../../db/repositories/indicators.ts';
import type { MetricRow } from '../../../db/repositories/metrics.ts';
import type { LinkReview } from '../../domain/link-check.ts';
import type { NewRow } from '../../../db/store.ts';
import { parseUnit } from '../../domain/unit.ts';
import type { KnownIndicator } from '../../extract/matching/align-indicators.ts';
import type { LinkCandidate } from '../../extract/matching/propose-links.ts';
import { normalizeName } from '../../extract/matching/similarity.ts';
import type { Metric } from '../../extract/types.ts';
import type { Reading } from '../context.ts';
import type { EditionStamp } from './edition-stamp.ts';

/** A metric with its indicator and how surely it belongs there. */
export interface MatchedMetric {
  readonly metric: Metric;
  readonly indicatorId: string;
  /** null for one that begins an indicator, and where a person decided. */
  readonly linkScore: number | null;
  readonly linkReview: LinkReview;
}

export interface MatchedIndicators {
  /** In the order of the metrics; no indicator twice. */
  readonly matched: readonly MatchedMetric[];
  readonly created: readonly NewRow<'indicator'>[];
  /** For those that wait: the indicators they may be. */
  readonly candidates: readonly NewRow<'linkCandidate'>[];
}

/** What is known of an organisation's indicators, and what people said about names before alignment has a say. */
export interface KnownLinks {
  readonly known: readonly KnownIndicator[];
  /** Indicator by `linkKey`. */
  readonly decided: ReadonlyMap<string, string>;
  /** Indicators of earlier reports that wait themselves. */
  readonly waiting: ReadonlySet<string>;
}

/** Name and measure of a metric, as a person's word on it is kept. */
export function linkKey({ name, target, actual }: Pick<Metric, 'name' | 'target' | 'actual'>): string {
  return JSON.stringify([normalizeName(name), parseUnit(target?.unit ?? actual?.unit ?? '').measure]);
}

/**
 * Finds for each metric the indicator it continues, and makes new indicators for the others. One that may go on
 * an indicator but not surely stands apart until a person decides, so that no series takes it in unasked.
 */
export async function matchIndicators(
  align: Reading['align'],
  { known, decided, waiting }: KnownLinks,
  metrics: readonly Metric[],
  stamp: EditionStamp,
  newId: () => string,
): Promise<MatchedIndicators> {
  const fixed = metrics.map((metric) => decided.get(linkKey(metric)) ?? null);
  const open = known.filter(({ id }) => !fixed.includes(id));
  const free = metrics.filter((_, index) => fixed[index] === null);
  const found = await align(open, free);
  const created: NewRow<'indicator'>[] = [];
  const candidates: NewRow<'linkCandidate'>[] = [];
  const taken = new Set<string>();
  const matched = metrics.map((metric, index): MatchedMetric => {
    const proposal = found[free.indexOf(metric)] ?? null;
    const sure = fixed[index] ?? (proposal?.isCertain === true ? proposal.id : null);
    if (sure !== null && !taken.has(sure)) {
      taken.add(sure);
      const linkScore = fixed[index] === null ? (proposal?.candidates[0]?.score ?? null) : null;
      return { metric, indicatorId: sure, linkScore, linkReview: waiting.has(sure) ? 'pending' : 'accepted' };
    }
    const row = toIndicatorRow(metric, stamp, newId());
    created.push(row);
    const rivals = sure === null ? (proposal?.candidates ?? []) : [];
    candidates.push(
      ...rivals.map((each, ordinal) => toCandidateRow(row.id, each, { ordinal, stamp, newId })),
    );
    const linkReview = rivals.length > 0 ? 'pending' : 'accepted';
    return { metric, indicatorId: row.id, linkScore: rivals[0]?.score ?? null, linkReview };
  });
  return { matched, created, candidates };
}

function toCandidateRow(
  indicatorId: string,
  { id: candidateId, score }: LinkCandidate,
  { ordinal, stamp, newId }: { ordinal: number; stamp: EditionStamp; newId: () => string },
): NewRow<'linkCandidate'> {
  return { id: newId(), indicatorId, candidateId, score, ordinal, ...stamp };
}

/** Which indicator a metric would go on, and whether surely: what people said about names goes before what alignment thinks. */
export interface Continuation {
  readonly id: string | null;
  readonly isCertain: boolean;
}

/** The indicator that each metric would go on, without making any. */
export async function continuations(
  align: Reading['align'],
  { known, decided }: Pick<KnownLinks, 'known' | 'decided'>,
  metrics: readonly Metric[],
): Promise<readonly Continuation[]> {
  const fixed = metrics.map((metric) => decided.get(linkKey(metric)) ?? null);
  const open = known.filter(({ id }) => !fixed.includes(id));
  const free = metrics.filter((_, index) => fixed[index] === null);
  const found = await align(open, free);
  return metrics.map((metric, index) => {
    const id = fixed[index] ?? null;
    // One report cannot state an indicator twice: the second of a name begins one.
    if (id !== null)
      return fixed.indexOf(id) === index ? { id, isCertain: true } : { id: null, isCertain: false };
    const proposal = found[free.indexOf(metric)];
    return { id: proposal?.id ?? null, isCertain: proposal?.isCertain === true };
  });
}

/** What alignment needs to know of the organisation's indicators. @param history newest edition first */
export function knownIndicators(
  indicators: readonly IndicatorRow[],
  history: readonly MetricRow[],
): readonly KnownIndicator[] {
  const editions = new Map<string, MetricRow[]>();
  for (const row of history) {
    const id = row.metric.indicatorId;
    editions.set(id, [...(editions.get(id) ?? []), row]);
  }
  return indicators.map(({ id, name, unit, direction, form }) => {
    const rows = editions.get(id) ?? [];
    const target = rows.find((row) => row.target !== null)?.target ?? null;
    return {
      id,
      names: [...new Set([...rows.map((row) => row.metric.name), name])],
      unit: target?.unit ?? unit,
      direction,
      form,
      target: target?.value ?? null,
    };
  });
}

function toIndicatorRow(metric: Metric, stamp: EditionStamp, id: string): NewRow<'indicator'> {
  const unit = metric.target?.unit ?? metric.actual?.unit ?? '';
  const { kind, measure } = parseUnit(unit);
  const { name, direction, form } = metric;
  return { id, name, direction, form, unit, unitKind: kind, unitMeasure: measure, ...stamp };
}
