import type { ChartJob } from './draw-chart.ts';

/** Draws pictures; where and how many at a time is the maker's matter. */
export interface Renderer {
  /** The bytes of the picture. @throws Error when drawing failed or took too long */
  readonly draw: (job: ChartJob) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Where nothing can be drawn: the command line, and tests without pictures. */
export const NO_RENDERER: Renderer = {
  draw: () => Promise.reject(new Error('nothing draws pictures here')),
  close: () => Promise.resolve(),
};
