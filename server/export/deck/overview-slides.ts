/** The slides on the whole board: cover, sentences, the count by status, the ruler, what is late, what is missing. */
import type PptxGenJS from 'pptxgenjs';
import { MISSING, amountText, percentText, pointsText, targetText, type Lang } from '../../domain/format.ts';
import { shortenText } from '../../domain/shorten-text.ts';
import { maskPersonal } from '../../domain/mask-personal.ts';
import type { Bucket, IndicatorDetail, Scorecard, ScorecardMetric } from '../../domain/scorecard.ts';
import { STATE_WORDS, statusWord } from '../../domain/state-words.ts';
import { sentenceParts } from '../../domain/summary-wording.ts';
import { LIGHT_THEME } from '../../../web/charts/theme.ts';
import { exportable, leftOut, markedName } from '../board-sheets.ts';
import { BODY, FACES, INK, PAGE, bodyText, hex, openSlide, type DeckFrame } from './deck-frame.ts';
import { DECK_WORDS } from './deck-words.ts';
import { tableSlides } from './table-slides.ts';

const LATE: ReadonlySet<Bucket> = new Set<Bucket>(['behind', 'missed', 'at_risk']);
/** The order of a stacked count: good to bad, then what is not known. */
const SHOWN: readonly Bucket[] = [
  'exceeded',
  'met',
  'on_track',
  'at_risk',
  'behind',
  'missed',
  'not_reported',
];

export function coverSlide(
  deck: PptxGenJS,
  board: Scorecard,
  title: string,
  { lang, source }: DeckFrame,
): void {
  const { nameEn, name } = board.organisation;
  const slide = deck.addSlide();
  const place = { x: PAGE.margin * 1.5, w: PAGE.width - PAGE.margin * 3, margin: 0 } as const;
  slide.addShape('rect', { x: 0, y: 0, w: 0.18, h: PAGE.height, fill: { color: INK.azure } });
  slide.addText(lang === 'en' ? (nameEn ?? name) : name, {
    ...bodyText(lang, 20, INK.ink2),
    ...{ ...place, y: 2.1, h: 0.5 },
  });
  slide.addText(title, {
    ...{ ...place, y: 2.65, h: 1.3 },
    fontFace: FACES[lang].head,
    fontSize: 40,
    bold: true,
    color: INK.ink,
    valign: 'top',
    fit: 'shrink',
  });
  slide.addText([DECK_WORDS[lang].madeFrom(board.dataTo), source].join('\n'), {
    ...bodyText(lang, 14, INK.ink3),
    ...{ ...place, y: 4.3, h: 1 },
    valign: 'top',
    lineSpacingMultiple: 1.3,
  });
}

/** The headline, the sentences of the summary, and a native ring of the statuses. */
export function summarySlide(deck: PptxGenJS, board: Scorecard, frame: DeckFrame): void {
  const { lang } = frame;
  const words = DECK_WORDS[lang];
  const headline = board.headline[lang].map(({ text }) => text).join('');
  const slide = openSlide(deck, headline, frame);
  const wording = { lang, isClosed: board.elapsed === 100 };
  const sentences = board.summary.map((sentence) =>
    sentenceParts(sentence, wording)
      .map((part) => part.words)
      .join(''),
  );
  const waiting = leftOut(board);
  const lines = waiting === 0 ? sentences : [...sentences, words.leftOut(waiting)];
  slide.addText(
    lines.map((text) => ({ text, options: { bullet: { indent: 14 }, breakLine: true, paraSpaceAfter: 8 } })),
    { ...bodyText(lang, 16), x: BODY.x, y: BODY.y, w: 7.1, h: BODY.h, valign: 'top', fit: 'shrink' },
  );
  const shown = SHOWN.filter((bucket) => board.counts[bucket] > 0);
  if (shown.length === 0) return;
  slide.addText(words.byStatus, {
    ...bodyText(lang, 12, INK.ink3),
    ...{ x: 8.2, y: BODY.y, w: 4.5, h: 0.3 },
    align: 'center',
  });
  slide.addChart(
    'doughnut',
    [
      {
        name: words.byStatus,
        labels: shown.map((bucket) => `${STATE_WORDS[lang].status[bucket]} ${board.counts[bucket]}`),
        values: shown.map((bucket) => board.counts[bucket]),
      },
    ],
    {
      ...{ x: 8.2, y: BODY.y + 0.3, w: 4.5, h: 4.6 },
      holeSize: 62,
      showPercent: false,
      showLegend: true,
      legendPos: 'b',
      legendFontFace: FACES[lang].body,
      legendFontSize: 12,
      legendColor: INK.ink2,
      dataBorder: { pt: 1, color: 'FFFFFF' },
      chartColors: shown.map((bucket) => hex(LIGHT_THEME.status[bucket].fill)),
      altText: `${words.byStatus}${words.colon}${shown.map((bucket) => `${STATE_WORDS[lang].status[bucket]} ${board.counts[bucket]}`).join(words.comma)}`,
    },
  );
}

