/** The drawing thread: takes one picture after the other and answers its bytes, or why there are none. */
import { parentPort, workerData } from 'node:worker_threads';
import { drawChart, type ChartJob } from './render/draw-chart.ts';
import type { DrawnAnswer } from './render/worker-renderer.ts';

const { fonts } = workerData as { readonly fonts: string };

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
