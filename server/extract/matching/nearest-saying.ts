/** For a target without a figure: the sentence of the progress text that comes nearest to it. */
import { spanOf } from '../../domain/provenance.ts';
import type { Span } from '../../domain/provenance.ts';
import { bigramsHeld } from './bigrams-held.ts';
import { normalizeName } from './similarity.ts';
import type { Spoken } from './spoken.ts';
import type { TargetGroup } from './target-group.ts';

/** Share of the thing's bigrams that the sentence must hold. */
const FLOOR = 0.45;
/** Beyond this a section is no task; looking for the nearest words would cost more than it tells. */
const MOST_SENTENCES = 200;

/** Null when nothing in the progress text speaks of the thing. */
export function nearestSaying(
  text: string,
  spoken: readonly Spoken[],
  { main, names }: TargetGroup,
): Span | null {
  let best: { readonly score: number; readonly span: Span } | null = null;
  const things = names.map(normalizeName);
  for (const { role, words, range } of spoken.slice(0, MOST_SENTENCES)) {
    if (role === 'other' || (range.start <= main.quantity.start && range.end >= main.quantity.end)) continue;
    const body = normalizeName(words);
    const score = Math.max(0, ...things.map((thing) => bigramsHeld(thing, body)));
    if (score >= FLOOR && score > (best?.score ?? 0))
      best = { score, span: spanOf(text, range.start, range.end, 'sentence') };
  }
  return best?.span ?? null;
}
