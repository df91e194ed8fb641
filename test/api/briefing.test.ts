/** The slides of a quarter, read back from the file. */
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from 'hucre';
import { createApp, type AppType } from '../../server/app.ts';
import type { Scorecard } from '../../server/domain/scorecard.ts';
import { cachedRenderer } from '../../server/render/cached-renderer.ts';
import { drawChart } from '../../server/render/draw-chart.ts';
import { loadSample } from '../../server/services/load-sample.ts';
import { reading } from '../../server/services/reading.ts';
import { useFonts } from '../render/test-fonts.ts';
import { SAMPLE_FOLDER } from '../sample/sample-year.ts';
import { fixedSources } from '../services/support/make-context.ts';
import { openLastingStore } from '../services/support/open-temp-store.ts';
import { openAuth } from './make-app.ts';

const fonts = useFonts();
const bench: { app: AppType | null; board: Scorecard | null } = { app: null, board: null };
const deck: { files: Record<string, Uint8Array> } = { files: {} };

beforeAll(async () => {
  const draw = (job: Parameters<typeof drawChart>[0]) => Promise.resolve(drawChart(job, fonts.folder));
  const renderer = cachedRenderer({ draw, close: () => Promise.resolve() }, 1e7);
  const services = { ...fixedSources(), store: openLastingStore(), reading, renderer, actor: 'local' };
  await loadSample(services, SAMPLE_FOLDER);
  bench.app = createApp({
    services,
    auth: openAuth(services),
    version: '1',
    maxUploadMb: 1,
    webDir: null,
    log: () => undefined,
  });
  bench.board = (await (await get('/api/scorecard?period=2021-Q3')).json()) as Scorecard;
  deck.files = unzipSync(
    new Uint8Array(await (await get('/api/export/briefing.pptx?period=2021-Q3')).arrayBuffer()),
  );
});

async function get(path: string): Promise<Response> {
  if (bench.app === null) throw new Error('not open');
  return bench.app.request(path);
}

const part = (path: string) => strFromU8(deck.files[path] ?? new Uint8Array());
const parts = (pattern: RegExp) =>
  Object.keys(deck.files)
    .filter((path) => pattern.test(path))
    .sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));
const wordsOf = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text).join('\n');
const slides = () => parts(/^ppt\/slides\/slide\d+\.xml$/).map((path) => wordsOf(part(path)));
const accepted = () =>
  (bench.board?.metrics ?? []).filter(({ review, actual }) => review === 'accepted' && actual !== null);

describe('the briefing of a quarter', () => {
  it('runs from cover and sentences over what is late and missing to metrics and sources', () => {
    const words = slides();
    const headline = bench.board?.headline.zh.map(({ text }) => text).join('') ?? '';
    expect(words[0]).toContain('2021年三季度重点工作目标完成情况');
    expect(words[1]).toContain(headline);
    expect(words[2]).toContain('各项目标完成率');
    expect(words[3]).toContain('滞后与预警');
    expect(words[4]).toContain('未报数值的目标');
    expect(words.at(-1)).toContain('数据来源');
    for (const { name, bucket } of bench.board?.metrics ?? []) {
      if (bucket === 'not_reported') expect(words[4]).toContain(name);
      if (bucket === 'behind' || bucket === 'at_risk') expect(words[3]).toContain(name);
    }
  });

  it('holds its charts with their data, to be edited', async () => {
    const charts = parts(/^ppt\/charts\/chart\d+\.xml$/).map(part);
    expect(charts[0]).toContain('<c:doughnutChart>');
    expect(charts[1]).toContain('<c:barChart>');
    expect(charts.some((xml) => xml.includes('<c:lineChart>') && xml.includes('<c:barChart>'))).toBe(true);
    const ruler = charts[1] ?? '';
    for (const { attainment, used } of accepted()) {
      const percent = attainment ?? used;
      if (percent !== null) expect(ruler).toContain(`<c:v>${Math.round(percent * 10) / 10}</c:v>`);
    }
    const [workbook = ''] = parts(/^ppt\/embeddings\/.*\.xlsx$/);
    const { sheets } = await readXlsx(deck.files[workbook] ?? new Uint8Array());
    expect(sheets[0]?.rows.flat()).toContain(bench.board?.counts.exceeded);
  });

  it('leaves a gap where nothing was reported, and the quarters after it out', () => {
    const trends = parts(/^ppt\/charts\/chart\d+\.xml$/)
      .map(part)
      .filter((xml) => xml.includes('<c:lineChart>'));
    const bars = trends.map((xml) => /<c:barChart>.*?<c:val>(.*?)<\/c:val>/s.exec(xml)?.[1] ?? '');
    expect(bars.length).toBeGreaterThan(2);
    for (const values of bars) {
      expect(values).toContain('<c:pt idx="2"><c:v>');
      expect(values).not.toMatch(/<c:pt idx="3"><c:v>[\d.]+</);
    }
    for (const xml of trends) expect(xml).toContain('<c:v>四季度（未到期）</c:v>');
    expect(trends.join('')).toContain('一季度（未报）');
  });

  it('says which figures have no percentage to draw', () => {
    const none = accepted().filter(({ attainment, used }) => (attainment ?? used) === null);
    expect(none.length).toBeGreaterThan(0);
    for (const { name } of none) expect(slides()[2]).toContain(name);
    expect(slides()[2]).toContain('没有百分比、未画出');
  });

  it('speaks of no figure that waits for a check, and says how many there are', () => {
    const waiting = (bench.board?.metrics ?? []).filter(({ review }) => review === 'pending');
    const words = slides();
    expect(words[1]).toContain(`${waiting.length} 项数值待核，未列入本文件`);
    for (const { name } of waiting) {
      // Only the sentence that counts them may name them.
      for (const [index, text] of words.entries()) if (index !== 1) expect(text).not.toContain(name);
    }
  });

  it('has the sentence of every metric in its notes, and the source on every slide', () => {
    const notes = parts(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).map((path) => wordsOf(part(path)));
    const sme = accepted().find(({ name }) => name === '新增科技型中小企业');
    const sentence = sme?.actual?.spans.find(({ role }) => role === 'sentence')?.quote ?? '-';
    expect(notes.join('\n')).toContain(sentence);
    for (const words of slides()) expect(words).toContain(bench.board?.edition?.title);
    // The cover is not spoken to.
    expect(notes.filter((words) => words.includes(bench.board?.edition?.title ?? '-'))).toHaveLength(
      slides().length - 1,
    );
  });

  it('names faces that office machines have', () => {
    const xml = part('ppt/slides/slide2.xml');
    expect(xml).toContain('typeface="Microsoft YaHei"');
  });

  it('takes the metrics in the order asked for, and refuses one that does not exist', async () => {
    const [first, second] = accepted().slice(-2).reverse();
    const ids = [first?.indicatorId, second?.indicatorId].join(',');
    const own = unzipSync(
      new Uint8Array(
        await (await get(`/api/export/briefing.pptx?period=2021-Q3&metrics=${ids}&title=例会`)).arrayBuffer(),
      ),
    );
    const words = (n: number) => wordsOf(strFromU8(own[`ppt/slides/slide${n}.xml`] ?? new Uint8Array()));
    expect(words(1)).toContain('例会');
    expect(words(6)).toContain(first?.name);
    expect(words(7)).toContain(second?.name);
    const refused = await get('/api/export/briefing.pptx?metrics=nobody');
    expect(refused.status).toBe(404);
  });
});
