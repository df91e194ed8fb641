/** Several reports side by side: which metrics are one indicator, and what changed between the editions. */
import { compareQuarters } from '../../domain/period.ts';
import type { Quarter } from '../../domain/period.ts';
import { isComparable, parseUnit, toBase } from '../../domain/unit.ts';
import { correctedPlaces } from './corrected-places.ts';
import type { Extraction, Metric } from '../types.ts';
import { alignIndicators } from './align-indicators.ts';
import type { KnownIndicator } from './align-indicators.ts';

export interface Edition {
  /** Name the result is known by: the file without its extension. */
  readonly file: string;
  readonly extraction: Extraction;
}

export interface FamilyPlace {
  readonly file: string;
  /** Index into that report's metrics. */
  readonly i: number;
}

export const EDITION_FINDINGS = [
  'target_revised',
  'restated_actual',
  'contradictory_claim',
  'dropped_metric',
  'new_metric',
] as const;

export interface FamilyFinding extends FamilyPlace {
  readonly type: (typeof EDITION_FINDINGS)[number];
}

export interface Families {
  readonly links: readonly (readonly FamilyPlace[])[];
  readonly findings: readonly FamilyFinding[];
}

interface Link {
  readonly id: string;
  readonly places: readonly (FamilyPlace & { readonly metric: Metric })[];
}

/** Reports of one organisation are put in the order of their periods; reports without a period stand alone. */
export function compareEditions(editions: readonly Edition[]): Families {
  const claims = editions.flatMap(contradictions);
  const families = [...byOrganisation(editions).values()].map(linkEditions);
  return {
    links: families.flatMap(({ links }) => links.filter(({ places }) => places.length > 1).map(toPlaces)),
    findings: [...families.flatMap(changes), ...claims],
  };
}

function toPlaces({ places }: Link): readonly FamilyPlace[] {
  return places.map(({ file, i }) => ({ file, i }));
}

function byOrganisation(editions: readonly Edition[]): ReadonlyMap<string, readonly Edition[]> {
  const groups = new Map<string, Edition[]>();
  for (const edition of editions) {
    const { org, year, quarter } = edition.extraction.report;
    if (org === null || year === null || quarter === null) continue;
    const known = [...groups.keys()].find((other) => isSameOrganisation(other, org)) ?? org;
    groups.set(known, [...(groups.get(known) ?? []), edition]);
  }
  for (const [org, group] of groups)
    groups.set(
      org,
      group.sort((a, b) => compareQuarters(quarterOf(a), quarterOf(b)) || compareIssue(a, b)),
    );
  return groups;
}

/** 省科技厅 is 某省科学技术厅 said short: its characters stand in the long name in their order. */
function isSameOrganisation(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST_NAME) return short === long;
  let at = -1;
  return [...short].every((char) => (at = long.indexOf(char, at + 1)) !== -1);
}

/** Two reports of one quarter (1-4月, 1-6月): the one issued first comes first. */
function compareIssue(a: Edition, b: Edition): number {
  const [first, second] = [a, b].map(({ extraction }) => extraction.report.issuedOn ?? '');
  if (first === undefined || second === undefined || first === '' || second === '') return 0;
  return first < second ? -1 : first > second ? 1 : 0;
}

const SHORTEST_NAME = 4;

function quarterOf({ extraction: { report } }: Edition): Quarter {
  return { year: report.year ?? 0, quarter: report.quarter ?? 0 };
}

interface Family {
  readonly files: readonly string[];
  readonly years: ReadonlyMap<string, number | null>;
  /** Places whose report takes back an earlier figure of the link. */
  readonly corrected: ReadonlySet<FamilyPlace>;
  readonly links: readonly Link[];
}

function linkEditions(editions: readonly Edition[]): Family {
  let links: readonly Link[] = [];
  for (const { file, extraction } of editions) {
    const ids = alignIndicators(links.map(toKnown), extraction.metrics);
    const placed = extraction.metrics.map((metric, i) => ({ file, i, metric }));
    const continued = links.map((link) => {
      const place = placed.find((_, i) => ids[i] === link.id);
      return place === undefined ? link : { ...link, places: [...link.places, place] };
    });
    const fresh = placed
      .filter((_, i) => ids[i] === null)
      .map((place): Link => ({ id: `${file}#${place.i}`, places: [place] }));
    links = [...continued, ...fresh];
  }
  const years = new Map(editions.map(({ file, extraction }) => [file, extraction.report.year]));
  const corrections = new Map(
    editions.map(({ file, extraction }) => [file, extraction.corrections ?? []] as const),
  );
  return {
    files: editions.map(({ file }) => file),
    years,
    corrected: correctedPlaces(links, corrections),
    links,
  };
}

function toKnown({ id, places }: Link): KnownIndicator {
  const newest = places.at(-1)?.metric;
  return {
    id,
    names: [...new Set(places.map(({ metric }) => metric.name))].reverse(),
    unit: newest?.target?.unit ?? '',
    direction: newest?.direction ?? 'up',
    form: newest?.form ?? 'level',
    target: newest?.target?.value ?? null,
  };
}

function changes({ files, years, corrected, links }: Family): readonly FamilyFinding[] {
  return links.flatMap(({ places }) => {
    const [first] = places;
    const last = places.at(-1);
    const found: FamilyFinding[] = [];
    if (first !== undefined && first.file !== files[0])
      found.push({ type: 'new_metric', file: first.file, i: first.i });
    if (last !== undefined && last.file !== files.at(-1))
      found.push({ type: 'dropped_metric', file: last.file, i: last.i });
    places.forEach((place, k) => {
      const before = places[k - 1];
      const isCorrected = corrected.has(place);
      if (isCorrected) found.push({ type: 'restated_actual', file: place.file, i: place.i });
      // A new year sets its own targets and counts from nothing again.
      if (before === undefined || years.get(before.file) !== years.get(place.file)) return;
      if (isRevised(before.metric, place.metric))
        found.push({ type: 'target_revised', file: place.file, i: place.i });
      if (!isCorrected && isFallen(before.metric, place.metric))
        found.push({ type: 'restated_actual', file: place.file, i: place.i });
    });
    return found;
  });
}

function isRevised(before: Metric, now: Metric): boolean {
  if (before.target === null || now.target === null) return false;
  const [old, unit] = [parseUnit(before.target.unit), parseUnit(now.target.unit)];
  return isComparable(old, unit) && toBase(before.target.value, old) !== toBase(now.target.value, unit);
}

/** A running total that falls was counted anew. Counted names and pending figures prove nothing. */
function isFallen({ actual: before }: Metric, { actual: now }: Metric): boolean {
  if (before === null || now === null || before.how !== 'stated' || now.how !== 'stated') return false;
  if (before.basis !== 'cumulative' || now.basis !== 'cumulative') return false;
  return toBase(now.value, parseUnit(now.unit)) < toBase(before.value, parseUnit(before.unit));
}

/** Claims and printed rates that the figures refute. */
function contradictions({ file, extraction }: Edition): readonly FamilyFinding[] {
  const wrong = extraction.findings.filter(
    ({ code }) => code === 'claim_mismatch' || code === 'rate_mismatch',
  );
  const metrics = new Set(wrong.flatMap(({ metric }) => (metric === null ? [] : [metric])));
  return [...metrics].map((i) => ({ type: 'contradictory_claim', file, i }));
}
