import type { ChartFrame, ChartOption } from './chart-frame.ts';
import { lineShape, textShape } from './shapes.ts';
import type { Shape } from './shapes.ts';
import type { ChartTheme } from './theme.ts';
import { wrapText } from './wrap-text.ts';

/** What a picture says around its chart. The source is part of it and cannot be left out. */
export interface ImageTexts {
  /** The finding, one short sentence. */
  readonly title: string;
  /** Measure, place, period, pace. */
  readonly subtitle: string;
  /** Title, number and publication date of the document. */
  readonly source: string;
  /** Date of the data and what was left out. */
  readonly caveat: string;
}

export interface ImageFrame extends ImageTexts {
  readonly width: number;
  readonly height: number;
  readonly theme: ChartTheme;
  /** The paper: a colour, or `transparent`. */
  readonly background: string;
  /** The chart has the whole picture and no words around it. */
  readonly isBare: boolean;
}

interface TextBlock {
  readonly lines: readonly string[];
  readonly size: number;
  readonly y: number;
}

interface ImageLayout {
  readonly margin: number;
  readonly unit: number;
  readonly title: TextBlock;
  readonly subtitle: TextBlock;
  readonly rule: number;
  readonly notes: readonly TextBlock[];
  readonly chart: ChartFrame;
}

const LEADING = 1.36;
/** Below this width a picture stands small on a slide: type grows against the rest. */
const NARROW = 1000;
/** Ticks, the smallest type, are 11 px at scale 1: no text in a picture is under 12 px. */
const SMALL = 1.1;
const BARE_MARGIN = 6;

/** The box that is left for the chart, with the type size that suits the picture. */
export function imageChartFrame(image: ImageFrame): ChartFrame {
  if (!image.isBare) return imageLayout(image).chart;
  const { width, height, theme } = image;
  const size = { width: width - 2 * BARE_MARGIN, height: height - 2 * BARE_MARGIN };
  return { left: BARE_MARGIN, top: BARE_MARGIN, ...size, theme, ground: groundOf(image), scale: SMALL };
}

/** Puts title, subtitle, source and caveat around an option built for `imageChartFrame(image)`. */
export function withImageFrame(option: ChartOption, image: ImageFrame): ChartOption {
  const { graphic } = option;
  const own = graphic === undefined ? [] : Array.isArray(graphic) ? graphic : [graphic];
  return {
    ...option,
    backgroundColor: image.background,
    tooltip: { show: false },
    graphic: [...own, ...(image.isBare ? [] : frameShapes(image))],
  };
}

function frameShapes(image: ImageFrame): readonly Shape[] {
  const { width, theme } = image;
  const { margin, unit, title, subtitle, rule, notes } = imageLayout(image);
  const write = ({ lines, size, y }: TextBlock, fill: string, family: string, weight = 400): Shape =>
    textShape(lines.join('\n'), margin, y, { size, family, fill, weight, lineHeight: size * LEADING });
  return [
    write(title, theme.ink, theme.serif, 600),
    write(subtitle, theme.ink2, theme.sans),
    lineShape(
      { x1: margin, y1: rule, x2: width - margin, y2: rule },
      { stroke: theme.line2, lineWidth: 1.5 * unit },
    ),
    ...notes.map((note, index) => write(note, index === 0 ? theme.ink2 : theme.ink3, theme.sans)),
  ];
}

function imageLayout(image: ImageFrame): ImageLayout {
  const { width, height, theme } = image;
  const unit = Math.min(width / 1600, height / 900);
  const isNarrow = width < NARROW;
  const margin = Math.round(width * 0.035);
  const room = width - 2 * margin;
  const block = (text: string, size: number, y: number, most: number): TextBlock => ({
    lines: text === '' ? [] : wrapText(text, size, room, most),
    size,
    y,
  });
  const end = ({ lines, size, y }: TextBlock): number => y + lines.length * size * LEADING;
  const title = block(image.title, (isNarrow ? 56 : 42) * unit, 44 * unit, 2);
  const subtitle = block(image.subtitle, (isNarrow ? 30 : 22) * unit, end(title) + 8 * unit, 2);
  const noteSize = Math.max(12, (isNarrow ? 24 : 17) * unit);
  const noted = [block(image.source, noteSize, 0, 2), block(image.caveat, noteSize, 0, 3)];
  const noteLines = noted.reduce((count, { lines }) => count + lines.length, 0);
  const notesTop = height - 36 * unit - noteLines * noteSize * LEADING;
  const notes = noted.map((note, index) => ({
    ...note,
    y: notesTop + (index === 0 ? 0 : (noted[0]?.lines.length ?? 0) * noteSize * LEADING),
  }));
  const rule = notesTop - 16 * unit;
  const top = end(subtitle) + 24 * unit;
  return {
    margin,
    unit,
    title,
    subtitle,
    rule,
    notes,
    chart: {
      left: margin,
      top,
      width: room,
      height: rule - 20 * unit - top,
      theme,
      ground: groundOf(image),
      scale: Math.max(SMALL, width / 1000),
    },
  };
}

/** What cuts and halos are painted with. */
function groundOf({ background, theme }: ImageFrame): string {
  return background === 'transparent' ? theme.surface : background;
}
