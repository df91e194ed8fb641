/** Title, subtitle, source and caveat of each picture, from the same data as its chart. */
import { formatAmount, periodText, percentText, quarterText } from '../../server/domain/format.ts';
import type { Lang } from '../../server/domain/format.ts';
import { composeHeadline } from '../../server/domain/headline.ts';
import { parseQuarter, quarterEnd } from '../../server/domain/period.ts';
import type {
  EditionView,
  IndicatorDetail,
  OrganisationView,
  Scorecard,
  ScorecardMetric,
} from '../../server/domain/scorecard.ts';
import { isMadeUp } from './board-input.ts';
import type { BoardInput } from './board-input.ts';
import { findingTitle } from './finding-title.ts';
import type { ImageTexts } from './image-frame.ts';
import { IMAGE_WORDS } from './image-words.ts';
import type { QuartersInput } from './quarters-input.ts';
import { RULER_MAX } from './ruler-value.ts';

/** Around the gauge of one metric. */
export function gaugeTexts(detail: IndicatorDetail, lang: Lang): ImageTexts {
  const { metric, organisation, period, edition } = detail;
  const words = IMAGE_WORDS[lang];
  const pace = metric.elapsed === null ? [] : [words.elapsed(metric.elapsed)];
  const waiting = metric.review === 'pending' ? [words.waitingFigure] : [];
  const made = isMadeUp(metric, period) ? [words.illustrativeFigure] : [];
  return {
    title: findingTitle(metric, period, lang),
    subtitle: [gaugeMeasure(metric, said(period, lang), lang), place(organisation, lang), ...pace].join(
      words.comma,
    ),
    source: sourceLine(edition, lang),
    caveat: sentences([dataTo(period, lang), ...waiting, ...made], lang),
  };
}

/** Around the quarters of one metric; `input` is what the chart draws. */
export function quartersTexts(detail: IndicatorDetail, input: QuartersInput): ImageTexts {
  const { metric, organisation, period, edition } = detail;
  const { lang } = input;
  const words = IMAGE_WORDS[lang];
  const waiting = input.points.filter(({ value, slot }) => value === null && slot === 'pending');
  const isMade = [...input.points, ...input.previous].some(
    ({ value, mark }) => value !== null && mark === 'illustrative',
  );
  const year = parseQuarter(period)?.year ?? 0;
  const measure = words.quartersSubtitle(measureText(input), year);
  const pace = input.isCumulative ? [words.elapsed(detail.elapsed)] : [];
  return {
    title: findingTitle(metric, period, lang),
    subtitle: [measure, place(organisation, lang), ...pace].join(words.comma),
    source: sourceLine(edition, lang),
    caveat: sentences(
      [
        dataTo(period, lang),
        ...(waiting.length === 0
          ? []
          : [words.waitingQuarters(waiting.map(({ quarter }) => quarterText(quarter, lang)))]),
        ...(isMade ? [words.illustrative] : []),
      ],
      lang,
    ),
  };
}

/** Around the board of all reported targets; `omitted` rows found no place on the picture. */
export function boardTexts(scorecard: Scorecard, input: BoardInput, omitted: number): ImageTexts {
  const { counts, organisation, period, elapsed, edition } = scorecard;
  const { lang, rows } = input;
  const words = IMAGE_WORDS[lang];
  const headline = composeHeadline(counts, lang, elapsed >= 100);
  // What is not known stands in the caveat, in full; the title has little room.
  const unknown = headline.findIndex(({ tone }) => tone === 'gap');
  const made = rows.filter(({ isIllustrative }) => isIllustrative).length;
  const beyond = rows.filter(({ value }) => value > RULER_MAX).map(({ value }) => percentText(value));
  return {
    title: headline
      .slice(0, unknown < 0 ? undefined : unknown - 1)
      .map(({ text }) => text)
      .join(''),
    subtitle: [
      words.boardSubtitle(said(period, lang)),
      place(organisation, lang),
      words.elapsed(elapsed),
    ].join(words.comma),
    source: sourceLine(edition, lang),
    caveat: sentences(
      [
        dataTo(period, lang),
        ...(counts.not_reported > 0 ? [words.silent(counts.not_reported)] : []),
        ...(counts.pending > 0 ? [words.waiting(counts.pending)] : []),
        ...(omitted > 0 ? [words.omitted(omitted)] : []),
        ...(made > 0 ? [words.illustrativeRows(made)] : []),
        ...(beyond.length > 0 && beyond.length <= 3 ? [words.beyondScale(beyond)] : []),
      ],
      lang,
    ),
  };
}

function gaugeMeasure({ used, target }: ScorecardMetric, period: string, lang: Lang): string {
  const words = IMAGE_WORDS[lang];
  if (used !== null) return words.capSubtitle(period);
  return target?.bound === 'range' ? words.rangeSubtitle(period) : words.gaugeSubtitle(period);
}

function measureText({ lang, measure, mode, isCumulative, unit }: QuartersInput): string {
  const words = IMAGE_WORDS[lang];
  const written = lang === 'zh' ? unit : formatAmount(1, unit, lang).unit;
  if (measure === 'attainment') return mode === 'single' ? words.singlePercent : words.cumulativePercent;
  if (!isCumulative) return words.asReported(written);
  return mode === 'single' ? words.single(written) : words.cumulative(written);
}

function said(period: string, lang: Lang): string {
  const quarter = parseQuarter(period);
  return quarter === null ? period : periodText(quarter, lang);
}

function place({ name, nameEn }: OrganisationView, lang: Lang): string {
  return lang === 'en' ? (nameEn ?? name) : name;
}

/** Title, number and publication date of the document. */
export function sourceLine(edition: EditionView | null, lang: Lang): string {
  const words = IMAGE_WORDS[lang];
  if (edition === null) return words.noSource;
  const line = words.source(edition.title, edition.indexNo, edition.issuedOn);
  return edition.isIllustrative ? `${line}${words.madeSource}` : line;
}

function dataTo(period: string, lang: Lang): string {
  const quarter = parseQuarter(period);
  return IMAGE_WORDS[lang].dataTo(quarter === null ? period : quarterEnd(quarter));
}

function sentences(parts: readonly string[], lang: Lang): string {
  const { stop } = IMAGE_WORDS[lang];
  return `${parts.join(stop)}${stop.trim()}`;
}
