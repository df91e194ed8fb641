/** Pictures by address, drawn for real from the bundled sample year. */
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
const bench: { app: AppType | null; board: Scorecard | null; drawn: number } = {
  app: null,
  board: null,
  drawn: 0,
};

beforeAll(async () => {
  const renderer = cachedRenderer(
    {
      draw: (job) => {
        bench.drawn += 1;
        return Promise.resolve(drawChart(job, fonts.folder));
      },
      close: () => Promise.resolve(),
    },
    1e7,
  );
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
});

afterAll(() => {
  bench.app = null;
});

async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  if (bench.app === null) throw new Error('not open');
  return bench.app.request(path, { headers });
}

const firstId = () => bench.board?.metrics[0]?.indicatorId ?? '';

describe('a picture by address', () => {
  it.each(['1600x900', '1200x675', '800x600'])('is as large as asked: %s', async (preset) => {
    const answer = await get(`/api/scorecard/chart.png?period=2021-Q3&preset=${preset}`);
    const [width, height] = preset.split('x').map(Number);
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(PNG.sync.read(Buffer.from(await answer.arrayBuffer()))).toMatchObject({ width, height });
  });

  it.each(['gauge', 'trend', 'bullet'])(
    'shows one indicator as %s, with its name and source',
    async (kind) => {
      const metric = bench.board?.metrics[0];
      const answer = await get(`/api/indicators/${firstId()}/chart.svg?kind=${kind}&period=2021-Q3`);
      const svg = await answer.text();
      expect(answer.headers.get('content-type')).toContain('image/svg+xml');
      expect(svg).toContain(metric?.name);
      expect(svg).toContain(bench.board?.edition?.title);
      expect(svg).toContain('2021-09-30');
    },
  );

  const looks = ['board', 'gauge', 'trend', 'bullet'].flatMap((kind) =>
    ['zh', 'en'].flatMap((lang) => ['light', 'dark'].map((theme) => ({ kind, lang, theme }))),
  );

  it.each(looks)(
    '$kind in $lang, $theme, takes every choice of the Export page: ground, letters, title, subtitle',
    async ({ kind, lang, theme }) => {
      const place = kind === 'board' ? '/api/scorecard' : `/api/indicators/${firstId()}`;
      const own = `title=${encodeURIComponent('一句结论')}&subtitle=${encodeURIComponent('一行说明')}`;
      const asked = `period=2021-Q3&kind=${kind}&lang=${lang}&theme=${theme}&preset=800x600&${own}`;
      const query = kind === 'board' ? asked.replace('&kind=board', '') : asked;
      const draw = async (more: string) => (await get(`${place}/chart.svg?${query}&${more}`)).text();
      const [paper, bare, outlined] = [
        await draw('background=white'),
        await draw('background=transparent'),
        await draw('background=white&text=outlines'),
      ];
      for (const words of ['一句结论', '一行说明', lang === 'zh' ? '数据截至' : 'Data to']) {
        expect(paper).toContain(words);
        expect(bare).toContain(words);
      }
      const ground = theme === 'dark' ? '#131b22' : '#ffffff';
      const covers = new RegExp(`<rect[^>]*width="800"[^>]*height="600"[^>]*fill="${ground}"`, 'i');
      expect(covers.test(paper)).toBe(true);
      expect(covers.test(bare)).toBe(false);
      expect(outlined).not.toContain('<text');
      expect(outlined.length).toBeGreaterThan(paper.length);
    },
  );

  it('speaks English when asked', async () => {
    const svg = await (await get('/api/scorecard/chart.svg?period=2021-Q3&lang=en')).text();
    expect(svg).toContain('Source:');
    expect(svg).toContain('Data to 2021-09-30');
  });

  it('leaves out what waits for a check and says how many', async () => {
    const { metrics, counts } = bench.board ?? { metrics: [], counts: { pending: 0 } };
    const waiting = metrics.filter(({ review, actual }) => review === 'pending' && actual !== null);
    expect(waiting.length).toBeGreaterThan(0);
    const svg = await (await get('/api/scorecard/chart.svg?period=2021-Q3')).text();
    const drawn = svg.slice(svg.indexOf('</metadata>'));
    for (const { name } of waiting) expect(drawn).not.toContain(`>${name}`);
    expect(drawn).toMatch(new RegExp(`${counts.pending} 项`));
  });

  it('is drawn once, sent again only when it changed', async () => {
    const path = `/api/indicators/${firstId()}/chart.png?kind=gauge&preset=800x600&theme=dark`;
    const before = bench.drawn;
    const first = await get(path);
    const etag = first.headers.get('etag') ?? '';
    const second = await get(path);
    const third = await get(path, { 'if-none-match': etag });
    expect(bench.drawn - before).toBe(1);
    expect(second.headers.get('etag')).toBe(etag);
    expect(third.status).toBe(304);
    expect((await third.arrayBuffer()).byteLength).toBe(0);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
  });

  it('cannot run anything where it is opened', async () => {
    const title = encodeURIComponent('<script>alert(1)</script>');
    const answer = await get(`/api/scorecard/chart.svg?title=${title}`);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await answer.text()).not.toContain('<script');
  });

  it.each(['preset=20000x20000', 'scale=3', 'lang=fr', 'theme=blue', 'kind=pie', `title=${'长'.repeat(81)}`])(
    'refuses %s in words',
    async (query) => {
      const answer = await get(`/api/indicators/${firstId()}/chart.png?${query}`);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ code: 'invalid_request' });
    },
  );
});
