import type { IndicatorRow } from '../../../db/repositories/indicators.ts';
import type { MetricRow } from '../../../db/repositories/metrics.ts';
import type { NewRow } from '../../../db/store.ts';
import { parseUnit } from '../../domain/unit.ts';
import type { KnownIndicator } from '../../extract/matching/align-indicators.ts';
import { normalizeName } from '../../extract/matching/similarity.ts';
import type { Metric } from '../../extract/types.ts';
import type { Reading } from '../context.ts';
import type { EditionStamp } from './edition-stamp.ts';

export interface MatchedIndicators {
  /** Each metric with its indicator, in their order; no indicator twice. */
  readonly matched: readonly { readonly metric: Metric; readonly indicatorId: string }[];
  readonly created: readonly NewRow<'indicator'>[];
}

/** What is known of an organisation's indicators, and what people said about names before alignment has a say. */
export interface KnownLinks {
  readonly known: readonly KnownIndicator[];
  /** Indicator by `linkKey`. */
  readonly decided: ReadonlyMap<string, string>;
}

/** Name and measure of a metric, as a person's word on it is kept. */
export function linkKey({ name, target, actual }: Pick<Metric, 'name' | 'target' | 'actual'>): string {
  return JSON.stringify([normalizeName(name), parseUnit(target?.unit ?? actual?.unit ?? '').measure]);
}

/** Finds for each metric the indicator it continues, and makes new indicators for the others. */
export async function matchIndicators(
  align: Reading['align'],
  { known, decided }: KnownLinks,
  metrics: readonly Metric[],
  stamp: EditionStamp,
  newId: () => string,
): Promise<MatchedIndicators> {
  const fixed = metrics.map((metric) => decided.get(linkKey(metric)) ?? null);
  const open = known.filter(({ id }) => !fixed.includes(id));
  const free = metrics.filter((_, index) => fixed[index] === null);
  const found = await align(open, free);
  const aligned = metrics.map((metric, index) => fixed[index] ?? found[free.indexOf(metric)] ?? null);
  const created: NewRow<'indicator'>[] = [];
  const taken = new Set<string>();
  const matched = metrics.map((metric, index) => {
    const match = aligned[index] ?? null;
    if (match !== null && !taken.has(match)) {
      taken.add(match);
      return { metric, indicatorId: match };
    }
    const row = toIndicatorRow(metric, stamp, newId());
    created.push(row);
    return { metric, indicatorId: row.id };
  });
  return { matched, created };
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
