import { IMAGE_SIZES, type ImageSize } from '../../web/charts/chart-image.ts';

/** Names of the sizes a picture can have: `1600x900`, `1200x675`, `800x600`. */
export const PRESETS = ['1600x900', '1200x675', '800x600'] as const;
export type Preset = (typeof PRESETS)[number];

export function presetSize(preset: Preset): ImageSize {
  const size = IMAGE_SIZES.find(({ width, height }) => `${width}x${height}` === preset);
  if (size === undefined) throw new Error(`no size ${preset}`);
  return size;
}
