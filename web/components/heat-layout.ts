import { textWidth } from '../charts/text-width.ts';

/** Height of the head and of a line of cells, in units of the drawing. */
export const HEAD = 20;
export const LINE = 21;
/** Where the remark of a row ends, from the end of its name. */
export const COUNT_X = 58;
const NAME_SIZE = 12.5;
const GAP = 2;

export interface HeatLayout {
  readonly width: number;
  readonly height: number;
  readonly nameWidth: number;
  readonly cellWidth: number;
  readonly cellX: (index: number) => number;
  readonly rowY: readonly number[];
  /** A name shortened to its column. */
  readonly cut: (name: string) => string;
}

/** Where rows and cells lie. With `columns` the cells take the end of the line, else they follow the name and wrap. */
export function heatLayout(
  rows: readonly { readonly cells: readonly unknown[] }[],
  columns: number,
  width: number,
): HeatLayout {
  const cellWidth = 58;
  const step = cellWidth + GAP;
  const nameWidth = columns > 0 ? width - columns * step : 112;
  const start = columns > 0 ? nameWidth + GAP : nameWidth + COUNT_X + 10;
  const perLine = Math.max(1, Math.floor((width - start + GAP) / step));
  const rowY: number[] = [];
  let y = HEAD;
  for (const { cells } of rows) {
    rowY.push(y);
    y += Math.max(1, columns > 0 ? 1 : Math.ceil(cells.length / perLine)) * LINE;
  }
  return {
    width,
    height: y,
    nameWidth,
    cellWidth,
    cellX: (index) => start + index * step,
    rowY,
    cut: (name) => cutText(name, nameWidth - 8),
  };
}

/** How many cells fit beside a name. */
export function cellsPerLine({ width, cellX, cellWidth }: HeatLayout): number {
  const step = cellX(1) - cellX(0);
  return Math.max(1, Math.floor((width - cellX(0) + step - cellWidth) / step));
}

function cutText(text: string, room: number): string {
  if (textWidth(text, NAME_SIZE) <= room) return text;
  let cut = text;
  while (cut.length > 1 && textWidth(`${cut}…`, NAME_SIZE) > room) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}
