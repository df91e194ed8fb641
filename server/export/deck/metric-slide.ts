import type PptxGenJS from 'pptxgenjs';
import {
  MISSING,
  amountText,
  formatAmount,
  percentText,
  pointsText,
  type Lang,
} from '../../domain/format.ts';
import { maskPersonal } from '../../domain/mask-personal.ts';
import { parseQuarter } from '../../domain/period.ts';
import type { IndicatorDetail, ScorecardMetric } from '../../domain/scorecard.ts';
import { statusWord } from '../../domain/state-words.ts';
import { convert, parseUnit } from '../../domain/unit.ts';
import { findingTitle } from '../../../web/charts/finding-title.ts';
import { LIGHT_THEME } from '../../../web/charts/theme.ts';
import { markedName } from '../board-sheets.ts';
import { BODY, FACES, INK, bodyText, hex, openSlide, type DeckFrame, type Slide } from './deck-frame.ts';
import { DECK_WORDS } from './deck-words.ts';
import { targetOf } from './overview-slides.ts';

/** Numbers in a native chart, written as the text around them writes them. */
const NUMBERS: Readonly<Record<Lang, string>> = { zh: '0.####', en: '#,##0.####' };

/** One metric: its finding, the year as a native chart, its gauge as a picture, its figures; the sentence in the notes. */
export function metricSlide(
  deck: PptxGenJS,
  detail: IndicatorDetail,
  gauge: Uint8Array | null,
  frame: DeckFrame,
): void {
  const { lang } = frame;
  const title = findingTitle(detail.metric, detail.period, lang);
  const slide = openSlide(deck, title, frame, notesOf(detail, frame));
  addQuarters(slide, detail, frame);
  if (gauge !== null) {
    slide.addImage({
      data: `data:image/png;base64,${Buffer.from(gauge).toString('base64')}`,
      ...{ x: 8.75, y: BODY.y - 0.1, w: 3.6, h: 2.55 },
      altText: findingTitle(detail.metric, detail.period, lang),
    });
  }
  addFacts(slide, detail, frame);
}

/** Columns for the accepted quarters and a line for the target, both with their data in the file. */
function addQuarters(slide: Slide, { metric, period: shown }: IndicatorDetail, { lang }: DeckFrame): void {
  const words = DECK_WORDS[lang];
  const { unit, label } = chartUnit(metric, lang);
  const values = metric.trend.map((point) =>
    // A briefing on a quarter does not know the ones after it.
    point.review === 'accepted' && point.value !== null && point.period <= shown
      ? convert(point.value, parseUnit(point.unit), parseUnit(unit))
      : null,
  );
  const labels = metric.trend.map(({ period, review, value }, index) => {
    const quarter = words.quarter(parseQuarter(period)?.quarter ?? 0);
    if (values[index] !== null) return quarter;
    const isWaiting = review === 'pending' && value !== null;
    const why = period > shown ? 'later' : isWaiting ? 'pending' : 'silent';
    return `${quarter}${words.noColumn[why]}`;
  });
  if (values.every((value) => value === null)) return;
  const target =
    metric.target === null
      ? null
      : convert(metric.target.value, parseUnit(metric.target.unit), parseUnit(unit));
  // The file format has gaps, the library's types have not.
  const withGaps = (list: readonly (number | null)[]) => list as number[];
  const bars = {
    type: 'bar',
    data: [
      {
        name: [actualWord(metric, lang), label].filter((part) => part !== '').join(words.comma),
        labels,
        values: withGaps(values),
      },
    ],
    options: {
      barGapWidthPct: 70,
      chartColors: [hex(LIGHT_THEME.status[metric.bucket].fill)],
      showValue: true,
      dataLabelFontSize: 12,
      dataLabelFontBold: true,
      dataLabelFormatCode: NUMBERS[lang],
    },
  } as const;
  const line = {
    type: 'line',
    data: [
      {
        name: [words.target, label].filter((part) => part !== '').join(words.comma),
        labels,
        values: labels.map(() => target ?? 0),
      },
    ],
    options: { chartColors: [INK.ink], lineSize: 1.75, lineDataSymbol: 'none' },
  } as const;
  const isPlain = target === null || metric.form === 'change';
  const look = {
    ...{ x: BODY.x, y: BODY.y, w: 7.5, h: BODY.h },
    catAxisLabelFontFace: FACES[lang].body,
    catAxisLabelFontSize: 12,
    valAxisLabelFontSize: 10,
    valAxisLabelColor: INK.ink3,
    valAxisLabelFormatCode: NUMBERS[lang],
    valAxisMinVal: Math.min(0, ...values.map((value) => value ?? 0)),
    valGridLine: { color: INK.track, size: 0.75 },
    showLegend: true,
    legendPos: 't',
    legendFontFace: FACES[lang].body,
    legendFontSize: 11,
    altText: findingTitle(metric, shown, lang),
  } as const;
  // With several kinds of chart the library takes its options in the place of the data.
  const kinds = (isPlain ? [bars] : [bars, line]) as unknown as PptxGenJS.IChartMulti[];
  slide.addChart(kinds, look as unknown as never[]);
}

