import type { GaugeSeriesOption } from 'echarts/charts';
import { gaugeAngle, PACE_LABEL_GAP, radians } from './gauge-geometry.ts';
import type { GaugeGeometry } from './gauge-geometry.ts';
import type { Box } from './place-labels.ts';
import { RULER_MAX } from './ruler-value.ts';
import { textWidth } from './text-width.ts';
import type { ChartTheme } from './theme.ts';

interface MarksInput {
  readonly value: number | null;
  readonly elapsed: number | null;
  readonly paceLines: readonly string[];
  readonly geometry: GaugeGeometry;
  readonly theme: ChartTheme;
  readonly ground: string;
  /** The target is named by its levels. */
  readonly hasLevels: boolean;
}

/**
 * The marks around a ring, each an invisible gauge of its own: its pointer is a notch or a tick, its title a
 * label. ECharts aligns axis labels outside a ring as if they stood inside, so those are not used.
 */
export function gaugeMarks({
  value,
  elapsed,
  paceLines,
  geometry,
  theme,
  ground,
  hasLevels,
}: MarksInput): GaugeSeriesOption[] {
  const { ringWidth: ring, unit, labelSize } = geometry;
  const isClipped = value !== null && value > RULER_MAX;
  const strong = { color: theme.ink, fontWeight: 600 } as const;
  const marks: GaugeSeriesOption[] = [];
  if (elapsed !== null && elapsed < 100) {
    marks.push(
      notchAt(geometry, elapsed, { width: 2 * unit, length: ring + 1, inner: -ring, color: ground }),
      notchAt(geometry, elapsed, {
        width: 1.6 * unit,
        length: 5 * unit,
        inner: 1.5 * unit,
        color: theme.ink2,
      }),
      paceTag(geometry, elapsed, paceLines, theme),
    );
  }
  marks.push(
    notchAt(geometry, 100, {
      width: 2.6 * unit,
      length: ring + 7 * unit,
      inner: -ring - 2 * unit,
      color: theme.ink,
    }),
    ...(hasLevels ? [] : [tag(geometry, 100, { text: '100', out: 13 * unit, style: strong })]),
    tag(geometry, 0, { text: '0', out: -ring / 2, style: { color: theme.ink3 }, dy: labelSize * 1.15 }),
    tag(geometry, RULER_MAX, {
      text: isClipped ? `${RULER_MAX}%+` : `${RULER_MAX}%`,
      out: -ring / 2,
      style: isClipped ? strong : { color: theme.ink3 },
      dy: labelSize * 1.15,
    }),
  );
  if (isClipped) {
    marks.push(
      notchAt(geometry, RULER_MAX * 0.975, {
        width: 3 * unit,
        length: ring + 2,
        inner: -ring - 1,
        color: ground,
      }),
    );
  }
  return marks;
}

interface Notch {
  readonly width: number;
  readonly length: number;
  /** Where the stroke starts, pixels outward from the ring's outer edge. */
  readonly inner: number;
  readonly color: string;
}

/** A stroke across the ring at a percentage. */
export function notchAt(
  geometry: GaugeGeometry,
  percent: number,
  { width, length, inner, color }: Notch,
): GaugeSeriesOption {
  // A pointer's offset is a share of the radius, counted upward from the centre.
  const offset = `${((-100 * (geometry.radius + inner)) / geometry.radius).toFixed(2)}%`;
  const pointer = { icon: 'rect', width, length, offsetCenter: [0, offset], itemStyle: { color } };
  return { ...invisibleGauge(geometry), pointer, title: { show: false }, data: [{ value: percent }] };
}

interface Tag {
  readonly text: string;
  /** Distance of the label's middle from the ring's outer edge, pixels. */
  readonly out: number;
  readonly style: { readonly color: string; readonly fontWeight?: number };
  readonly dx?: number;
  readonly dy?: number;
}

function tag(
  geometry: GaugeGeometry,
  percent: number,
  { text, out, style, dx = 0, dy = 0 }: Tag,
): GaugeSeriesOption {
  const { radius, labelSize } = geometry;
  const angle = radians(gaugeAngle(percent));
  const x = Math.cos(angle) * (radius + out) + dx;
  const y = -Math.sin(angle) * (radius + out) + dy;
  const share = (pixels: number): string => `${((100 * pixels) / radius).toFixed(2)}%`;
  return {
    ...invisibleGauge(geometry),
    pointer: { show: false },
    title: { show: true, offsetCenter: [share(x), share(y)], fontSize: labelSize, ...style },
    data: [{ value: 0, name: text }],
  };
}

/** The box that the label of the year's pace fills, for other labels to keep clear of. */
export function paceBox(geometry: GaugeGeometry, elapsed: number, lines: readonly string[]): Box {
  const { labelSize, unit, radius, x, y } = geometry;
  const angle = radians(gaugeAngle(elapsed));
  const reach = radius + PACE_LABEL_GAP * unit;
  const width = Math.max(...lines.map((line) => textWidth(line, labelSize)));
  const height = lines.length * labelSize * 1.2;
  const middle = y - Math.sin(angle) * reach - (lines.length > 1 ? 0 : labelSize * 0.25);
  const near = x + Math.cos(angle) * reach;
  return { x: Math.cos(angle) < 0 ? near - width : near, y: middle - height / 2, width, height };
}

/** The label of the year's pace ends where its tick begins, on the side away from the ring. */
function paceTag(
  geometry: GaugeGeometry,
  elapsed: number,
  lines: readonly string[],
  theme: ChartTheme,
): GaugeSeriesOption {
  const { labelSize, unit } = geometry;
  const half = Math.max(...lines.map((line) => textWidth(line, labelSize))) / 2;
  const side = Math.cos(radians(gaugeAngle(elapsed)));
  const isStacked = lines.length > 1;
  return tag(geometry, elapsed, {
    text: lines.join('\n'),
    out: PACE_LABEL_GAP * unit,
    style: { color: theme.ink2 },
    dx: side < 0 ? -half : half,
    dy: isStacked ? 0 : -labelSize * 0.25,
  });
}

/** A gauge on the shared scale that draws nothing by itself. */
export function invisibleGauge({ x, y, radius }: GaugeGeometry): GaugeSeriesOption {
  return {
    type: 'gauge',
    silent: true,
    startAngle: gaugeAngle(0),
    endAngle: gaugeAngle(RULER_MAX),
    min: 0,
    max: RULER_MAX,
    center: [x, y],
    radius,
    axisLine: { show: false },
    progress: { show: false },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: { show: false },
    detail: { show: false },
  };
}
