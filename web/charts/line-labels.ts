import { amountText, percentText } from '../../server/domain/format.ts';
import type { ChartFrame } from './chart-frame.ts';
import { CHART_WORDS } from './chart-words.ts';
import { sizedLabel } from './placed-label.ts';
import type { PlacedLabel } from './placed-label.ts';
import type { QuartersInput } from './quarters-input.ts';
import type { QuartersLayout } from './quarters-layout.ts';

const SIZE = 12;
const SCAN_STEPS = 40;

/**
 * Places for the name of the target line or the quarter's share: at its ends, then anywhere along it, in one line
 * or two; where columns leave no room, at the top of the chart with a piece of the line before it.
 */
export function targetLabelPlaces(layout: QuartersLayout, frame: ChartFrame): readonly PlacedLabel[] {
  const { lines, plot } = layout;
  if (lines.label.length === 0) return [];
  const tone = lines.share === null ? 'target' : 'pace';
  const size = SIZE * frame.scale;
  const name = lines.label.join(' ');
  const highest = Math.max(...lines.target, lines.share ?? -Infinity);
  const key = sizedLabel([lines.share === null ? `— ${name}` : `– – ${name}`], size, tone);
  return [
    ...placesAlong(sizedLabel([name], size, tone), highest, layout, frame.scale),
    ...placesAlong(sizedLabel(lines.label, size, tone), highest, layout, frame.scale),
    { ...key, x: plot.x, y: frame.top },
    { ...key, x: plot.x + plot.width - key.width, y: frame.top },
  ];
}

/** Places for the name of a target that was revised: along its line. */
export function originalLabelPlaces(layout: QuartersLayout, frame: ChartFrame): readonly PlacedLabel[] {
  const { original } = layout.lines;
  if (original === null) return [];
  const text = sizedLabel([original.label.join(' ')], SIZE * frame.scale, 'previous');
  return placesAlong(text, original.height, layout, frame.scale);
}

function placesAlong(
  text: ReturnType<typeof sizedLabel>,
  height: number,
  { plot, y }: QuartersLayout,
  scale: number,
): readonly PlacedLabel[] {
  const line = y(height);
  const start = plot.x + 4 * scale;
  const span = plot.x + plot.width - text.width - start;
  const along = Array.from({ length: SCAN_STEPS }, (_, step) => start + (span * step) / SCAN_STEPS);
  const xs = [start, start + span, ...along];
  const above = line - text.height - 2 * scale;
  const below = line + 3 * scale;
  return [above, below].flatMap((top) => xs.map((x) => ({ ...text, x, y: top })));
}

/** Places for the name of last year's columns: over the latest, else an earlier one; shorter where there is no room. */
export function previousLabelPlaces(
  input: QuartersInput,
  layout: QuartersLayout,
  { scale }: ChartFrame,
): readonly PlacedLabel[] {
  const words = CHART_WORDS[input.lang];
  const made = input.lang === 'zh' ? `（${words.illustrative}）` : `(${words.illustrative})`;
  const isMade = input.previous.some(({ mark }) => mark === 'illustrative');
  const say = (height: number): string =>
    input.measure === 'attainment' ? percentText(height) : amountText(height, input.unit, input.lang);
  const tail = isMade ? [made] : [];
  const name = words.lastYear;
  const full = (height: number): string[][] => [
    [`${name} ${say(height)}`, ...tail],
    [name, say(height), ...tail],
  ];
  const short = (height: number): string[][] => [[name, say(height)], [name]];
  const bars = [...layout.previous].reverse();
  return [full, short].flatMap((wordings) =>
    bars.flatMap(({ height, box }) =>
      wordings(height).flatMap((lines) => {
        const text = sizedLabel(lines, SIZE * scale, 'previous');
        const y = box.y - text.height - 4 * scale;
        const xs = [box.x + box.width / 2 - text.width / 2, box.x + box.width - text.width, box.x];
        return xs.map((x) => ({ ...text, x, y }));
      }),
    ),
  );
}

/** Places for the name of the pace line: its corner on the line, over it before under it. */
export function paceLabelPlaces(
  { lang }: QuartersInput,
  { lines: { pace }, plot, band, y }: QuartersLayout,
  scale: number,
): readonly PlacedLabel[] {
  if (pace === null) return [];
  const text = sizedLabel([CHART_WORDS[lang].paceLine], SIZE * scale, 'pace');
  const quarter = pace[0] ?? 0;
  const points = [1.5, 0.5, 2.5, 1.35, 1.65, 0.35, 0.65, 2.35, 2.65].map((t) => ({
    x: plot.x + band * (t + 0.5),
    y: y(quarter * (1 + t)),
  }));
  return [
    ...points.map((point) => ({ ...text, x: point.x - text.width, y: point.y - text.height - 3 * scale })),
    ...points.map((point) => ({ ...text, x: point.x, y: point.y + 3 * scale })),
  ];
}
