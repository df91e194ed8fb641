/** A report that names people’s numbers in its sentences, and every file that leaves the product. */
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp, type AppType } from '../../server/app.ts';
import { cachedRenderer } from '../../server/render/cached-renderer.ts';
import { drawChart } from '../../server/render/draw-chart.ts';
import { reading } from '../../server/services/reading.ts';
import { useFonts } from '../render/test-fonts.ts';
import { fixedSources } from '../services/support/make-context.ts';
import { openLastingStore } from '../services/support/open-temp-store.ts';
import { formOf, openAuth } from './make-app.ts';

const SECRETS = [
  '13912345678',
  '0571-87654321',
  '330102199003071234',
  'wang.fang@zhijiang.example.cn',
  '1385550001',
];
const REPORT = `云岭市林业局2021年度重点工作三季度完成情况
序号 | 重点工作任务 | 目标任务 | 工作举措 | 完成情况 | 责任单位 | 存在问题 | 下一步打算 |
1 | 营造林地。 | 1.营造林地60公顷。 | 1.编制造林方案。 | 1.1-9月,营造林地20公顷(联系人王某,手机13912345678,邮箱wang.fang@zhijiang.example.cn)。 | 造林处 | 苗木供应商(身份证330102199003071234)违约。 | 请各县与造林处(电话0571-87654321)联系补植。 |
2 | 新建林道。 | 1.新建林道5条。 | 1.组织林道踏勘。 | 1.正在踏勘,由李某(13855500010)负责。 | 管护处 | 人手不足,可致电13855500010。 | 开展冬季巡护。 |
`;

const fonts = useFonts();
const bench: { app: AppType | null; ids: readonly string[] } = { app: null, ids: [] };

beforeAll(async () => {
  const draw = (job: Parameters<typeof drawChart>[0]) => Promise.resolve(drawChart(job, fonts.folder));
  const renderer = cachedRenderer({ draw, close: () => Promise.resolve() }, 1e7);
  const services = { ...fixedSources(), store: openLastingStore(), reading, renderer, actor: 'local' };
  const shared = { version: '1', maxUploadMb: 1, webDir: null, log: () => undefined };
  bench.app = createApp({ services, auth: openAuth(services), ...shared });
  const body = formOf({ bytes: new TextEncoder().encode(REPORT), fileName: '三季度.txt' });
  const taken = await bench.app.request('/api/reports', { method: 'POST', body });
  expect(taken.status).toBe(201);
  const indicators = (await (await get('/api/indicators')).json()) as readonly { readonly id: string }[];
  bench.ids = indicators.map(({ id }) => id);
}, 60_000);

async function get(path: string): Promise<Response> {
  if (bench.app === null) throw new Error('not open');
  return bench.app.request(path);
}

/** All text in a file, also in the parts of a zipped one. */
async function textOf(path: string): Promise<string> {
  const answer = await get(path);
  expect(answer.status, path).toBe(200);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return new TextDecoder().decode(bytes);
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => /\.(?:xml|rels)$/.test(name))
    .map(([, part]) => strFromU8(part))
    .join('\n');
}

describe('numbers of people', () => {
  it('are read with their sentences, so that there is something to hide', async () => {
    const text = await textOf('/api/scorecard');
    expect(text).toContain('13912345678');
    expect(bench.ids.length).toBeGreaterThanOrEqual(2);
  });

  it.each([
    '/api/export/scorecard.xlsx?lang=zh',
    '/api/export/scorecard.csv?lang=zh',
    '/api/export/provenance.csv?lang=zh',
    '/api/export/briefing.pptx?lang=zh',
    '/api/scorecard/chart.svg?lang=zh',
    '/api/scorecard/chart.png?lang=zh',
    ...['gauge', 'trend', 'bullet'].map((kind) => `/api/indicators/{id}/chart.svg?lang=zh&kind=${kind}`),
  ])('are in no file: %s', { timeout: 60_000 }, async (path) => {
    for (const id of path.includes('{id}') ? bench.ids : ['']) {
      const text = await textOf(path.replace('{id}', id));
      for (const secret of SECRETS) expect(text, path).not.toContain(secret);
    }
  });

  it('are starred out where the sentence is quoted', async () => {
    expect(await textOf('/api/export/provenance.csv')).toContain('139*****678');
    expect(await textOf('/api/export/briefing.pptx')).toContain('139*****678');
  });
});