/** What the figure is called: only a running total is cumulative. */
function actualWord({ actual }: ScorecardMetric, lang: Lang): string {
  return DECK_WORDS[lang].actual[actual === null || actual.basis === 'cumulative' ? 'total' : 'level'];
}

/** The unit of the columns and its name in the legend: Chinese units as written, English ones where they have a name. */
function chartUnit({ target, actual, trend }: ScorecardMetric, lang: Lang): { unit: string; label: string } {
  const unit = target?.unit ?? actual?.unit ?? trend[0]?.unit ?? '';
  if (lang === 'zh') return { unit, label: unit };
  // Chinese writes money in 亿, English in billions: ten of the one are one of the other.
  if (parseUnit(unit).kind === 'money') return { unit: '百万元', label: '¥m' };
  return { unit, label: formatAmount(1, unit, lang).unit };
}

function addFacts(slide: Slide, { metric }: IndicatorDetail, { lang }: DeckFrame): void {
  const words = DECK_WORDS[lang];
  const { actual, attainment, used, paceGap, bucket, owners } = metric;
  const isShown = metric.review !== 'pending' && actual !== null;
  const rows: readonly (readonly [string, string])[] = [
    [words.status, statusWord(bucket, used, lang)],
    [actualWord(metric, lang), isShown ? amountText(actual.value, actual.unit, lang) : MISSING],
    [words.target, targetOf(metric, lang)],
    [used === null ? words.attained : words.used, isShown ? percentText(attainment ?? used) : MISSING],
    [words.gap, isShown ? pointsText(paceGap, lang) : MISSING],
    ...(owners.length === 0 ? [] : [[words.owners, owners.join(words.comma)] as const]),
  ];
  const rule = { type: 'solid', color: INK.track, pt: 0.75 } as const;
  const none = { type: 'none' } as const;
  slide.addTable(
    rows.map(([label, value]) => [
      { text: label, options: { color: INK.ink3, border: [none, none, rule, none] } },
      { text: value, options: { bold: true, align: 'right', border: [none, none, rule, none] } },
    ]),
    { ...bodyText(lang, 13), x: 8.35, y: 4.2, w: 4.4, colW: [1.7, 2.7], margin: [0.05, 0, 0.05, 0] },
  );
}

/** Where the figures come from, for whoever speaks to the slide. */
function notesOf({ metric, edition, period }: IndicatorDetail, { lang, source }: DeckFrame): string {
  const words = DECK_WORDS[lang];
  const spans = [
    ...(metric.target?.spans ?? []),
    ...(metric.review === 'accepted' ? (metric.actual?.spans ?? []) : []),
  ];
  const sentences = [...new Set(spans.filter(({ role }) => role === 'sentence').map(({ quote }) => quote))];
  const quoted =
    sentences.length === 0 ? [words.noSentence] : sentences.map((quote) => `“${maskPersonal(quote)}”`);
  return [
    markedName(metric, period, lang),
    `${words.sentence}${words.colon}`,
    ...quoted,
    edition === null ? source : `${source} (${edition.fileName})`,
  ].join('\n');
}
