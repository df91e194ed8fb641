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
import type { QuartersView } from './quarters-input.ts';
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
}

/** One metric's gauge with actual, target and distance beside it. */
export function gaugeImage(detail: IndicatorDetail, lang: Lang, style: ImageStyle): ChartOption {
  const image = framed(gaugeTexts(detail, lang), style);
  const frame = imageChartFrame(image);
  const ring = { ...frame, width: Math.min(frame.width * 0.56, frame.height * 1.25) };
  const facts = { ...frame, left: frame.left + ring.width + frame.width * 0.06 };
  const input = gaugeInput(detail.metric, lang);
  const option = gaugeOption(detail.metric.review === 'pending' ? withoutFigure(input) : input, ring);
  return withImageFrame({ ...option, graphic: [...gaugeFacts(detail.metric, lang, facts)] }, image);
}

/** One metric's quarters. Figures that wait for a check are empty slots here. */
export function quartersImage(detail: IndicatorDetail, view: QuartersView, style: ImageStyle): ChartOption {
  const input = quartersInput(detail, { ...view, isImage: true });
  const image = framed(quartersTexts(detail, input), style);
  return withImageFrame(quartersOption(input, imageChartFrame(image)), image);
}

/** All reported targets of a board on one ruler. */
export function boardImage(scorecard: Scorecard, lang: Lang, style: ImageStyle): ChartOption {
  const input = boardInput(scorecard, lang);
  // The caption takes room from the rows and names the rows that found none: laid out once without, once with it.
  const first = framed(boardTexts(scorecard, input, 0), style);
  const { omitted } = boardLayout(input, imageChartFrame(first));
  const image = omitted === 0 ? first : framed(boardTexts(scorecard, input, omitted), style);
  return withImageFrame(boardOption(input, imageChartFrame(image)), image);
}

function framed(texts: ImageTexts, { width, height, theme, background }: ImageStyle): ImageFrame {
  const colours = CHART_THEMES[theme];
  const paper = background === 'paper' ? colours.surface : 'transparent';
  return { ...texts, width, height, theme: colours, background: paper };
}

function withoutFigure(input: GaugeInput): GaugeInput {
  return { ...input, attainment: null, used: null, toTarget: null };
}
