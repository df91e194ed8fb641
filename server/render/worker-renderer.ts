import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { startThread } from '../start-thread.ts';
import type { ChartJob } from './draw-chart.ts';
import type { Renderer } from './renderer.ts';

export interface WorkerRendererOptions {
  /** The module of the drawing thread: `server/render-worker.ts`, or what it was built into. */
  readonly entry: URL;
  /** Folder of the faces. */
  readonly fonts: string;
  /** Threads at most; default: all processors but one, which answers pages. */
  readonly width?: number;
  /** A job that takes longer fails, and its thread with it. */
  readonly patienceMs?: number;
}

export interface WorkerRenderer extends Renderer {
  /** Pictures that wait or are being drawn. */
  readonly unfinished: () => number;
}

/** What a drawing thread answers. */
export type DrawnAnswer =
  { readonly bytes: Uint8Array } | { readonly message: string; readonly stack: string | undefined };

interface Waiting {
  readonly job: ChartJob;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (cause: Error) => void;
}

interface Hand {
  readonly worker: Worker;
  current: Waiting | null;
  deadline: NodeJS.Timeout | null;
}

const PATIENCE_MS = 30_000;

/** Pictures drawn in threads of their own, first come first served. Threads start when they are needed and stay. */
export function workerRenderer(options: WorkerRendererOptions): WorkerRenderer {
  const width = options.width ?? Math.max(1, availableParallelism() - 1);
  const queue: Waiting[] = [];
  const hands = new Set<Hand>();

  const serve = () => {
    for (const hand of hands) {
      if (hand.current !== null) continue;
      const next = queue.shift();
      if (next === undefined) return;
      give(hand, next, options.patienceMs ?? PATIENCE_MS);
    }
    if (queue.length > 0 && hands.size < width) {
      hands.add(startHand(options, hands, serve));
      serve();
    }
  };

  return {
    draw: (job) =>
      new Promise((resolve, reject) => {
        queue.push({ job, resolve, reject });
        serve();
      }),
    unfinished: () => queue.length + [...hands].filter(({ current }) => current !== null).length,
    close: async () => {
      await Promise.all([...hands].map(({ worker }) => worker.terminate()));
    },
  };
}

function give(hand: Hand, waiting: Waiting, patienceMs: number): void {
  hand.current = waiting;
  hand.deadline = setTimeout(() => {
    waiting.reject(new Error(`a picture took more than ${patienceMs} ms`));
    hand.current = null;
    void hand.worker.terminate();
  }, patienceMs);
  hand.worker.ref();
  hand.worker.postMessage(waiting.job);
}

function startHand({ entry, fonts }: WorkerRendererOptions, hands: Set<Hand>, serve: () => void): Hand {
  const worker = startThread(entry, { fonts });
  const hand: Hand = { worker, current: null, deadline: null };
  const finish = (): Waiting | null => {
    const { current } = hand;
    if (hand.deadline !== null) clearTimeout(hand.deadline);
    hand.current = null;
    // An idle thread keeps nobody's process alive.
    worker.unref();
    return current;
  };
  const leave = (cause: Error) => {
    hands.delete(hand);
    finish()?.reject(cause);
    serve();
  };
  worker.on('message', (answer: DrawnAnswer) => {
    const waiting = finish();
    if ('bytes' in answer) waiting?.resolve(answer.bytes);
    else waiting?.reject(Object.assign(new Error(answer.message), { stack: answer.stack }));
    serve();
  });
  worker.on('error', leave);
  worker.on('exit', (code) => {
    leave(new Error(`the drawing thread ended with code ${code}`));
  });
  return hand;
}
