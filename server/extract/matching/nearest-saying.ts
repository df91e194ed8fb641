/** For a target without a figure: the sentence of the progress text that comes nearest to it. */
import { spanOf } from '../../domain/provenance.ts';
import type { Span } from '../../domain/provenance.ts';
import { segmentText } from '../claims/segment-text.ts';
import { viewText } from '../claims/text-view.ts';
import type { Section } from '../types.ts';
import { diceBigrams, normalizeName } from './similarity.ts';
import type { TargetGroup } from './target-group.ts';

/** Share of the thing's bigrams that the sentence must hold. */
const FLOOR = 0.45;

/** Null when nothing in the progress text speaks of the thing. */
export function nearestSaying(text: string, section: Section, { main, names }: TargetGroup): Span | null {
  let best: { score: number; span: Span } | null = null;
  for (const field of section.fields) {
    if (field.role !== 'progress' && field.role !== 'body' && field.role !== 'remark') continue;
    const view = viewText(text, field);
    for (const sentence of segmentText(view.text)) {
      const range = view.toSource(sentence);
      if (range.start <= main.quantity.start && range.end >= main.quantity.end) continue;
      const body = normalizeName(view.text.slice(sentence.start, sentence.end));
      const score = Math.max(0, ...names.map((name) => held(normalizeName(name), body)));
      if (score >= FLOOR && score > (best?.score ?? 0))
        best = { score, span: spanOf(text, range.start, range.end, 'sentence') };
    }
  }
  return best?.span ?? null;
}

/** How much of the name's bigrams the sentence holds: 1 when it names the thing whole. */
function held(name: string, body: string): number {
  if (name.length < 2) return 0;
  if (body.includes(name)) return 1;
  const grams = Array.from({ length: name.length - 1 }, (_, i) => name.slice(i, i + 2));
  return (
    grams.filter((gram) => body.includes(gram)).length / grams.length - 0.01 * (1 - diceBigrams(name, body))
  );
}
