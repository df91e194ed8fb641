import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { constants, setPriority } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Readable } from 'node:stream';
import { packJob, unpackAnswer, type JobAnswer } from './job-frame.ts';
import type { ReadingLimits } from './limits.ts';
import type { ReadingJob } from './upload.ts';

/** How a job ended: with its answer, or because it took more than it may. */
export type JobOutcome = JobAnswer | { readonly overrun: 'time' | 'memory' };

/** The whole process may take this much of the heap limit: text and unpacked bytes lie outside the heap. */
const PROCESS_SHARE = 1.5;
/** The process ends itself this much later, should nobody do it. */
const GRACE_SECONDS = 2;
const LAST_WORDS = 2000;

/**
 * Runs one job in a process of its own, which is ended when it takes too long or too much memory. A thread
 * would not do: one that overruns its heap takes the whole server with it (docs/adr/0008-reading-process.md).
 */
export function runInProcess(entry: URL, job: ReadingJob, limits: ReadingLimits): Promise<JobOutcome> {
  return new Promise((resolve, reject) => {
    const child = start(entry, limits);
    const answer: Buffer[] = [];
    let lastWords = '';
    let isLate = false;
    const deadline = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, limits.seconds * 1000);
    (child.stdio[3] as Readable).on('data', (part: Buffer) => answer.push(part));
    child.stderr?.setEncoding('utf8').on('data', (words: string) => {
      lastWords = (lastWords + words).slice(-LAST_WORDS);
    });
    child.on('error', (error) => {
      clearTimeout(deadline);
      reject(error);
    });
    child.on('close', (code, signal) => {
      clearTimeout(deadline);
      const given = isLate ? null : unpackAnswer(Buffer.concat(answer));
      if (given !== null) resolve(given);
      else if (isLate) resolve({ overrun: 'time' });
      else if (signal !== null || isAborted(code)) resolve({ overrun: 'memory' });
      else reject(new Error(`the reading process ended with code ${String(code)}: ${lastWords}`));
    });
    send(child, job);
  });
}

function start(entry: URL, { seconds, megabytes }: ReadingLimits): ChildProcess {
  const flags = [`--max-old-space-size=${megabytes}`, ...loaderOf(entry)];
  const own = [Math.round(megabytes * PROCESS_SHARE), seconds + GRACE_SECONDS].map(String);
  const child = spawn(process.execPath, [...flags, fileURLToPath(entry), ...own], {
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  giveWay(child);
  return child;
}

/** Answering pages comes first. */
function giveWay({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Not every system lets a process change this, and some children are gone by now.
  }
}

/** Sources need a loader; the build does not. */
function loaderOf(entry: URL): readonly string[] {
  if (!entry.pathname.endsWith('.ts')) return [];
  return ['--import', pathToFileURL(createRequire(entry).resolve('tsx')).href];
}

function send(child: ChildProcess, job: ReadingJob): void {
  // A process that ended early closes its input: its end says why.
  child.stdin?.on('error', () => undefined);
  for (const part of packJob(job)) child.stdin?.write(part);
  child.stdin?.end();
}

/** Where there are no signals, an abort is a code. */
function isAborted(code: number | null): boolean {
  return code === 134 || code === 0xc0000409 || code === 0x80000003;
}
