import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cachedRenderer } from '../../server/render/cached-renderer.ts';
import { drawChart, type ChartJob } from '../../server/render/draw-chart.ts';
import { workerRenderer } from '../../server/render/worker-renderer.ts';
import { detailOf } from '../web/charts/detail-fixture.ts';
import { useFonts } from './test-fonts.ts';

const fonts = useFonts();
const ENTRY = new URL('../../server/render-worker.ts', import.meta.url);
const job = (title: string): ChartJob => ({
  subject: { kind: 'gauge', detail: detailOf({ values: [1, 2, 3, null], future: [4] }) },
  lang: 'zh',
  style: { width: 800, height: 600, theme: 'light', background: 'paper', title },
  format: 'svg',
  scale: 1,
});

/** How far each thread of this process stands back: 0 for those that do not. Field 19 of what Linux says of it. */
function niceness(): readonly number[] {
  return readdirSync('/proc/self/task').map((thread) => {
    const said = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8');
    return Number(said.slice(said.lastIndexOf(')') + 2).split(' ')[16]);
  });
}

describe('drawing in threads', () => {
  it.runIf(process.platform === 'linux')('stands back behind the thread that answers pages', async () => {
    const own = Math.min(...niceness());
    const back = (all: readonly number[]) => all.filter((each) => each === Math.max(own, 2)).length;
    const before = back(niceness());
    const renderer = workerRenderer({ entry: ENTRY, fonts: fonts.folder, width: 1 });
    await renderer.draw(job('让'));
    expect(back(niceness())).toBeGreaterThan(before);
    expect(niceness()).toContain(own);
    await renderer.close();
  });

  it('gives the bytes that drawing here gives, many at once, in turn', async () => {
    const renderer = workerRenderer({ entry: ENTRY, fonts: fonts.folder, width: 2 });
    const titles = ['一', '二', '三', '四', '五'];
    const drawn = await Promise.all(titles.map((title) => renderer.draw(job(title))));
    await renderer.close();
    expect(drawn.map((bytes) => Buffer.from(bytes).toString('utf8'))).toEqual(
      titles.map((title) => Buffer.from(drawChart(job(title), fonts.folder)).toString('utf8')),
    );
  });

  it('fails one picture and draws the next', async () => {
    const renderer = workerRenderer({ entry: ENTRY, fonts: fonts.folder, width: 1 });
    const broken = { ...job('坏'), subject: { kind: 'gauge', detail: null } } as unknown as ChartJob;
    await expect(renderer.draw(broken)).rejects.toThrow();
    expect((await renderer.draw(job('好'))).byteLength).toBeGreaterThan(1000);
    await renderer.close();
  });

  it('gives up a picture that takes too long, and its thread with it', async () => {
    const renderer = workerRenderer({ entry: ENTRY, fonts: fonts.folder, width: 1, patienceMs: 0 });
    await expect(renderer.draw(job('慢'))).rejects.toThrow('more than 0 ms');
    await renderer.close();
  });
});

describe('pictures that were drawn', () => {
  function counting() {
    const drawn: string[] = [];
    const renderer = {
      draw: (asked: ChartJob) => {
        drawn.push(asked.style.title ?? '');
        return Promise.resolve(new Uint8Array(10));
      },
      close: () => Promise.resolve(),
    };
    return { drawn, renderer };
  }

  it('are kept by what they depend on, and drawn once when asked for twice at once', async () => {
    const { drawn, renderer } = counting();
    const cached = cachedRenderer(renderer, 100);
    const [first, again] = await Promise.all([cached.draw(job('甲')), cached.draw(job('甲'))]);
    const third = await cached.draw(job('甲'));
    const other = await cached.draw(job('乙'));
    expect(drawn).toEqual(['甲', '乙']);
    expect([again.key, third.key]).toEqual([first.key, first.key]);
    expect(other.key).not.toBe(first.key);
  });

  it('leave in the order they were last asked for', async () => {
    const { drawn, renderer } = counting();
    const cached = cachedRenderer(renderer, 20);
    for (const title of ['甲', '乙', '甲', '丙', '甲', '乙']) await cached.draw(job(title));
    expect(drawn).toEqual(['甲', '乙', '丙', '乙']);
  });

  it('need no job when the same question was answered, and one when the store changed', async () => {
    const { drawn, renderer } = counting();
    const cached = cachedRenderer(renderer, 100);
    const jobs: string[] = [];
    const ask = (question: string, title: string) =>
      cached.answer(question, () => {
        jobs.push(title);
        return Promise.resolve(job(title));
      });
    await ask('1', '甲');
    await ask('1', '甲');
    await ask('2', '甲');
    await ask('3', '乙');
    expect(jobs).toEqual(['甲', '甲', '乙']);
    expect(drawn).toEqual(['甲', '乙']);
  });

  it('are forgotten when drawing failed, so that the next try draws again', async () => {
    let tries = 0;
    const cached = cachedRenderer(
      {
        draw: () => {
          tries += 1;
          return tries === 1 ? Promise.reject(new Error('no')) : Promise.resolve(new Uint8Array(1));
        },
        close: () => Promise.resolve(),
      },
      100,
    );
    await expect(cached.draw(job('甲'))).rejects.toThrow('no');
    expect((await cached.draw(job('甲'))).bytes).toHaveLength(1);
  });
});
