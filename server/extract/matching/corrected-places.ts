/** Which metric of a report its corrections speak of: the one that an earlier report gave the old figure for. */
import { isComparable, parseUnit, toBase } from '../../domain/unit.ts';
import type { Correction, Metric } from '../types.ts';

interface Place {
  readonly file: string;
  readonly metric: Metric;
}

interface Choice<P> {
  readonly place: P;
  /** The correction stands in the sentence of the metric's figure. */
  readonly isBeside: boolean;
  /** In base units: a large figure is hardly met by chance. */
  readonly old: number;
}

/** One place at most for each correction; `corrections` by file, links with their places in the order of the editions. */
export function correctedPlaces<P extends Place>(
  links: readonly { readonly places: readonly P[] }[],
  corrections: ReadonlyMap<string, readonly Correction[]>,
): ReadonlySet<P> {
  const found = new Set<P>();
  for (const [file, all] of corrections) {
    for (const end of new Set(all.map((correction) => correction.end))) {
      const choices = all
        .filter((correction) => correction.end === end)
        .flatMap((correction) => links.flatMap(({ places }) => choose(places, file, correction)));
      const [best] = choices.sort((a, b) => Number(b.isBeside) - Number(a.isBeside) || b.old - a.old);
      if (best !== undefined) found.add(best.place);
    }
  }
  return found;
}

function choose<P extends Place>(
  places: readonly P[],
  file: string,
  correction: Correction,
): readonly Choice<P>[] {
  const at = places.findIndex((place) => place.file === file);
  const place = places[at];
  if (place === undefined || !places.slice(0, at).some(({ metric }) => takesBack(correction, metric)))
    return [];
  const spans = place.metric.actual?.spans ?? [];
  const isBeside = spans.some(({ start, end }) => start <= correction.start && correction.start < end);
  return [{ place, isBeside, old: toBase(correction.before.value, parseUnit(correction.before.unit)) }];
}

/** The old figure is the one that was told; a new one that is the same takes nothing back. */
function takesBack({ before, now }: Correction, { actual }: Metric): boolean {
  if (actual === null) return false;
  const [told, old, fresh] = [parseUnit(actual.unit), parseUnit(before.unit), parseUnit(now.unit)];
  return (
    isComparable(told, old) &&
    toBase(actual.value, told) === toBase(before.value, old) &&
    isComparable(old, fresh) &&
    toBase(before.value, old) !== toBase(now.value, fresh)
  );
}
