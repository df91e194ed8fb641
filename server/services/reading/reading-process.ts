import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { constants, setPriority } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Readable } from 'node:stream';
import { frameCollector, packJob, unpackReport, type JobAnswer } from './job-frame.ts';
import type { ReadingLimits } from './limits.ts';
import type { ReadingJob } from './upload.ts';

/** How a job ended: with its answer, or because it took more than it may. */
export type JobOutcome = JobAnswer | { readonly overrun: 'time' | 'memory' };

/** A process that reads one file after another. */
export interface ReadingProcess {
  /** One job at a time. @throws Error with its last words when the process ends of itself */
  readonly run: (job: ReadingJob) => Promise<JobOutcome>;
  /** Whether it waits for another job and nothing of the last one is left in it. */
  readonly isFit: () => boolean;
  readonly end: () => void;
}

interface Running {
  readonly resolve: (outcome: JobOutcome) => void;
  readonly reject: (error: Error) => void;
  readonly deadline: NodeJS.Timeout;
  isLate: boolean;
}

/** The whole process may take this much of the heap limit: text and unpacked bytes lie outside the heap. */
const PROCESS_SHARE = 1.5;
/** The process ends itself this much later, should nobody do it. */
const GRACE_SECONDS = 2;
const LAST_WORDS = 2000;

/**
 * Starts a process that reads files and is ended when one takes too long or too much memory. A thread would
 * not do: one that overruns its heap takes the whole server with it (docs/adr/0008-reading-process.md).
 */
export function startReadingProcess(entry: URL, limits: ReadingLimits): ReadingProcess {
  const child = start(entry, limits);
  const collect = frameCollector();
  let lastWords = '';
  let running: Running | null = null;
  let isOver = false;
  const finish = (): Running | null => {
    const done = running;
    running = null;
    if (done !== null) clearTimeout(done.deadline);
    return done;
  };
  const end = (): void => {
    isOver = true;
    child.kill('SIGKILL');
  };
  (child.stdio[3] as Readable).on('data', (part: Buffer) => {
    const frame = collect(part);
    if (frame === null || running === null || running.isLate) return;
    const { answer, isFit } = unpackReport(frame);
    if (!isFit) end();
    else hold(child, false);
    finish()?.resolve(answer);
  });
  child.stderr?.setEncoding('utf8').on('data', (words: string) => {
    lastWords = (lastWords + words).slice(-LAST_WORDS);
  });
  child.on('error', (error) => {
    isOver = true;
    finish()?.reject(error);
  });
  child.on('close', (code, signal) => {
    isOver = true;
    const cut = finish();
    if (cut?.isLate === true) cut.resolve({ overrun: 'time' });
    else if (signal !== null || isAborted(code)) cut?.resolve({ overrun: 'memory' });
    else cut?.reject(new Error(`the reading process ended with code ${String(code)}: ${lastWords}`));
  });
  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        const deadline = setTimeout(() => {
          if (running !== null) running.isLate = true;
          end();
        }, limits.seconds * 1000);
        running = { resolve, reject, deadline, isLate: false };
        hold(child, true);
        for (const part of packJob(job)) child.stdin?.write(part);
      }),
    isFit: () => !isOver && running === null,
    end,
  };
}

function start(entry: URL, { seconds, megabytes }: ReadingLimits): ChildProcess {
  const flags = [`--max-old-space-size=${megabytes}`, ...loaderOf(entry)];
  const own = [Math.round(megabytes * PROCESS_SHARE), seconds + GRACE_SECONDS].map(String);
  const child = spawn(process.execPath, [...flags, fileURLToPath(entry), ...own], {
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  // A process that ended early closes its input: its end says why.
  child.stdin?.on('error', () => undefined);
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

/** A process that waits for work keeps nobody from ending; when its input closes, it ends too. */
function hold(child: ChildProcess, isNeeded: boolean): void {
  const pipes = child.stdio.filter((each) => each instanceof Socket);
  for (const each of [child, ...pipes]) {
    if (isNeeded) each.ref();
    else each.unref();
  }
}

/** Sources need a loader; the build does not. */
function loaderOf(entry: URL): readonly string[] {
  if (!entry.pathname.endsWith('.ts')) return [];
  return ['--import', pathToFileURL(createRequire(entry).resolve('tsx')).href];
}

/** Where there are no signals, an abort is a code. */
function isAborted(code: number | null): boolean {
  return code === 134 || code === 0xc0000409 || code === 0x80000003;
}
