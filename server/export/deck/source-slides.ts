import type PptxGenJS from 'pptxgenjs';
import { shortenText } from '../../domain/shorten-text.ts';
import { MISSING } from '../../domain/format.ts';
import { maskPersonal } from '../../domain/mask-personal.ts';
import type { IndicatorDetail, ScorecardMetric } from '../../domain/scorecard.ts';
import { STATE_WORDS } from '../../domain/state-words.ts';
import { EXPORT_WORDS } from '../export-words.ts';
import { markedName } from '../board-sheets.ts';
import type { DeckFrame } from './deck-frame.ts';
import { DECK_WORDS } from './deck-words.ts';
import { figures } from './overview-slides.ts';
import { tableSlides } from './table-slides.ts';

/** The sentence behind every metric of the deck. */
export function sourceSlides(deck: PptxGenJS, details: readonly IndicatorDetail[], frame: DeckFrame): void {
  if (details.length === 0) return;
  const { lang } = frame;
  const words = DECK_WORDS[lang];
  const metrics = details.map(({ metric }) => metric);
  const period = details[0]?.period ?? '';
  tableSlides(deck, { title: words.sources, none: words.noSentence, perSlide: 7 }, frame, metrics, [
    { header: words.metric, width: 2.6, cell: (metric) => markedName(metric, period, lang) },
    {
      header: words.figure,
      width: 2.2,
      cell: (metric) => (metric.review === 'pending' ? MISSING : figures(metric, lang)),
    },
    {
      header: EXPORT_WORDS[lang].how,
      width: 1.3,
      cell: ({ actual, review }) =>
        actual === null || review === 'pending' ? MISSING : STATE_WORDS[lang].how[actual.how],
    },
    {
      header: words.sentence,
      width: 6.03,
      cell: (metric) => shortenText(maskPersonal(sentenceOf(metric)), 110),
    },
  ]);
}

function sentenceOf({ actual, target, review }: ScorecardMetric): string {
  const spans = (review === 'accepted' ? actual?.spans : undefined) ?? target?.spans ?? [];
  return spans.find(({ role }) => role === 'sentence')?.quote ?? spans[0]?.quote ?? MISSING;
}
