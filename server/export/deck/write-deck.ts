import { periodText } from '../../domain/format.ts';
import type { Lang } from '../../domain/format.ts';
import { parseQuarter } from '../../domain/period.ts';
import type { IndicatorDetail, Scorecard } from '../../domain/scorecard.ts';
import { sourceLine } from '../../../web/charts/image-texts.ts';
import { FACES, type DeckFrame } from './deck-frame.ts';
import { DECK_WORDS } from './deck-words.ts';
import { metricSlide } from './metric-slide.ts';
import { coverSlide, lateSlides, rulerSlide, silentSlides, summarySlide } from './overview-slides.ts';
import { sourceSlides } from './source-slides.ts';

export interface DeckInput {
  readonly board: Scorecard;
  /** A slide each, in this order. */
  readonly chosen: readonly { readonly detail: IndicatorDetail; readonly gauge: Uint8Array | null }[];
  /** What is late, for its next steps; may overlap with `chosen`. */
  readonly late: readonly IndicatorDetail[];
  readonly lang: Lang;
  /** Of the cover; default: period and subject. */
  readonly title?: string;
}

/**
 * A briefing: cover, sentences, ruler, what is late, what is missing, one slide a metric, sources. Charts and texts
 * can be edited; gauges are pictures. What waits for a check is in none of them.
 */
export async function writeDeck({ board, chosen, late, lang, title }: DeckInput): Promise<Uint8Array> {
  // Read when it is needed: a server starts faster without.
  const { default: PptxGenJS } = await import('pptxgenjs');
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: FACES[lang].head, bodyFontFace: FACES[lang].body };
  const quarter = parseQuarter(board.period);
  const said = quarter === null ? board.period : periodText(quarter, lang);
  const heading = title ?? DECK_WORDS[lang].coverTitle(said);
  deck.title = heading;
  deck.company = board.organisation.name;
  deck.author = 'Dabiao';
  const frame: DeckFrame = { lang, source: sourceLine(board.edition, lang) };
  coverSlide(deck, board, heading, frame);
  summarySlide(deck, board, frame);
  rulerSlide(deck, board, frame);
  lateSlides(deck, board, new Map(late.map((detail) => [detail.metric.indicatorId, detail])), frame);
  silentSlides(deck, board, frame);
  for (const { detail, gauge } of chosen) metricSlide(deck, detail, gauge, frame);
  sourceSlides(
    deck,
    chosen.map(({ detail }) => detail),
    frame,
  );
  const bytes = await deck.write({ outputType: 'uint8array', compression: true });
  if (!(bytes instanceof Uint8Array)) throw new Error('the deck came out as something else than bytes');
  return bytes;
}
