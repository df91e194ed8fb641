/** What a builder gets beside its data and what it gives back: the same on screen, in an image, on the server. */
import type {
  BarSeriesOption,
  CustomSeriesOption,
  GaugeSeriesOption,
  LineSeriesOption,
} from 'echarts/charts';
import type {
  AriaComponentOption,
  GraphicComponentOption,
  GridComponentOption,
  MarkLineComponentOption,
  TooltipComponentOption,
} from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { ChartTheme } from './theme.ts';

/** The box of a chart on its drawing, in CSS pixels. On screen the box is the whole drawing. */
export interface ChartFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly theme: ChartTheme;
  /** What the chart stands on: the page on screen, the paper of an image. Cuts and halos take its colour. */
  readonly ground: string;
  /** 1 where a rem is 16 px: the factor for type and strokes. */
  readonly scale: number;
}

export type ChartSeries = BarSeriesOption | CustomSeriesOption | GaugeSeriesOption | LineSeriesOption;

/** Every kind of option the registered part of ECharts understands. */
export type ChartOption = ComposeOption<
  | ChartSeries
  | AriaComponentOption
  | GraphicComponentOption
  | GridComponentOption
  | MarkLineComponentOption
  | TooltipComponentOption
>;
