import type { GaugeSeriesOption } from 'echarts/charts';
import type { Lang } from '../../server/domain/format.ts';
import { MISSING, percentText } from '../../server/domain/format.ts';
import type { ScorecardMetric } from '../../server/domain/scorecard.ts';
import { baseOption } from './base-option.ts';
import type { ChartFrame, ChartOption } from './chart-frame.ts';
import { CHART_WORDS } from './chart-words.ts';
import { gaugeBands } from './gauge-bands.ts';
import type { GaugeBands } from './gauge-bands.ts';
import { bandRing, levelLabels, levelLines } from './gauge-levels.ts';
import { gaugeMarks, paceBox } from './gauge-marks.ts';
import { GAUGE_START, GAUGE_SWEEP, gaugeAngle, gaugeGeometry, isPaceLabelStacked } from './gauge-geometry.ts';
import type { GaugeGeometry } from './gauge-geometry.ts';
import { RULER_MAX, rulerValue } from './ruler-value.ts';
import type { RulerInput } from './ruler-value.ts';
import type { ChartTheme } from './theme.ts';

export interface GaugeInput extends RulerInput, Pick<ScorecardMetric, 'elapsed' | 'status' | 'review'> {
  readonly lang: Lang;
  /** Levels of the target and the bands between them; empty for a target with one level. */
  readonly bands: GaugeBands;
}

/** Everything a gauge needs, taken from a metric of the board. */
export function gaugeInput(metric: ScorecardMetric, lang: Lang): GaugeInput {
  const { attainment, used, target, toTarget, elapsed, status, review } = metric;
  return {
    attainment,
    used,
    target,
    toTarget,
    elapsed,
    status,
    review,
    lang,
    bands: gaugeBands(metric, lang),
  };
}

/**
 * One target as a ring over 240°, always 0–200 %: base colour up to the target, deeper tone beyond, an ink notch
 * at the target, a cut and a tick where the year stands; levels of a target as bands of a thin inner ring. Past 200 % the ring is cut and says so; without a
 * figure it stays empty with a dash; a figure that waits for a check is hatched.
 */
export function gaugeOption(input: GaugeInput, frame: ChartFrame): ChartOption {
  const { theme, ground } = frame;
  const value = rulerValue(input);
  const paceLines = paceLabel(input);
  const levels = input.bands.levels.map((level) => ({ at: level.at, lines: levelLines(level) }));
  const geometry = gaugeGeometry(frame, input.elapsed, paceLines, levels);
  const isPending = input.review === 'pending' && value !== null;
  const ring = {
    ...gaugeBase(geometry),
    axisLine: {
      show: true,
      lineStyle: {
        width: geometry.ringWidth,
        color: ringStops(isPending ? null : value, input.status, theme),
      },
    },
    title: centreTitle(geometry, theme),
    detail: centreDetail(input, geometry, theme),
    data: [{ value: value ?? 0, name: centreWord(input) }],
  } satisfies GaugeSeriesOption;
  const hatch = isPending ? [hatchedArc(Math.min(value, RULER_MAX), geometry, theme)] : [];
  const hasLevels = levels.length > 0;
  const marks = gaugeMarks({ value, elapsed: input.elapsed, paceLines, geometry, theme, ground, hasLevels });
  const option = { ...baseOption(theme), series: [ring, ...hatch, ...marks] };
  if (!hasLevels) return option;
  const { elapsed, bands } = input;
  const pace = elapsed === null || paceLines.length === 0 ? null : paceBox(geometry, elapsed, paceLines);
  return {
    ...option,
    series: [...option.series, ...bandRing(bands, geometry, { theme, ground })],
    graphic: [...levelLabels(bands, geometry, frame, pace)],
  };
}

