import type { BoardInput, BoardRow } from './board-input.ts';
import type { ChartFrame } from './chart-frame.ts';
import { CHART_WORDS } from './chart-words.ts';
import type { Box } from './place-labels.ts';
import { textWidth } from './text-width.ts';

/** Where the rows of the board stand. Wide: names left, figures right of the bars. Narrow: both above each bar. */
export interface BoardLayout {
  readonly isNarrow: boolean;
  readonly rows: readonly BoardRow[];
  /** Rows that found no place. */
  readonly omitted: number;
  readonly plot: Box;
  readonly size: number;
  /** Type of units, headings and ticks. */
  readonly smallSize: number;
  readonly barWidth: number;
  readonly nameWidth: number;
  /** Right edges of the columns actual (number), actual (unit, its left edge), target and attainment. */
  readonly edges: {
    readonly number: number;
    readonly unit: number;
    readonly target: number;
    readonly attainment: number;
  };
  /** Middle of a row; a bar's middle is lower by `barShift`. */
  readonly rowY: (index: number) => number;
  readonly barShift: number;
}

const NARROW = 1000;
/** The smallest type of a picture: 16 px at 1600, 12 px at 800. */
function smallest(scale: number): number {
  return Math.max(12, 10 * scale);
}

/** Lays the board out; rows beyond what can be read at the picture's size are left to the caption. */
export function boardLayout(input: BoardInput, frame: ChartFrame): BoardLayout {
  const isNarrow = frame.width < NARROW;
  const axis = (isNarrow ? 26 : 34) * frame.scale;
  const bottom = 6 * frame.scale;
  const body = frame.height - axis - bottom;
  const least = smallest(frame.scale) * 1.08;
  const perRow = least * (isNarrow ? 2.35 : 1.7);
  const capacity = Math.max(1, Math.floor(body / perRow));
  const rows = input.rows.slice(0, capacity);
  const rowHeight = Math.min(body / Math.max(rows.length, 1), 92 * frame.scale);
  const size = Math.max(least, Math.min(13.5 * frame.scale, rowHeight / (isNarrow ? 2.35 : 1.7)));
  const columns = columnWidths(rows, input, size);
  const nameWidth = isNarrow ? 0 : Math.min(columns.name, frame.width * 0.32);
  const figures = isNarrow
    ? 0
    : columns.number + columns.unit + columns.target + columns.attainment + size * 5.2;
  const plot = {
    x: frame.left + nameWidth + (isNarrow ? 0 : size * 1.4),
    y: frame.top + axis,
    width: frame.width - nameWidth - figures - (isNarrow ? size * 0.8 : size * 1.4),
    height: rowHeight * Math.max(rows.length, 1),
  };
  const right = frame.left + frame.width;
  const targetEdge = right - columns.attainment - size * 1.6;
  const unitEdge = targetEdge - columns.target - columns.unit - size * 1.4;
  return {
    isNarrow,
    rows,
    omitted: input.rows.length - rows.length,
    plot,
    size,
    smallSize: Math.max(smallest(frame.scale), size * 0.85),
    barWidth: Math.min(size * 1.02, rowHeight * (isNarrow ? 0.36 : 0.6)),
    nameWidth,
    edges: { number: unitEdge - size * 0.25, unit: unitEdge, target: targetEdge, attainment: right },
    rowY: (index) => plot.y + rowHeight * (index + 0.5),
    barShift: isNarrow ? size * 0.52 : 0,
  };
}

function columnWidths(
  rows: readonly BoardRow[],
  { lang }: BoardInput,
  size: number,
): { name: number; number: number; unit: number; target: number; attainment: number } {
  const words = CHART_WORDS[lang];
  const widest = (texts: readonly string[], scale = 1): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, size * scale)));
  return {
    name: widest(rows.map(({ name }) => name)),
    number: widest([...rows.map(({ actual }) => actual.prefix + actual.number), words.actual], 1.15),
    unit: widest(
      rows.map(({ actual }) => actual.unit),
      0.85,
    ),
    target: widest([...rows.map(({ target }) => target), words.target], 0.9),
    attainment: widest([...rows.map(({ attainment }) => attainment), words.attainment]),
  };
}
