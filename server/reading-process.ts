/**
 * The reading process: takes jobs from standard input, one after another, and answers each on channel 3. A thread
 * beside it watches memory and time, because the one that reads may be busy for as long as it lives.
 */
import { createWriteStream } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { loadLibraries } from './documents/load-libraries.ts';
import { frameCollector, packReport, unpackJob, type JobAnswer } from './services/reading/job-frame.ts';
import { runJob } from './services/reading/run-job.ts';
import { watchTraces } from './services/reading/watch-traces.ts';

const ANSWER_CHANNEL = 3;
/** A process that holds more of its memory than this after a job ends. */
const FIT_SHARE = 1 / 3;
/** Runs as text: it must start at once, whatever loader the process uses. Ends itself when its parent is gone. */
const WATCH = `
const { workerData: { megabytes, began, ends, parent } } = require('node:worker_threads');
setInterval(() => {
  const end = Atomics.load(ends, 0);
  const isLate = end !== 0 && Date.now() - began > end;
  const isOver = process.memoryUsage.rss() > megabytes * 1048576;
  if (isOver || isLate || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, 50);
`;

const [megabytes = 0, seconds = 0] = process.argv.slice(2).map(Number);
const began = Date.now();
/** When the job at hand must have ended, in milliseconds since the start; 0 between jobs. */
const ends = new Int32Array(new SharedArrayBuffer(4));
new Worker(WATCH, {
  ...{ eval: true, execArgv: [] },
  workerData: { megabytes, began, ends, parent: process.ppid },
});
const answers = createWriteStream('', { fd: ANSWER_CHANNEL });
let fault: unknown = null;
// Libraries start work that they do not wait for; what the job itself waits for still fails it.
process.on('unhandledRejection', (error) => {
  fault = error ?? 'rejected';
});
process.on('uncaughtException', (error) => void report(failed(error), false));

/** Compares with how the process looked before its first file, and after the libraries that parse it had come. */
let hasTraces: (() => boolean) | null = null;
const collect = frameCollector();
for await (const part of process.stdin) {
  const frame = collect(part as Uint8Array);
  if (frame !== null) await work(frame);
}
process.exit(0);

async function work(frame: Uint8Array): Promise<void> {
  Atomics.store(ends, 0, Date.now() - began + seconds * 1000);
  const answer = await answerTo(frame);
  Atomics.store(ends, 0, 0);
  const isLean = process.memoryUsage.rss() < megabytes * FIT_SHARE * 1048576;
  await report(answer, answer.isDone && isLean && fault === null && hasTraces?.() === false);
}

async function answerTo(frame: Uint8Array): Promise<JobAnswer> {
  try {
    const job = unpackJob(frame);
    const isNew = job.kind !== 'align' && (await loadLibraries(job.upload.bytes, job.upload.fileName));
    if (isNew || hasTraces === null) hasTraces = watchTraces();
    return { isDone: true, value: await runJob(job) };
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): JobAnswer {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return { isDone: false, message, stack };
}

/** Answers, and ends unless another file may be read here. */
async function report(answer: JobAnswer, isFit: boolean): Promise<void> {
  const [head = new Uint8Array(), ...rest] = packReport({ answer, isFit });
  answers.write(head);
  await new Promise((resolve) => answers.write(Buffer.concat(rest), resolve));
  if (!isFit) process.exit(0);
}
