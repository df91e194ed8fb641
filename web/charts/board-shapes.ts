import type { BoardInput, BoardRow } from './board-input.ts';
import type { BoardLayout } from './board-layout.ts';
import type { ChartFrame } from './chart-frame.ts';
import { CHART_WORDS } from './chart-words.ts';
import { hatchStrokes } from './hatch.ts';
import { RULER_MAX } from './ruler-value.ts';
import { lineShape, polygonShape, textShape } from './shapes.ts';
import type { Shape, TextLook } from './shapes.ts';
import { textWidth } from './text-width.ts';
import { cutText, wrapText } from './wrap-text.ts';

/** Everything on the board that is no bar: names, figures, the two lines, marks past the end of the scale. */
export function boardShapes(input: BoardInput, layout: BoardLayout, frame: ChartFrame): readonly Shape[] {
  const rows = layout.rows.flatMap((row, index) => [
    ...(row.isCap ? capZone(index, layout, frame) : []),
    ...(row.value > RULER_MAX ? overflowMark(row, index, layout, frame) : []),
    ...(layout.isNarrow ? narrowTexts : wideTexts)(row, layout.rowY(index), layout, frame),
  ]);
  return [
    ...rows,
    ...referenceLines(input, layout, frame),
    ...(layout.isNarrow ? [] : headings(input, layout, frame)),
  ];
}

/** The target for all rows in ink, the year's pace dashed with its name beside the axis. */
function referenceLines(
  { elapsed, lang }: BoardInput,
  layout: BoardLayout,
  frame: ChartFrame,
): readonly Shape[] {
  const { plot, size, smallSize, barShift } = layout;
  const { theme, scale } = frame;
  const at = (percent: number): number => plot.x + (plot.width * percent) / RULER_MAX;
  const vertical = (x: number): { x1: number; y1: number; x2: number; y2: number } => ({
    x1: x,
    y1: plot.y - 4 * scale,
    x2: x,
    y2: plot.y + plot.height + (barShift > 0 ? size * 0.3 : 0),
  });
  const target = lineShape(vertical(at(100)), { stroke: theme.ink, lineWidth: 1.6 * scale });
  if (elapsed >= 100) return [target];
  const pace = lineShape(vertical(at(elapsed)), {
    stroke: theme.ctl,
    lineWidth: 1.1 * scale,
    lineDash: [3.5 * scale, 3.5 * scale],
  });
  const text = `${CHART_WORDS[lang].pace} ${elapsed}%`;
  // Kept clear of the 100 % beside it, which is set bolder and so a little wider.
  const halves = (textWidth(text, smallSize) + textWidth('100%', smallSize) * 1.1) / 2;
  const x = Math.min(at(elapsed), at(100) - halves - smallSize * 0.5);
  const label = textShape(text, x, plot.y - size * 0.7, {
    size: smallSize,
    family: theme.sans,
    fill: theme.ink2,
    align: 'center',
    vertical: 'bottom',
  });
  return [pace, target, label];
}

function headings(
  { lang }: BoardInput,
  { edges, plot, size, smallSize }: BoardLayout,
  { theme }: ChartFrame,
): readonly Shape[] {
  const words = CHART_WORDS[lang];
  const look: TextLook = {
    size: smallSize,
    family: theme.sans,
    fill: theme.ink3,
    align: 'right',
    vertical: 'bottom',
  };
  const y = plot.y - size * 0.7;
  return [
    textShape(words.actual, edges.number, y, look),
    textShape(words.target, edges.target, y, look),
    textShape(words.attainment, edges.attainment, y, look),
  ];
}

function wideTexts(
  row: BoardRow,
  y: number,
  layout: BoardLayout,
  { theme, left }: ChartFrame,
): readonly Shape[] {
  const { edges, size, smallSize, nameWidth } = layout;
  const look: TextLook = { size, family: theme.sans, fill: theme.ink, vertical: 'middle' };
  const right: TextLook = { ...look, align: 'right' };
  const name = wrapText(row.name, size, nameWidth + 1, 2).join('\n');
  return [
    textShape(name, left, y, { ...look, lineHeight: size * 1.15 }),
    textShape(row.actual.prefix + row.actual.number, edges.number, y, {
      ...right,
      size: size * 1.15,
      weight: 600,
    }),
    textShape(row.actual.unit, edges.unit, y, { ...look, size: smallSize, fill: theme.ink3 }),
    textShape(row.target, edges.target, y, {
      ...right,
      size: Math.max(smallSize, size * 0.9),
      fill: theme.ink2,
    }),
    textShape(row.attainment, edges.attainment, y, { ...right, weight: 600 }),
  ];
}

/** Name left, figures right, in one line above the bar. */
function narrowTexts(
  row: BoardRow,
  middle: number,
  layout: BoardLayout,
  frame: ChartFrame,
): readonly Shape[] {
  const { size, smallSize, edges, plot } = layout;
  const { theme, left } = frame;
  const y = middle - size * 0.55;
  const figures = `${row.actualText} / ${row.target}`;
  const look: TextLook = { size, family: theme.sans, fill: theme.ink, vertical: 'middle' };
  const figuresEdge = edges.attainment - size * 4.6;
  return [
    textShape(cutText(row.name, size, plot.width * 0.5), left, y, {
      ...look,
      weight: 500,
      halo: frame.ground,
    }),
    textShape(figures, figuresEdge, y, {
      ...look,
      size: Math.max(smallSize, size * 0.9),
      align: 'right',
      fill: theme.ink2,
      halo: frame.ground,
    }),
    textShape(row.attainment, edges.attainment, y, { ...look, align: 'right', weight: 600 }),
  ];
}

/** Beyond the cap of a cap lies what must not be used. */
function capZone(
  index: number,
  { plot, rowY, barShift, barWidth }: BoardLayout,
  { theme, scale }: ChartFrame,
): readonly Shape[] {
  const box = {
    x: plot.x + plot.width / 2,
    y: rowY(index) + barShift - barWidth / 2,
    width: plot.width / 2,
    height: barWidth,
  };
  const style = { stroke: theme.status.behind.fill, lineWidth: 0.8 * scale };
  return hatchStrokes(box, 6 * scale).map((stroke) => lineShape(stroke, style, 1.5));
}

function overflowMark(
  row: BoardRow,
  index: number,
  layout: BoardLayout,
  { theme, ground }: ChartFrame,
): readonly Shape[] {
  const { plot, rowY, barShift, barWidth: width } = layout;
  const x = plot.x + plot.width;
  const y = rowY(index) + barShift;
  const half = width * 0.62;
  return [
    polygonShape(
      [
        [x - width * 1.55, y + half],
        [x - width * 1.1, y - half],
        [x - width * 0.78, y - half],
        [x - width * 1.23, y + half],
      ],
      ground,
    ),
    polygonShape(
      [
        [x - 1, y - width / 2],
        [x + width * 0.55, y],
        [x - 1, y + width / 2],
      ],
      theme.status[row.status].over,
    ),
  ];
}