/** Colour stops of the ring as ECharts takes them: [share of the sweep up to which, colour]. */
export function ringStops(
  value: number | null,
  status: GaugeInput['status'],
  theme: ChartTheme,
): [number, string][] {
  if (value === null) return [[1, theme.track]];
  const { fill, over } = theme.status[status];
  const shown = Math.max(0, Math.min(value, RULER_MAX));
  const stops: [number, string][] = [[Math.min(shown, 100) / RULER_MAX, fill]];
  if (shown > 100) stops.push([shown / RULER_MAX, over]);
  if (shown < RULER_MAX) stops.push([1, theme.track]);
  return stops;
}

function gaugeBase({ x, y, radius }: GaugeGeometry): GaugeSeriesOption {
  return {
    type: 'gauge',
    silent: true,
    startAngle: GAUGE_START,
    endAngle: GAUGE_START - GAUGE_SWEEP,
    min: 0,
    max: RULER_MAX,
    center: [x, y],
    radius,
    progress: { show: false },
    pointer: { show: false },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: { show: false },
  };
}

/** A figure nobody has checked: outlined, with strokes across the ring, as columns and bars are hatched. */
function hatchedArc(value: number, geometry: GaugeGeometry, theme: ChartTheme): GaugeSeriesOption {
  const { ringWidth, unit } = geometry;
  const stroke = Math.max(1, 1.1 * unit);
  return {
    ...gaugeBase(geometry),
    endAngle: gaugeAngle(value),
    min: 0,
    max: 1,
    splitNumber: Math.max(1, Math.round((value / RULER_MAX) * 68)),
    axisLine: { show: false, lineStyle: { width: ringWidth } },
    progress: {
      show: true,
      width: ringWidth,
      itemStyle: { color: 'transparent', borderColor: theme.ctl, borderWidth: stroke },
    },
    splitLine: {
      show: true,
      distance: -ringWidth,
      length: ringWidth,
      lineStyle: { color: theme.ctl, width: stroke },
    },
    title: { show: false },
    detail: { show: false },
    data: [{ value: 1 }],
  };
}

function paceLabel({ elapsed, lang }: GaugeInput): readonly string[] {
  if (elapsed === null || elapsed >= 100) return [];
  const { pace } = CHART_WORDS[lang];
  const share = String(Math.round(elapsed));
  return isPaceLabelStacked(elapsed) ? [pace, share] : [`${pace} ${share}`];
}

function centreWord(input: GaugeInput): string {
  const words = CHART_WORDS[input.lang];
  const word = input.used === null ? words.attainment : words.used;
  return input.review === 'pending' ? `${word} · ${words.pending}` : word;
}

/** The figure in the middle: one decimal, `—` without a figure, words for a range, which has no percentage. */
export function centreText({ attainment, used, target, toTarget, lang }: GaugeInput): string {
  const words = CHART_WORDS[lang];
  if (attainment !== null || used !== null) return percentText(attainment ?? used);
  if (target?.bound !== 'range' || toTarget === null) return MISSING;
  if (toTarget === 0) return words.inRange;
  return toTarget > 0 ? words.aboveRange : words.belowRange;
}

function centreTitle(
  { labelSize }: GaugeGeometry,
  theme: ChartTheme,
): NonNullable<GaugeSeriesOption['title']> {
  return { show: true, offsetCenter: [0, '-34%'], fontSize: labelSize, color: theme.ink3 };
}

function centreDetail(
  input: GaugeInput,
  { unit }: GaugeGeometry,
  theme: ChartTheme,
): NonNullable<GaugeSeriesOption['detail']> {
  const text = centreText(input);
  const isPercent = text.endsWith('%');
  const number = isPercent ? text.slice(0, -1) : text;
  const isWord = !isPercent && text !== MISSING;
  const size = (isWord ? 22 : 33) * unit * Math.min(1, 6 / number.length);
  return {
    show: true,
    offsetCenter: [0, '-4%'],
    formatter: () => (isPercent ? `{number|${number}}{sign|%}` : `{number|${number}}`),
    rich: {
      number: { fontSize: size, fontWeight: 600, color: theme.ink, fontFamily: theme.sans },
      sign: { fontSize: 15 * unit, fontWeight: 400, color: theme.ink2, padding: [0, 0, 5 * unit, 2 * unit] },
    },
  };
}