/** A native bar for every percentage of the board, in its order. */
export function rulerSlide(deck: PptxGenJS, board: Scorecard, frame: DeckFrame): void {
  const { lang } = frame;
  const words = DECK_WORDS[lang];
  const rows = exportable(board).flatMap((metric) => {
    const percent = metric.attainment ?? metric.used;
    return percent === null || metric.actual === null ? [] : [{ metric, percent }];
  });
  if (rows.length === 0) return;
  const slide = openSlide(deck, words.ruler, frame);
  const drawn = new Set(rows.map(({ metric }) => metric.indicatorId));
  const others = exportable(board).filter(
    ({ actual, indicatorId }) => actual !== null && !drawn.has(indicatorId),
  );
  const note = others.length === 0 ? 0 : 0.35;
  if (note > 0) {
    const names = others.map((metric) => markedName(metric, board.period, lang));
    slide.addText(words.noPercent(names), {
      ...bodyText(lang, 11, INK.ink3),
      ...{ x: BODY.x, y: BODY.y + BODY.h - note, w: BODY.w, h: note },
    });
  }
  // Slide programs draw the first category at the bottom.
  const upwards = [...rows].reverse();
  slide.addChart(
    'bar',
    [
      {
        name: words.attainment,
        labels: upwards.map(({ metric }) => markedName(metric, board.period, lang)),
        values: upwards.map(({ percent }) => Math.round(percent * 10) / 10),
      },
    ],
    {
      ...{ x: BODY.x, y: BODY.y, w: BODY.w, h: BODY.h - note },
      barDir: 'bar',
      barGapWidthPct: 45,
      chartColors: upwards.map(({ metric }) => hex(LIGHT_THEME.status[metric.bucket].fill)),
      catAxisLabelFontFace: FACES[lang].body,
      catAxisLabelFontSize: rows.length > 16 ? 9 : 11,
      valAxisLabelFontSize: 10,
      valAxisLabelColor: INK.ink3,
      valGridLine: { color: INK.track, size: 0.75 },
      catGridLine: { style: 'none' },
      valAxisMinVal: 0,
      showValue: true,
      dataLabelFormatCode: '0.0',
      dataLabelFontSize: 10,
      showLegend: false,
      altText: words.ruler,
    },
  );
}

/** What is behind or at risk, with the distance from pace and what the report promises next. */
export function lateSlides(
  deck: PptxGenJS,
  board: Scorecard,
  details: ReadonlyMap<string, IndicatorDetail>,
  frame: DeckFrame,
): void {
  const { lang } = frame;
  const words = DECK_WORDS[lang];
  const late = exportable(board).filter(({ bucket }) => LATE.has(bucket));
  tableSlides(deck, { title: words.behind, none: words.nobodyBehind, perSlide: 9 }, frame, late, [
    { header: words.metric, width: 3.1, cell: (metric) => markedName(metric, board.period, lang) },
    { header: words.status, width: 1.1, cell: ({ bucket, used }) => statusWord(bucket, used, lang) },
    { header: words.figure, width: 2.2, cell: (metric) => figures(metric, lang) },
    { header: words.attained, width: 1.1, cell: ({ attainment, used }) => percentText(attainment ?? used) },
    { header: words.gap, width: 1.4, cell: ({ paceGap }) => pointsText(paceGap, lang) },
    { header: words.owners, width: 1.3, cell: ({ owners }) => owners.join(words.comma) },
    {
      header: words.nextStep,
      width: 1.93,
      cell: ({ indicatorId }) =>
        shortenText(maskPersonal(details.get(indicatorId)?.nextSteps[0]?.quote ?? MISSING), 44),
    },
  ]);
}

/** Targets nobody gave a figure for, with what the report says instead. */
export function silentSlides(deck: PptxGenJS, board: Scorecard, frame: DeckFrame): void {
  const { lang } = frame;
  const words = DECK_WORDS[lang];
  const silent = exportable(board).filter(({ bucket }) => bucket === 'not_reported');
  tableSlides(deck, { title: words.silent, none: words.everyoneReported, perSlide: 9 }, frame, silent, [
    { header: words.metric, width: 3.4, cell: (metric) => markedName(metric, board.period, lang) },
    { header: words.target, width: 1.6, cell: (metric) => targetOf(metric, lang) },
    { header: words.owners, width: 1.6, cell: ({ owners }) => owners.join(words.comma) },
    {
      header: words.said,
      width: 5.53,
      cell: ({ said }) => (said === null ? MISSING : shortenText(maskPersonal(said.quote), 90)),
    },
  ]);
}

export function figures(metric: ScorecardMetric, lang: Lang): string {
  const { actual } = metric;
  const value = actual === null ? MISSING : amountText(actual.value, actual.unit, lang);
  return `${value} / ${targetOf(metric, lang)}`;
}

export function targetOf({ target, form }: ScorecardMetric, lang: Lang): string {
  return targetText(target === null ? null : { ...target, form }, lang);
}
