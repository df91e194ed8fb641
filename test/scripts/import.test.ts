import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFiles, summaryLine } from '../../scripts/lib/import-files.ts';
import { filesToImport } from '../../scripts/lib/files-to-import.ts';
import { makeReports } from '../../scripts/lib/make-reports.ts';
import type { Sending } from '../../scripts/lib/send-report.ts';
import { createApp } from '../../server/app.ts';
import { listReports } from '../../server/services/list-reports.ts';
import { reading } from '../../server/services/reading.ts';
import { withdrawReport } from '../../server/services/withdraw-report.ts';
import { openAuth } from '../api/make-app.ts';
import { makeBench } from '../services/support/make-context.ts';
import { tempFolder } from '../services/support/open-temp-store.ts';

const REPORTS = makeReports({ org: '江州市测算局', years: [2024], metrics: 3, seed: 1 });

/** A server in this process, and a folder with the four reports of a year, in a folder of their own, and three other files. */
function makeFolder() {
  const { context: bare } = makeBench();
  const context = { ...bare, reading };
  const shared = { auth: openAuth(context), version: '1.2.3', maxUploadMb: 1, webDir: null };
  const app = createApp({ ...shared, services: context, log: () => undefined });
  const folder = tempFolder();
  mkdirSync(join(folder, 'year'));
  for (const { fileName, text } of REPORTS) writeFileSync(join(folder, 'year', fileName), text);
  writeFileSync(join(folder, 'notes.txt'), '今天天气很好，大家一起去郊游。');
  writeFileSync(join(folder, '.hidden.txt'), 'nothing');
  writeFileSync(join(folder, 'photo.heic'), 'nothing');
  const pauses: number[] = [];
  const sending: Sending = {
    ...{ url: 'http://localhost', token: null, isTakingAll: false },
    fetch: async (url, init) => app.request(url, init),
    pause: async (milliseconds) => pauses.push(milliseconds),
  };
  const lines: string[] = [];
  const run = async (changed: Partial<Sending> = {}, stopAfter = Infinity) =>
    importFiles(
      filesToImport([folder]).files,
      { ...sending, ...changed },
      {
        say: (line) => lines.push(line.replace(`${folder}/`, '')),
        isStopped: () => lines.length >= stopAfter,
      },
    );
  return { context, folder, sending, run, lines, pauses };
}

describe('npm run import', () => {
  it('stores what a folder holds, says what became of each file, and knows it all the next time', async () => {
    const { context, folder, run, lines } = makeFolder();
    expect(filesToImport([folder])).toMatchObject({ others: 1, files: { length: 5 } });
    const first = await run();
    expect(summaryLine(first)).toBe('stored 4, refused 1');
    expect(lines[0]).toMatch(/^1 of 5 {2}refused {3}notes\.txt\n {4}\S/);
    expect(lines[1]).toBe(
      '2 of 5  stored    year/江州市测算局-2024-q1.txt  (江州市测算局, 2024-Q1, 3 targets, 0 to check)',
    );
    expect(summaryLine(await run())).toBe('known 4, refused 1');
    expect(await listReports(context, null)).toHaveLength(4);
  });

  it('goes on where it was stopped, without a report twice', async () => {
    const { context, run } = makeFolder();
    expect(summaryLine(await run({}, 3))).toBe('stored 2, refused 1, not sent 2');
    expect(summaryLine(await run())).toBe('stored 2, known 2, refused 1');
    expect((await listReports(context, null)).map(({ period }) => period).sort()).toEqual([
      '2024-Q1',
      '2024-Q2',
      '2024-Q3',
      '2024-Q4',
    ]);
  });

  it('leaves withdrawn what was withdrawn', async () => {
    const { context, run } = makeFolder();
    await run();
    const [newest] = await listReports(context, null);
    await withdrawReport(context, newest?.id ?? '');
    expect(summaryLine(await run())).toBe('known 3, withdrawn before 1, refused 1');
    expect(await listReports(context, 'withdrawn')).toMatchObject([{ id: newest?.id }]);
  });

  it('leaves to a person what takes the place of a report, unless told to take all', async () => {
    const { folder, run, lines } = makeFolder();
    await run();
    const [, second] = REPORTS;
    writeFileSync(join(folder, 'year', 'again.txt'), `${second?.text ?? ''}\n更正\n`);
    lines.length = 0;
    expect(summaryLine(await run())).toBe('known 4, waits 1, refused 1');
    expect(lines[1]).toMatch(/^2 of 6 {2}waits {5}year\/again\.txt\n {4}It takes the place of /);
    expect(summaryLine(await run({ isTakingAll: true }))).toBe('stored 1, known 4, refused 1');
  });

  it('waits when the server says so, and ends when it takes nothing', async () => {
    const { sending, run, pauses } = makeFolder();
    const answers = [new Response(null, { status: 429, headers: { 'retry-after': '7' } })];
    const busy = await run({ fetch: async (...asked) => answers.pop() ?? sending.fetch(...asked) });
    expect([pauses, summaryLine(busy)]).toEqual([[7000], 'stored 4, refused 1']);
    const closed = async () => Response.json({ detail: 'Sign in.' }, { status: 401 });
    expect(await run({ fetch: closed })).toMatchObject({
      left: 5,
      fault: 'http://localhost answers 401: Sign in.',
    });
  });

  it('says what is missing', { timeout: 60_000 }, () => {
    const { folder } = makeFolder();
    const script = ['--import', 'tsx', 'scripts/import.ts'];
    const start = (...args: readonly string[]) =>
      spawnSync(process.execPath, [...script, ...args], { encoding: 'utf8' });
    const none = start(join(folder, 'none'));
    expect([none.status, none.stderr]).toEqual([1, `There is no ${join(folder, 'none')}.\n`]);
    const nobody = start(folder, '--url', 'http://127.0.0.1:9');
    expect([nobody.status, nobody.stderr.startsWith('http://127.0.0.1:9 does not answer (')]).toEqual([
      1,
      true,
    ]);
    expect(nobody.stdout).toContain('5 files: not sent 5.\nRun the same command again to go on');
  });
});
