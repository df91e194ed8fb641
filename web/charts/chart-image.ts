/** Pictures for slides: the option of the screen in a frame that names finding, source and what was left out. */
import type { Lang } from '../../server/domain/format.ts';
import type { IndicatorDetail, Scorecard } from '../../server/domain/scorecard.ts';
import { boardInput } from './board-input.ts';
import { boardLayout } from './board-layout.ts';
import { boardOption } from './board-option.ts';
import type { ChartOption } from './chart-frame.ts';
import { gaugeFacts } from './gauge-facts.ts';
import { gaugeInput, gaugeOption } from './gauge-option.ts';
import type { GaugeInput } from './gauge-option.ts';
import { imageChartFrame, withImageFrame } from './image-frame.ts';
import type { ImageFrame, ImageTexts } from './image-frame.ts';
import { boardTexts, gaugeTexts, quartersTexts } from './image-texts.ts';
import { quartersInput } from './quarters-input.ts';
import type { QuartersMeasure, QuartersMode, QuartersView } from './quarters-input.ts';
import { quartersOption } from './quarters-option.ts';
import { CHART_THEMES } from './theme.ts';

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** Slide, web page, document. */
export const IMAGE_SIZES: readonly ImageSize[] = [
  { width: 1600, height: 900 },
  { width: 1200, height: 675 },
  { width: 800, height: 600 },
];

export interface ImageStyle extends ImageSize {
  readonly theme: 'light' | 'dark';
  readonly background: 'paper' | 'transparent';
  /** Words of the writer in place of the generated ones. The source cannot be replaced. */
  readonly title?: string;
  readonly subtitle?: string;
  /** The chart alone: whoever shows it writes the words around it. */
  readonly isBare?: boolean;
}

/** What a picture shows. Data only, so that it can go to another thread. */
export type ImageSubject =
  | { readonly kind: 'board'; readonly scorecard: Scorecard }
  | { readonly kind: 'gauge' | 'bullet'; readonly detail: IndicatorDetail }
  | {
      readonly kind: 'trend';
      readonly detail: IndicatorDetail;
      readonly mode: QuartersMode;
      readonly measure: QuartersMeasure;
    };

export interface ChartPicture {
  readonly option: ChartOption;
  /** What stands around the chart; files carry it as their properties too. */
  readonly texts: ImageTexts;
}

/** The picture of a subject: the same object for download, server and slide. */
export function chartPicture(subject: ImageSubject, lang: Lang, style: ImageStyle): ChartPicture {
  switch (subject.kind) {
    case 'board':
      return boardPicture(subject.scorecard, lang, style);
    case 'gauge':
      return gaugePicture(subject.detail, lang, style);
    case 'bullet':
      return bulletPicture(subject.detail, lang, style);
    case 'trend':
      return quartersPicture(subject.detail, { lang, mode: subject.mode, measure: subject.measure }, style);
  }
}

/** One metric's gauge with actual, target and distance beside it. */
export function gaugeImage(detail: IndicatorDetail, lang: Lang, style: ImageStyle): ChartOption {
  return gaugePicture(detail, lang, style).option;
}

/** One metric's quarters. Figures that wait for a check are empty slots here. */
export function quartersImage(detail: IndicatorDetail, view: QuartersView, style: ImageStyle): ChartOption {
  return quartersPicture(detail, view, style).option;
}

/** All reported targets of a board on one ruler. */
export function boardImage(scorecard: Scorecard, lang: Lang, style: ImageStyle): ChartOption {
  return boardPicture(scorecard, lang, style).option;
}

function gaugePicture(detail: IndicatorDetail, lang: Lang, style: ImageStyle): ChartPicture {
  const image = framed(gaugeTexts(detail, lang), style);
  const frame = imageChartFrame(image);
  const ring = { ...frame, width: Math.min(frame.width * 0.56, frame.height * 1.25) };
  const facts = { ...frame, left: frame.left + ring.width + frame.width * 0.06 };
  const input = gaugeInput(detail.metric, lang);
  const shown = detail.metric.review === 'pending' ? withoutFigure(input) : input;
  if (image.isBare) return picture(gaugeOption(shown, frame), image);
  const option = gaugeOption(shown, ring);
  const drawn = Array.isArray(option.graphic) ? option.graphic : [];
  return picture({ ...option, graphic: [...drawn, ...gaugeFacts(detail.metric, lang, facts)] }, image);
}

function quartersPicture(detail: IndicatorDetail, view: QuartersView, style: ImageStyle): ChartPicture {
  const input = quartersInput(detail, { ...view, isImage: true });
  const image = framed(quartersTexts(detail, input), style);
  return picture(quartersOption(input, imageChartFrame(image)), image);
}

/** One metric on the ruler of the board. */
function bulletPicture(detail: IndicatorDetail, lang: Lang, style: ImageStyle): ChartPicture {
  const input = boardInput(
    { metrics: [detail.metric], elapsed: detail.elapsed, period: detail.period },
    lang,
  );
  const image = framed(gaugeTexts(detail, lang), style);
  return picture(boardOption(input, imageChartFrame(image)), image);
}

function boardPicture(scorecard: Scorecard, lang: Lang, style: ImageStyle): ChartPicture {
  const input = boardInput(scorecard, lang);
  // The caption takes room from the rows and names the rows that found none: laid out once without, once with it.
  const first = framed(boardTexts(scorecard, input, 0), style);
  const { omitted } = boardLayout(input, imageChartFrame(first));
  const image = omitted === 0 ? first : framed(boardTexts(scorecard, input, omitted), style);
  return picture(boardOption(input, imageChartFrame(image)), image);
}

function picture(option: ChartOption, image: ImageFrame): ChartPicture {
  return { option: withImageFrame(option, image), texts: image };
}

function framed(
  texts: ImageTexts,
  { width, height, theme, background, title, subtitle, isBare = false }: ImageStyle,
): ImageFrame {
  const colours = CHART_THEMES[theme];
  const paper = background === 'paper' ? colours.surface : 'transparent';
  const own = { ...(title === undefined ? {} : { title }), ...(subtitle === undefined ? {} : { subtitle }) };
  return { ...texts, ...own, width, height, theme: colours, background: paper, isBare };
}

function withoutFigure(input: GaugeInput): GaugeInput {
  return { ...input, attainment: null, used: null, toTarget: null };
}
