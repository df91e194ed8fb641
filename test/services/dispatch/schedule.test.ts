import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { addDispatch } from '../../../server/services/dispatch/save-dispatch.ts';
import { queueDue } from '../../../server/services/dispatch/queue-due.ts';
import { retryRun, runNow } from '../../../server/services/dispatch/run-now.ts';
import { briefing, dispatchBench, expectDone, Q3, REPORT, statesOf } from './dispatch-bench.ts';

async function published() {
  const bench = dispatchBench();
  await bench.take(REPORT);
  await bench.publish(Q3);
  return bench;
}

describe('a schedule', () => {
  it('writes the book of the newest published quarter when its time has come, once', async () => {
    const bench = await published();
    await bench.take({ ...REPORT, quarter: 4, note: '未发布' });
    await addDispatch(bench.context, briefing());
    const server = bench.startServer();
    await server.round();
    expect(await bench.runs()).toEqual([]);
    bench.setClock('2031-10-15T00:00:20Z');
    await server.round();
    await server.round();
    const run = await expectDone(bench);
    expect(await bench.runs()).toHaveLength(1);
    expect(run).toMatchObject({
      ...{
        cause: 'scheduled',
        period: '2031-Q3',
        organisation: '海州市农业局',
        attempts: 1,
        actor: 'schedule',
      },
      dueAt: '2031-10-15T00:00:00.000Z',
      place: '季报/2031Q3_海州市农业局_20311015-0800',
    });
    const folder = join(bench.folder, run.place ?? '');
    expect(readdirSync(folder).sort()).toEqual(run.files.map(({ name }) => name).sort());
    expect(run.files.map(({ name }) => name)).toEqual([
      '2031Q3_简报.pptx',
      '2031Q3_全部目标_1600x900@2x.png',
      '2031Q3_全部目标_1600x900.svg',
      '2031Q3_冷库_仪表_800x600@2x.png',
      '2031Q3_冷库_走势_1600x900@2x.png',
      '2031Q3_目标看板.xlsx',
      '2031Q3_目标看板.csv',
      '2031Q3_数据来源.csv',
    ]);
    for (const { name, bytes, hash } of run.files) {
      const written = readFileSync(join(folder, name));
      expect(written.byteLength).toBe(bytes);
      expect(createHash('sha256').update(written).digest('hex')).toBe(hash);
    }
    const csv = readFileSync(join(folder, '2031Q3_目标看板.csv'), 'utf8');
    expect(csv).toContain('冷库');
    expect(csv).not.toContain('泵站');
    const deck = unzipSync(readFileSync(join(folder, '2031Q3_简报.pptx')));
    const slides = Object.keys(deck).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    const naming = slides.filter((path) => strFromU8(deck[path] ?? new Uint8Array()).includes('泵站'));
    expect(slides.length).toBeGreaterThan(4);
    // Only the sentence that counts what waits may name it.
    expect(naming.filter((path) => path !== 'ppt/slides/slide2.xml')).toEqual([]);
  });

  it('makes only what was chosen, and says so when nothing is published', async () => {
    const bench = dispatchBench();
    await bench.take(REPORT);
    const item = await addDispatch(bench.context, briefing({ parts: ['tables'], cron: null }));
    const server = bench.startServer();
    await runNow(bench.context, item.id);
    await server.round();
    expect(statesOf(await bench.runs())).toEqual(['nothing by_hand']);
    expect(existsSync(bench.folder)).toBe(false);
    await bench.publish(Q3);
    await runNow(bench.context, item.id);
    await server.round();
    const { files, actor } = await expectDone(bench);
    expect(files.map(({ name }) => name.slice(name.indexOf('.')))).toEqual(['.xlsx', '.csv', '.csv']);
    expect(actor).toBe('local');
  });

  it('runs once for a time that passed while the server was down, whatever else passed with it', async () => {
    const bench = await published();
    await addDispatch(bench.context, briefing({ cron: '0 8 * * *', parts: ['tables'] }));
    bench.setClock('2031-10-14T03:00:00Z');
    await bench.startServer().round();
    expect(statesOf(await bench.runs())).toEqual(['done caught_up']);
    expect((await bench.runs())[0]?.dueAt).toBe('2031-10-14T00:00:00.000Z');
  });

  it('only notes a missed time where it is set so; somebody may still send it', async () => {
    const bench = await published();
    await addDispatch(bench.context, briefing({ catchesUp: false, parts: ['tables'] }));
    bench.setClock('2031-10-16T00:00:00Z');
    const server = bench.startServer();
    await server.round();
    expect(statesOf(await bench.runs())).toEqual(['missed caught_up']);
    expect(existsSync(bench.folder)).toBe(false);
    await retryRun(bench.context, (await bench.runs())[0]?.id ?? '');
    await server.round();
    await expectDone(bench);
    await expect(retryRun(bench.context, (await bench.runs())[0]?.id ?? '')).rejects.toMatchObject({
      code: 'run_not_over',
    });
  });

  it('is queued once, however many look at the same time', async () => {
    const bench = await published();
    await addDispatch(bench.context, briefing());
    bench.setClock('2031-10-15T00:00:00Z');
    const since = new Date('2031-10-10T00:00:00Z');
    await Promise.all([1, 2, 3].map(() => queueDue(bench.context, since)));
    expect(statesOf(await bench.runs())).toEqual(['waiting scheduled']);
  });

  it('says what was cut off, leaves no half book, and sends it again only when asked', async (context) => {
    const bench = await published();
    // Its process lives on here, and so does its lock in the database; one that ended has none.
    context.skip(bench.store.dialect === 'postgres', 'only the end of a process ends its lock: PostgreSQL');
    const item = await addDispatch(bench.context, briefing({ cron: null, parts: ['tables'] }));
    const half = join(bench.folder, '.half-written', 'some-run');
    await runNow(bench.context, item.id);
    await new Promise<void>((begun) => {
      const deliver = (): Promise<never> => {
        mkdirSync(half, { recursive: true });
        writeFileSync(join(half, '看板.csv'), '半');
        begun();
        // Never answers: the server is gone.
        return new Promise(() => undefined);
      };
      const { context } = bench;
      void bench.startServer({ ...context, outlets: { ...context.outlets, deliver } }).round();
    });
    expect(statesOf(await bench.runs())).toEqual(['running by_hand']);
    const next = bench.startServer();
    await next.start();
    await next.round();
    expect(statesOf(await bench.runs())).toEqual(['interrupted by_hand']);
    expect(bench.logged).toEqual(['dispatch_interrupted ']);
    expect(readdirSync(bench.folder)).toEqual([]);
    await retryRun(bench.context, (await bench.runs())[0]?.id ?? '');
    await next.round();
    await next.stop();
    await expectDone(bench);
  });

  it('names what went wrong and keeps going with the others', async () => {
    const bench = await published();
    const broken = await addDispatch(bench.context, briefing({ cron: null, name: '坏', parts: ['tables'] }));
    await runNow(bench.context, broken.id);
    mkdirSync(bench.folder, { recursive: true });
    writeFileSync(join(bench.folder, '季报'), 'a file where a folder should be');
    const server = bench.startServer();
    await server.round();
    expect((await bench.runs())[0]).toMatchObject({
      state: 'waiting',
      failure: { code: 'folder_unwritable', params: { folder: '季报' } },
      nextTryAt: '2031-10-10T00:01:00.000Z',
    });
    const renderer = { ...bench.context.renderer, answer: () => Promise.reject(new Error('no pen')) };
    const failing = { ...bench.context, renderer };
    const drawing = await addDispatch(failing, briefing({ cron: null, parts: ['pictures'] }));
    await runNow(failing, drawing.id);
    await bench.startServer(failing).round();
    const [run] = await bench.runs();
    expect(run).toMatchObject({ state: 'failed', failure: { code: 'internal', params: { id: run?.id } } });
    expect(bench.logged).toContain('dispatch_failed no pen');
  });
});
