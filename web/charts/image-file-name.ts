import type { ImageFormat } from './draw-image.ts';
import type { ImageStyle } from './chart-image.ts';

/** What file systems and shells do not take in a name. */
const UNSAFE = /[\\/:*?"<>|\s]+/g;

/** `2021Q3_技术交易额_1600x900@2x.png`; dark pictures and vectors say so. */
export function imageFileName(
  period: string,
  name: string,
  { width, height, theme }: Pick<ImageStyle, 'width' | 'height' | 'theme'>,
  format: ImageFormat,
  scale = 2,
): string {
  const size = `${width}x${height}${format === 'png' && scale > 1 ? `@${scale}x` : ''}`;
  const dark = theme === 'dark' ? '_dark' : '';
  return `${period.replace('-', '')}_${safeName(name)}_${size}${dark}.${format}`;
}

/** A name that every file system takes: no separators, no dot at the start. */
export function safeName(name: string): string {
  return name.replace(UNSAFE, '_').replace(/^[_.]/, '').replace(/_$/, '');
}
