/** Draws the levels of a target on a gauge: an inner ring of bands, a tick and a name at the start of each. */
import type { GaugeSeriesOption } from 'echarts/charts';
import { percentText } from '../../server/domain/format.ts';
import { bandColour } from './gauge-bands.ts';
import type { GaugeBands, GaugeLevel } from './gauge-bands.ts';
import type { ChartFrame } from './chart-frame.ts';
import { GAUGE_SWEEP, gaugeAngle, PACE_LABEL_GAP, radians } from './gauge-geometry.ts';
import type { GaugeGeometry } from './gauge-geometry.ts';
import { invisibleGauge, notchAt } from './gauge-marks.ts';
import { freePlace } from './place-labels.ts';
import type { Stroke } from './hatch.ts';
import type { Box } from './place-labels.ts';
import { RULER_MAX } from './ruler-value.ts';
import { lineShape, textShape } from './shapes.ts';
import type { Shape } from './shapes.ts';
import { textWidth } from './text-width.ts';
import type { ChartTheme } from './theme.ts';

/** Width of the band ring and its distance from the ring of the figure, in units of the gauge. */
const BAND_WIDTH = 4.5;
const BAND_GAP = 3;
/** A name may move along the ring by this many degrees, and one line outward, to find a free place. */
const MOST_TURN = 60;
const TURN = 2;
const LEADING = 1.2;

/** The inner ring: a shade for each band, with cuts in the colour of the ground between them. */
export function bandRing(
  { bands, levels }: GaugeBands,
  geometry: GaugeGeometry,
  { theme, ground }: { readonly theme: ChartTheme; readonly ground: string },
): GaugeSeriesOption[] {
  const { unit } = geometry;
  const inner = { ...geometry, radius: geometry.radius - geometry.ringWidth - BAND_GAP * unit };
  const width = BAND_WIDTH * unit;
  const color = bands.map(({ to, reached }): [number, string] => [
    to / RULER_MAX,
    bandColour(reached, theme),
  ]);
  return [
    { ...invisibleGauge(inner), axisLine: { show: true, lineStyle: { width, color } }, data: [] },
    ...levels.map(({ at }) =>
      notchAt(inner, at, { width: 2 * unit, length: width + 1, inner: -width, color: ground }),
    ),
  ];
}

/** What a level is called on the ring: 奋斗目标 125. Whole percentages as whole numbers, like the ticks. */
export function levelLines({ label, at }: GaugeLevel): readonly string[] {
  return [label, Number.isInteger(at) ? String(at) : percentText(at).replace('%', '')];
}

/** Ticks and names outside the ring, none over another or over the label of the year's pace. */
export function levelLabels(
  { levels }: GaugeBands,
  geometry: GaugeGeometry,
  { theme, left, top, width }: ChartFrame,
  pace: Box | null,
): readonly Shape[] {
  const nearest = [...levels].sort((a, b) => Math.abs(a.at - 100) - Math.abs(b.at - 100));
  const taken: Box[] = pace === null ? [] : [pace];
  return nearest.flatMap((level) => {
    const [first, ...rest] = candidates(level, geometry, { left, right: left + width, top });
    const place = freePlace([first, ...rest], taken);
    taken.push(place);
    const { labelSize, unit } = geometry;
    const isTarget = level.at === 100;
    return [
      ...leader(level.at, place, geometry).map((stroke) =>
        lineShape(stroke, { stroke: theme.ink, lineWidth: 1.2 * unit }),
      ),
      textShape(place.lines.join('\n'), place.x + place.width / 2, place.y + place.height / 2, {
        size: labelSize,
        family: theme.sans,
        fill: isTarget ? theme.ink : theme.ink2,
        weight: isTarget ? 600 : 400,
        align: 'center',
        vertical: 'middle',
        lineHeight: labelSize * LEADING,
      }),
    ];
  });
}

/** From the tick of a level to its name: outward, and along the ring where the name had to move. */
function leader(at: number, { percent, out }: Place, geometry: GaugeGeometry): readonly Stroke[] {
  const { unit } = geometry;
  const steps = Math.ceil(Math.abs(percent - at) / 5);
  const along = Array.from({ length: steps }, (_, index) =>
    onRing(geometry, at + ((percent - at) * (index + 1)) / steps, 4.5 * unit),
  );
  const ends = [
    onRing(geometry, at, 1.5 * unit),
    onRing(geometry, at, 4.5 * unit),
    ...along,
    onRing(geometry, percent, out - 2 * unit),
  ];
  return ends.slice(1).map(({ x, y }, index) => ({
    x1: ends[index]?.x ?? x,
    y1: ends[index]?.y ?? y,
    x2: x,
    y2: y,
  }));
}

interface Place extends Box {
  readonly lines: readonly string[];
  readonly percent: number;
  readonly out: number;
}

/**
 * Places for a name, best first: at its tick, then along the ring away from the top; then in two lines; then one
 * line further out; then towards the top, never across it. Only those within the drawing, if there are any.
 */
function candidates(
  level: GaugeLevel,
  geometry: GaugeGeometry,
  { left, right, top }: { readonly left: number; readonly right: number; readonly top: number },
): [Place, ...Place[]] {
  const { at } = level;
  const [label = '', share = ''] = levelLines(level);
  const out = PACE_LABEL_GAP * geometry.unit;
  const away = at < 100 ? -1 : 1;
  const steps = Array.from({ length: MOST_TURN / TURN }, (_, index) => (index + 1) * TURN);
  const percentsAt = (turns: readonly number[]): readonly number[] =>
    turns
      .map((turn) => at + (away * turn * RULER_MAX) / GAUGE_SWEEP)
      .filter((percent) => at === 100 || (percent - 100) * away > 0);
  const ways = [0, geometry.labelSize * LEADING].flatMap((extra) =>
    [[`${label} ${share}`], [label, share]].map((lines) => ({ lines, out: out + extra })),
  );
  // A name nearer to the top than its tick has a line that passes other names: the last resort.
  const all = [[0, ...steps], steps.map((step) => -step)].flatMap((turns) =>
    ways.flatMap((way) => percentsAt(turns).map((percent) => placeAt({ ...way, percent }, geometry))),
  );
  const inside = all.filter((box) => box.x >= left && box.x + box.width <= right && box.y >= top);
  const [first = placeAt({ lines: [label, share], percent: at, out }, geometry), ...rest] = inside;
  return [first, ...rest];
}

/** The box of a name whose near edge stands `out` pixels from the ring. */
function placeAt(name: Pick<Place, 'lines' | 'percent' | 'out'>, geometry: GaugeGeometry): Place {
  const { lines, percent, out } = name;
  const { labelSize } = geometry;
  const width = Math.max(...lines.map((line) => textWidth(line, labelSize)));
  const height = lines.length * labelSize * LEADING;
  const angle = radians(gaugeAngle(percent));
  const { x, y } = onRing(geometry, percent, out);
  const side = Math.max(-1, Math.min(1, Math.cos(angle) * 6));
  const middle = y - (height / 2) * Math.max(0, Math.min(1, Math.sin(angle) * 1.6));
  return { ...name, x: x + (side * width) / 2 - width / 2, y: middle - height / 2, width, height };
}

function onRing(
  { x, y, radius }: GaugeGeometry,
  percent: number,
  out: number,
): { readonly x: number; readonly y: number } {
  const angle = radians(gaugeAngle(percent));
  return { x: x + Math.cos(angle) * (radius + out), y: y - Math.sin(angle) * (radius + out) };
}
