import { Resvg } from '@resvg/resvg-js';
import type { ChartOption } from '../../web/charts/chart-frame.ts';
import { chartPicture, type ImageStyle, type ImageSubject } from '../../web/charts/chart-image.ts';
import { init } from '../../web/charts/echarts-modules.ts';
import type { ImageTexts } from '../../web/charts/image-frame.ts';
import type { Lang } from '../domain/format.ts';

export type { ImageStyle, ImageSubject };
import { placeText } from './place-text.ts';
import { withPngText } from './png-text.ts';
import { tidySvg } from './tidy-svg.ts';
import { withFaces } from './with-faces.ts';

/** `outlines` is an SVG whose letters are drawn, for programs that lack the faces. */
export type ChartFormat = 'png' | 'svg' | 'outlines';

/** Everything a picture depends on; data only, so that it can go to another thread. */
export interface ChartJob {
  readonly subject: ImageSubject;
  readonly lang: Lang;
  readonly style: ImageStyle;
  readonly format: ChartFormat;
  /** Pixels of a PNG per pixel of its size. */
  readonly scale: 1 | 2;
}

const FONT = { loadSystemFonts: false, defaultFontFamily: 'Noto Sans SC' };

/** Draws one picture without a browser; `fonts` is the folder of the faces. Equal jobs give equal bytes. */
export function drawChart(job: ChartJob, fonts: string): Uint8Array {
  const { option, texts } = chartPicture(job.subject, job.lang, job.style);
  const svg = withMetadata(tidySvg(svgOf(option, job.style)), texts);
  if (job.format === 'svg') return Buffer.from(svg, 'utf8');
  const fitTo = { mode: 'zoom', value: job.scale } as const;
  const placed = withFaces(
    svg,
    fonts,
    (fontFiles) => new Resvg(placeText(svg, job.lang), { fitTo, font: { ...FONT, fontFiles } }),
  );
  if (job.format === 'outlines') return Buffer.from(withMetadata(placed.toString(), texts), 'utf8');
  return withPngText(placed.render().asPng(), {
    Title: texts.title,
    Description: texts.subtitle,
    Source: texts.source,
    Comment: texts.caveat,
    Software: 'Dabiao',
  });
}

function svgOf(option: ChartOption, { width, height }: ChartJob['style']): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

/** Where the picture comes from, as the file's own properties. */
function withMetadata(svg: string, { title, subtitle, source, caveat }: ImageTexts): string {
  const words = [subtitle, source, caveat].map(escape).join('\n');
  const properties = `<title>${escape(title)}</title>\n<desc>${escape(subtitle)}</desc>\n<metadata>${words}</metadata>`;
  return svg.replace(/^(<svg[^>]*>)/, (tag) => `${tag}\n${properties}`);
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
