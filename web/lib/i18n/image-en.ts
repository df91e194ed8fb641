/** English words of the menu that saves a picture; same shape as `image-zh.ts`. */
import type { ImageText } from './image-zh.ts';

export const imageEn: ImageText = {
  open: 'Export image',
  panel: 'Image settings',
  chart: 'Chart',
  board: 'All targets',
  boardFile: 'targets',
  quarters: 'By quarter',
  gauge: 'Gauge',
  size: 'Size (pixels)',
  sizeOf: (width, height) => `${width}×${height}`,
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  ground: 'Ground',
  paper: 'Paper',
  transparent: 'Clear',
  png: 'Download PNG (2×)',
  svg: 'Download SVG',
  inside: 'Title, period, source and data date are part of the image',
  drawing: 'Drawing',
  saved: (file) => `Saved ${file}`,
  failed: 'The image was not drawn. Try again, or save the other format',
};
