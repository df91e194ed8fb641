/**
 * The reading process: takes one job from standard input, writes its answer to channel 3 and ends. A thread
 * beside it watches memory and time, because the one that reads may be busy for as long as it lives.
 */
import { createWriteStream } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { packAnswer, unpackJob, type JobAnswer } from './services/reading/job-frame.ts';
import { runJob } from './services/reading/run-job.ts';

const ANSWER_CHANNEL = 3;
/** Runs as text: it must start at once, whatever loader the process uses. Ends itself when its parent is gone. */
const WATCH = `
const { workerData: { megabytes, seconds, parent } } = require('node:worker_threads');
const end = Date.now() + seconds * 1000;
setInterval(() => {
  const isOver = process.memoryUsage.rss() > megabytes * 1048576 || Date.now() > end;
  if (isOver || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, 50);
`;

const [megabytes = 0, seconds = 0] = process.argv.slice(2).map(Number);
new Worker(WATCH, { eval: true, execArgv: [], workerData: { megabytes, seconds, parent: process.ppid } });
// Libraries start work that they do not wait for; what the job itself waits for still fails it.
process.on('unhandledRejection', () => undefined);
process.on('uncaughtException', (error) => finish(failed(error)));

await readJob()
  .then(runJob)
  .then(
    (value) => finish({ isDone: true, value }),
    (error: unknown) => finish(failed(error)),
  );

async function readJob(): Promise<ReturnType<typeof unpackJob>> {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(part as Uint8Array);
  return unpackJob(new Uint8Array(Buffer.concat(parts)));
}

function failed(error: unknown): JobAnswer {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return { isDone: false, message, stack };
}

function finish(answer: JobAnswer): void {
  createWriteStream('', { fd: ANSWER_CHANNEL }).end(packAnswer(answer), () => process.exit(0));
}
