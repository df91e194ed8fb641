import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { FuzzResult } from './fuzz-format.ts';

/** What a fuzz process says, one line of JSON each. */
export type FuzzLine =
  | { readonly at: number }
  | { readonly result: FuzzResult; readonly heapMb: number; readonly grownMb: number };

export interface WatchedFuzz extends FuzzResult {
  /** Heap after all garbage was collected, in MB, and how far above its level after the first files. */
  readonly heapMb: number;
  readonly grownMb: number;
}

export interface WatchOptions {
  /** Arguments of Node that run one batch; the numbers from and to are added. */
  readonly command: readonly string[];
  readonly format: string;
  readonly files: number;
  /** A file that takes longer hangs, seconds. */
  readonly patience: number;
}

/** Runs a format's files in processes that are watched: one that hangs or dies is named, and the next file goes on. */
export async function watchFuzz(options: WatchOptions): Promise<WatchedFuzz> {
  let sum: WatchedFuzz = { taken: 0, refused: 0, slowestMs: 0, violations: [], heapMb: 0, grownMb: 0 };
  for (let from = 0; from < options.files;) {
    const { last, done, words } = await runBatch(options, from);
    if (done !== null) return add(sum, { ...done.result, heapMb: done.heapMb, grownMb: done.grownMb });
    const ended = `${options.format} ${last}: ${words}`;
    sum = { ...sum, refused: sum.refused + last - from + 1, violations: [...sum.violations, ended] };
    from = last + 1;
  }
  return sum;
}

interface Batch {
  readonly last: number;
  readonly done: Extract<FuzzLine, { result: FuzzResult }> | null;
  readonly words: string;
}

function runBatch({ command, files, patience }: WatchOptions, from: number): Promise<Batch> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...command, String(from), String(files)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let last = from;
    let done: Batch['done'] = null;
    let words = '';
    let timer = setTimeout(stop, patience * 1000);
    function stop(): void {
      words = `hangs for more than ${patience} s`;
      child.kill('SIGKILL');
    }
    createInterface(child.stdout).on('line', (line) => {
      clearTimeout(timer);
      timer = setTimeout(stop, patience * 1000);
      const said = JSON.parse(line) as FuzzLine;
      if ('at' in said) last = said.at;
      else done = said;
    });
    child.stderr.setEncoding('utf8').on('data', (said: string) => (words = (words + said).slice(-1000)));
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ last, done, words: words || `ended with ${String(code ?? signal)}` });
    });
  });
}

function add(a: WatchedFuzz, b: WatchedFuzz): WatchedFuzz {
  return {
    taken: a.taken + b.taken,
    refused: a.refused + b.refused,
    slowestMs: Math.max(a.slowestMs, b.slowestMs),
    violations: [...a.violations, ...b.violations],
    heapMb: b.heapMb,
    grownMb: b.grownMb,
  };
}
