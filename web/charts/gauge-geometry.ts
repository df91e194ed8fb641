import type { ChartFrame } from './chart-frame.ts';
import { RULER_MAX } from './ruler-value.ts';
import { textWidth } from './text-width.ts';

/** The ring starts at the lower left and sweeps 240° clockwise, so that 100 % stands at the top. */
export const GAUGE_START = 210;
export const GAUGE_SWEEP = 240;

export interface GaugeGeometry {
  /** Centre and outer radius in pixels of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly ringWidth: number;
  readonly labelSize: number;
  /** Factor for everything that grows with the ring; 1 at the size of the overview's gauges. */
  readonly unit: number;
}

/** Angle of a percentage on the ring, in degrees, mathematically positive. */
export function gaugeAngle(percent: number): number {
  return GAUGE_START - (GAUGE_SWEEP * percent) / RULER_MAX;
}

const RADIUS_AT_UNIT = 98;
/** Height of the drawing in radii: the ring's own 1.5, the label above it, the labels under its ends. */
const HEIGHT_IN_RADII = 1.98;
const ABOVE_IN_RADII = 0.27;
const LEVELS_IN_RADII = 0.24;
const LEAST_FOR_LEVELS = 0.8;
/** The pace label stands this many units outside the ring. */
export const PACE_LABEL_GAP = 9;
/** Beyond this steepness the pace label is set in two lines beside the ring, where one line has no room. */
const BESIDE = 0.8;

export function isPaceLabelStacked(elapsed: number): boolean {
  return Math.abs(Math.cos(radians(gaugeAngle(elapsed)))) > BESIDE;
}

/** A text beside the ring that needs room. */
export interface RingLabel {
  readonly at: number;
  readonly lines: readonly string[];
}

/** The largest ring that fits the frame with all its labels; names of levels take it at most a fifth and may stand in two rows above it. */
export function gaugeGeometry(
  frame: ChartFrame,
  elapsed: number | null,
  paceLines: readonly string[],
  levels: readonly RingLabel[] = [],
): GaugeGeometry {
  const { left, top, width, height, scale } = frame;
  const minLabel = 12 * scale;
  const extra = levels.length > 0 ? LEVELS_IN_RADII : 0;
  const all = HEIGHT_IN_RADII + extra;
  const byHeight = height / all;
  const half = width / 2;
  const beside = ({ at, lines }: RingLabel): number => {
    const label = Math.max(...lines.map((line) => textWidth(line, minLabel)));
    const cosine = Math.abs(Math.cos(radians(gaugeAngle(at))));
    return cosine < 0.01 ? byHeight : (half - label - 2 * scale) / cosine - PACE_LABEL_GAP * scale;
  };
  const limits = [
    byHeight,
    half - 4 * scale,
    ...(elapsed === null || paceLines.length === 0 ? [] : [beside({ at: elapsed, lines: paceLines })]),
    ...levels.map((level) => Math.max(LEAST_FOR_LEVELS * byHeight, beside(level))),
  ];
  const radius = Math.max(24 * scale, Math.min(...limits));
  const unit = radius / RADIUS_AT_UNIT;
  const used = radius * all;
  return {
    x: left + half,
    y: top + Math.max(0, (height - used) / 2) + radius * (1 + ABOVE_IN_RADII + extra),
    radius,
    ringWidth: 15 * unit,
    labelSize: Math.max(minLabel, 12 * unit),
    unit,
  };
}

export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
