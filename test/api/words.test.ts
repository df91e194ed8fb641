import { describe, expect, it } from 'vitest';
import { bodyOf, makeApp, type AppBench } from './make-app.ts';

function json(method: string, body: unknown): RequestInit {
  return { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

async function withReports(): Promise<AppBench & { readonly path: string }> {
  const bench = makeApp();
  await bench.upload({ quarter: 1, metrics: [{ name: '冷库', target: [100, '座'], actual: [20, '座'] }] });
  await bench.upload({ quarter: 2, metrics: [{ name: '冷库', target: [120, '座'], actual: [69, '座'] }] });
  const [indicator] = (await (await bench.app.request('/api/indicators')).json()) as { id: string }[];
  return { ...bench, path: `/api/indicators/${indicator?.id ?? ''}` };
}

describe('what people say about an indicator, over HTTP', () => {
  it.each([
    ['/baselines/2031', { value: 10, unit: '座', note: '去年底' }, 'baselines', { year: 2031, value: 10 }],
    ['/levels/2031/stretch', { value: 150, unit: '座' }, 'levels', { level: 'stretch', value: 150 }],
    ['/plans/2031', { shares: [10, 40, 70, 100] }, 'plans', { shares: [10, 40, 70, 100] }],
    ['/breaks/2031-Q2', { reason: '口径调整' }, 'breaks', { period: '2031-Q2', reason: '口径调整' }],
    ['/revisions/2031-Q2', { reason: '追加任务' }, 'revisions', { period: '2031-Q2', reason: '追加任务' }],
  ])('%s is put, read with the indicator, and taken away', async (end, body, list, expected) => {
    const { app, path } = await withReports();
    const put = await app.request(path + end, json('PUT', body));
    expect(put.status).toBe(200);
    expect(await bodyOf(put)).toMatchObject({ decided: { [list]: [expected] } });
    expect(await bodyOf(await app.request(path))).toMatchObject({ decided: { [list]: [expected] } });
    const taken = await app.request(path + end, { method: 'DELETE' });
    expect(await bodyOf(taken)).toMatchObject({ decided: { [list]: [] } });
    expect((await app.request(path + end, { method: 'DELETE' })).status).toBe(200);
  });

  it.each([
    ['/baselines/31', { value: 10, unit: '座' }],
    ['/baselines/2031', { value: '10', unit: '座' }],
    ['/levels/2031/dream', { value: 10, unit: '座' }],
    ['/plans/2031', { shares: [50, 40, 70, 100] }],
    ['/plans/2031', { shares: [25, 50, 75] }],
    ['/breaks/2031', { reason: '口径' }],
    ['/breaks/2031-Q2', { reason: '  ' }],
    ['/revisions/2031-Q5', { reason: '追加' }],
  ])('%s %j is refused', async (end, body) => {
    const { app, path } = await withReports();
    const response = await app.request(path + end, json('PUT', body));
    expect(response.status).toBe(400);
    expect(await bodyOf(response)).toMatchObject({ code: 'invalid_request' });
  });

  it.each([
    ['/baselines/2031', { value: 10, unit: '亿元' }, 'unit_unlike'],
    ['/revisions/2031-Q1', { reason: '追加' }, 'target_not_revised'],
  ])('%s says why it cannot be', async (end, body, code) => {
    const { app, path } = await withReports();
    const response = await app.request(path + end, json('PUT', body));
    expect([response.status, await bodyOf(response)]).toMatchObject([422, { code }]);
  });
});

describe('open links over HTTP', () => {
  it('are listed and decided, once', async () => {
    const { app, upload } = await withReports();
    await upload({ quarter: 3, metrics: [{ name: '疑似冷库', target: [120, '座'], actual: [99, '座'] }] });
    const [open] = (await (await app.request('/api/links')).json()) as {
      indicatorId: string;
      candidates: { indicatorId: string; name: string }[];
    }[];
    expect(open?.candidates).toMatchObject([{ name: '冷库', score: 0.55 }]);
    const path = `/api/links/${open?.indicatorId ?? ''}`;
    expect((await app.request(path, json('PUT', {}))).status).toBe(400);
    const to = open?.candidates[0]?.indicatorId ?? null;
    const decided = await bodyOf(await app.request(path, json('PUT', { to })));
    expect(decided).toMatchObject({ period: '2031-Q3', metric: { indicatorId: to, link: null } });
    expect(await (await app.request('/api/links')).json()).toEqual([]);
    const again = await app.request(path, json('PUT', { to: null }));
    expect([again.status, await bodyOf(again)]).toMatchObject([409, { code: 'link_decided' }]);
  });
});
