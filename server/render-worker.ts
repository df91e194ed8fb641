/** The drawing thread: takes one picture after the other and answers its bytes, or why there are none. */
import { getPriority, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { drawChart, type ChartJob } from './render/draw-chart.ts';
import type { DrawnAnswer } from './render/worker-renderer.ts';

const { fonts } = workerData as { readonly fonts: string };
/** Behind whoever answers pages; more would starve it on a busy machine. */
const LOWER = 2;

// Only Linux gives a thread a priority of its own; elsewhere it would be that of the whole server.
if (process.platform === 'linux') setPriority(Math.max(getPriority(), LOWER));

parentPort?.on('message', (job: ChartJob) => {
  parentPort?.postMessage(answerOf(job));
});

function answerOf(job: ChartJob): DrawnAnswer {
  try {
    return { bytes: drawChart(job, fonts) };
  } catch (cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    return { message: error.message, stack: error.stack };
  }
}
