/** Pictures from different machines, compared by what an eye would notice and not by the grain of their text. */
import { PNG } from 'pngjs';

/** Side of a block in pixels of the halved picture: 8 CSS pixels, about the height of a letter. */
const BLOCK = 4;
/**
 * The most a block's mean may differ, of 255 in one channel. Two builds of Chromium eighteen versions apart, one
 * of them without the system's libraries, differ by 30 at most; a bar in the neighbouring status colour differs by 43,
 * a ring turned by three degrees by 95.
 */
const MOST = 36;

export interface Difference {
  /** Blocks that differ. */
  readonly blocks: number;
  /** The greatest difference of any block, of 255. */
  readonly greatest: number;
  /** Where it is, CSS pixels from the upper left corner of the page. */
  readonly x: number;
  readonly y: number;
}

/** Half the size in each direction, each pixel the mean of four: a quarter of the bytes, still legible. */
export function halved(picture: PNG): PNG {
  const width = Math.floor(picture.width / 2);
  const height = Math.floor(picture.height / 2);
  const small = new PNG({ width, height });
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const mean = meanOf(picture, { x: 2 * x, y: 2 * y, side: 2 });
      small.data.set([...mean.map(Math.round), 255], 4 * (y * width + x));
    }
  }
  return small;
}

/** Compares two halved pictures block by block; null when they are not of one size. */
export function comparePictures(shown: PNG, pinned: PNG): Difference | null {
  if (shown.width !== pinned.width || shown.height !== pinned.height) return null;
  let blocks = 0;
  let most = { greatest: 0, x: 0, y: 0 };
  for (let y = 0; y + BLOCK <= shown.height; y += BLOCK) {
    for (let x = 0; x + BLOCK <= shown.width; x += BLOCK) {
      const a = meanOf(shown, { x, y, side: BLOCK });
      const b = meanOf(pinned, { x, y, side: BLOCK });
      const difference = Math.max(...a.map((value, channel) => Math.abs(value - (b[channel] ?? 0))));
      if (difference > MOST) blocks += 1;
      if (difference > most.greatest) most = { greatest: difference, x: 2 * x, y: 2 * y };
    }
  }
  return { blocks, ...most };
}

function meanOf(
  { data, width }: PNG,
  { x, y, side }: { readonly x: number; readonly y: number; readonly side: number },
): readonly [number, number, number] {
  let [red, green, blue] = [0, 0, 0];
  for (let row = y; row < y + side; row += 1) {
    for (let column = x; column < x + side; column += 1) {
      const at = 4 * (row * width + column);
      red += data[at] ?? 0;
      green += data[at + 1] ?? 0;
      blue += data[at + 2] ?? 0;
    }
  }
  const count = side * side;
  return [red / count, green / count, blue / count];
}
