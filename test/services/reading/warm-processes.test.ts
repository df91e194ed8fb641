import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { reading } from '../../../server/services/reading.ts';
import {
  startReadingProcess,
  type JobOutcome,
  type ReadingProcess,
} from '../../../server/services/reading/reading-process.ts';
import type { ReadingJob } from '../../../server/services/reading/upload.ts';
import { warmProcesses } from '../../../server/services/reading/warm-processes.ts';

const ENTRY = new URL('../../../server/reading-process.ts', import.meta.url);
const TEST = new URL('../../', import.meta.url);
const FILES = [
  'corpus/dev/yjj-2022h1.txt',
  'corpus/dev/scjg-2023q1.html',
  'corpus/dev/zrzy-2023h1.docx',
  'corpus/dev/gzw-2022q3.xlsx',
  'documents/contract/files/report.doc',
  'documents/contract/files/report.pdf',
  'documents/contract/files/report.xls',
  'corpus/dev/zj-kjt-2021h1.html',
  'documents/contract/files/merged.pdf',
  'corpus/dev/dsj-2023q2.csv',
];
const LIMITS = { seconds: 50, megabytes: 1024 };
const WARM = { idleMs: 600_000, mostJobs: 100 };
const JOB: ReadingJob = { kind: 'read', upload: { bytes: new Uint8Array(), fileName: 'a.txt' } };
const DONE: JobOutcome = { isDone: true, value: { ok: false, code: 'empty_file', params: {} } };
const FAILED: JobOutcome = { isDone: false, message: 'no', stack: '' };

/** Processes that answer what they are told to, one list for each that is started. */
function madeUp(...plans: readonly (readonly JobOutcome[])[]) {
  const log: string[] = [];
  const start = (): ReadingProcess => {
    const nth = log.filter((line) => line.startsWith('start')).length;
    const answers = [...(plans[nth] ?? [])];
    let isOver = false;
    log.push(`start ${nth}`);
    return {
      run: () => {
        const answer = answers.shift();
        log.push(`run ${nth}`);
        isOver = answer !== DONE;
        return answer === undefined ? Promise.reject(new Error('gone')) : Promise.resolve(answer);
      },
      isFit: () => !isOver,
      end: () => {
        isOver = true;
        log.push(`end ${nth}`);
      },
    };
  };
  return { start, log };
}

afterEach(() => void vi.useRealTimers());

describe('warmProcesses', () => {
  it(
    'read a file of every kind in one process, each as if it were the first',
    { timeout: 60_000 },
    async () => {
      let started: ReadingProcess | null = null;
      let count = 0;
      const run = warmProcesses(() => {
        count += 1;
        started = startReadingProcess(ENTRY, LIMITS);
        return started;
      }, WARM);
      for (const path of FILES) {
        const upload = { bytes: new Uint8Array(readFileSync(new URL(path, TEST))), fileName: basename(path) };
        expect(await run({ kind: 'read', upload })).toEqual({
          isDone: true,
          value: await reading.readUpload(upload),
        });
      }
      expect(count).toBe(1);
      (started as ReadingProcess | null)?.end();
    },
  );

  it('ask a new process when a used one fails or is gone', async () => {
    for (const first of [FAILED, { overrun: 'memory' } as const, undefined]) {
      const plan = first === undefined ? [DONE] : [DONE, first];
      const { start, log } = madeUp(plan, [DONE, DONE]);
      const run = warmProcesses(start, WARM);
      expect([await run(JOB), await run(JOB), await run(JOB)]).toEqual([DONE, DONE, DONE]);
      expect(log).toEqual(['start 0', 'run 0', 'run 0', 'end 0', 'start 1', 'run 1', 'run 1']);
    }
  });

  it('believe a new process, and a used one that took too long', async () => {
    const late = { overrun: 'time' } as const;
    const { start, log } = madeUp([FAILED], [DONE, late], [{ overrun: 'memory' }]);
    const run = warmProcesses(start, WARM);
    expect([await run(JOB), await run(JOB), await run(JOB), await run(JOB)]).toEqual([
      FAILED,
      DONE,
      late,
      { overrun: 'memory' },
    ]);
    expect(log.filter((line) => line.startsWith('start'))).toEqual(['start 0', 'start 1', 'start 2']);
  });

  it('end after so many files', async () => {
    const { start, log } = madeUp([DONE, DONE], [DONE]);
    const run = warmProcesses(start, { ...WARM, mostJobs: 2 });
    for (let nth = 0; nth < 3; nth += 1) await run(JOB);
    expect(log).toEqual(['start 0', 'run 0', 'run 0', 'end 0', 'start 1', 'run 1']);
  });

  it('end when nobody needs them for a while', async () => {
    vi.useFakeTimers();
    const { start, log } = madeUp([DONE, DONE], [DONE]);
    const run = warmProcesses(start, { ...WARM, idleMs: 1000 });
    await run(JOB);
    vi.advanceTimersByTime(900);
    await run(JOB);
    vi.advanceTimersByTime(999);
    expect(log).toEqual(['start 0', 'run 0', 'run 0']);
    vi.advanceTimersByTime(1);
    await run(JOB);
    expect(log).toEqual(['start 0', 'run 0', 'run 0', 'end 0', 'start 1', 'run 1']);
  });

  it('keep nobody from ending', { timeout: 60_000 }, async () => {
    const module = new URL('../../../server/services/reading/isolated-reading.ts', import.meta.url).href;
    const script = `import(${JSON.stringify(module)}).then(async ({ isolatedReading }) => {
      const entry = new URL(${JSON.stringify(ENTRY.href)});
      const warm = { idleMs: 600000, mostJobs: 9 };
      const { readUpload } = isolatedReading({ entry, limits: { seconds: 50, megabytes: 512 }, warm });
      console.log(JSON.stringify(await readUpload({ bytes: new Uint8Array(), fileName: 'a.txt' })));
    });`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '-e', script]);
    expect(JSON.parse(stdout)).toEqual({ ok: false, code: 'empty_file', params: {} });
  });
});
