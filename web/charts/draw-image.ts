/** From an option to a file, in the browser: a bitmap at twice the size, or vectors. */
import type { init as initChart } from 'echarts/core';
import type { ChartOption } from './chart-frame.ts';
import type { ImageSize } from './chart-image.ts';
import { CHART_THEMES } from './theme.ts';

export type ImageFormat = 'png' | 'svg';

/** Device pixels per CSS pixel of a bitmap: sharp when a slide is enlarged. */
export const PNG_SCALE = 2;

/** Draws the option off screen. Throws when library or canvas are not to be had. */
export async function drawImage(option: ChartOption, size: ImageSize, format: ImageFormat): Promise<Blob> {
  const [{ init }] = await Promise.all([import('./echarts-modules.ts'), fontsFor(option)]);
  return format === 'svg' ? drawSvg(init, option, size) : drawPng(init, option, size);
}

type Init = typeof initChart;

function drawSvg(init: Init, option: ChartOption, { width, height }: ImageSize): Blob {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return new Blob([chart.renderToSVGString()], { type: 'image/svg+xml' });
  } finally {
    chart.dispose();
  }
}

async function drawPng(init: Init, option: ChartOption, { width, height }: ImageSize): Promise<Blob> {
  const host = document.createElement('div');
  const chart = init(host, null, { renderer: 'canvas', width, height, devicePixelRatio: PNG_SCALE });
  try {
    chart.setOption(option);
    const canvas = chart.renderToCanvas({ pixelRatio: PNG_SCALE });
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('The canvas gave no image.'));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    chart.dispose();
  }
}

/** Web fonts arrive by character range: each text asks for the faces its own characters need. */
async function fontsFor(option: ChartOption): Promise<void> {
  const graphics = Array.isArray(option.graphic) ? option.graphic : [];
  const loads = graphics.flatMap((element: unknown) => {
    const style = textStyleOf(element);
    return style === null ? [] : [document.fonts.load(style.font, style.text)];
  });
  const weights = [400, 600].map((weight) =>
    document.fonts.load(`${weight} 16px ${CHART_THEMES.light.sans}`, '0'),
  );
  await Promise.allSettled([...loads, ...weights]);
}

function textStyleOf(element: unknown): { readonly font: string; readonly text: string } | null {
  if (typeof element !== 'object' || element === null || !('style' in element)) return null;
  const { style } = element;
  if (typeof style !== 'object' || style === null || !('font' in style) || !('text' in style)) return null;
  return { font: String(style.font), text: String(style.text) };
}
