import { createHash } from 'node:crypto';
import type { ChartJob } from './draw-chart.ts';
import type { Renderer } from './renderer.ts';

export interface DrawnPicture {
  readonly bytes: Uint8Array;
  /** SHA-256 of everything the picture depends on: equal keys, equal bytes. */
  readonly key: string;
}

export interface CachedRenderer {
  /** A picture asked for twice at once is drawn once. @throws Error when drawing failed */
  readonly draw: (job: ChartJob) => Promise<DrawnPicture>;
  /**
   * The same, for a job that has to be put together first. `question` names everything the job will be made
   * from, the state of the store with it, so that a question asked before needs no job.
   */
  readonly answer: (question: string, job: () => Promise<ChartJob>) => Promise<DrawnPicture>;
  readonly close: () => Promise<void>;
}

/** Goes into every key: pictures drawn by other code are other pictures. Raise it when the drawing changes. */
const DRAWING_VERSION = 1;
const MOST_QUESTIONS = 2000;

/** A renderer that keeps what it drew, the least asked for leaving first once `maxBytes` are kept. */
export function cachedRenderer(renderer: Renderer, maxBytes: number): CachedRenderer {
  const kept = new Map<string, Uint8Array>();
  const running = new Map<string, Promise<Uint8Array>>();
  const asked = new Map<string, string>();
  let bytesKept = 0;

  const keep = (key: string, bytes: Uint8Array) => {
    kept.set(key, bytes);
    bytesKept += bytes.byteLength;
    for (const [oldest, old] of kept) {
      if (bytesKept <= maxBytes) return;
      kept.delete(oldest);
      bytesKept -= old.byteLength;
    }
  };
  const found = (key: string): DrawnPicture | null => {
    const bytes = kept.get(key);
    if (bytes === undefined) return null;
    // Asked for again: last to leave.
    kept.delete(key);
    kept.set(key, bytes);
    return { key, bytes };
  };
  const draw = async (job: ChartJob): Promise<DrawnPicture> => {
    const key = createHash('sha256')
      .update(`${DRAWING_VERSION}${JSON.stringify(job)}`)
      .digest('hex');
    const known = found(key);
    if (known !== null) return known;
    const drawing = running.get(key) ?? renderer.draw(job);
    if (!running.has(key)) {
      running.set(key, drawing);
      void drawing
        .then((bytes) => keep(key, bytes))
        .catch(() => undefined)
        .finally(() => running.delete(key));
    }
    return { key, bytes: await drawing };
  };

  return {
    draw,
    answer: async (question, job) => {
      const known = found(asked.get(question) ?? '');
      if (known !== null) return known;
      const picture = await draw(await job());
      asked.set(question, picture.key);
      const [oldest] = asked.keys();
      if (asked.size > MOST_QUESTIONS && oldest !== undefined) asked.delete(oldest);
      return picture;
    },
    close: renderer.close,
  };
}
