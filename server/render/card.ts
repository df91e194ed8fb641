import { boardInput } from '../../web/charts/board-input.ts';
import { chartPicture, type ImageSize, type ImageSubject } from '../../web/charts/chart-image.ts';
import type { ImageTexts } from '../../web/charts/image-frame.ts';
import type { Lang } from '../domain/format.ts';
import type { ChartJob } from './draw-chart.ts';

export interface Card {
  /** Draws the chart without the words around it, its letters as shapes: no page has our faces. */
  readonly job: ChartJob;
  readonly size: ImageSize;
  /** The words of the picture, to be written around the chart. */
  readonly texts: ImageTexts;
}

/** The picture of a subject taken apart: the chart to draw, and its words for a page to write. */
export function cardOf(subject: ImageSubject, lang: Lang, theme: 'light' | 'dark'): Card {
  const size = sizeOf(subject, lang);
  const style = { ...size, theme, background: 'transparent', isBare: true } as const;
  const { title, subtitle, source, caveat } = chartPicture(subject, lang, style).texts;
  return {
    job: { subject, lang, style, format: 'outlines', scale: 1 },
    size,
    texts: { title, subtitle, source, caveat },
  };
}

/** Made for a column of a page: the smallest type is 12 px where the card has these pixels. */
function sizeOf(subject: ImageSubject, lang: Lang): ImageSize {
  switch (subject.kind) {
    case 'gauge':
      return { width: 440, height: 300 };
    case 'trend':
      return { width: 640, height: 330 };
    case 'bullet':
      return { width: 640, height: 120 };
    case 'board':
      return { width: 640, height: 60 + 44 * Math.max(1, boardInput(subject.scorecard, lang).rows.length) };
  }
}
