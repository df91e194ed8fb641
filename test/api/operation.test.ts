import { describe, expect, it } from 'vitest';
import { createApp } from '../../server/app.ts';
import { createMetrics } from '../../server/metrics.ts';
import { closedBoard, signedIn } from './access-bench.ts';
import { bodyOf, formOf, makeApp, openAuth, PAGE } from './make-app.ts';

function watchedApp() {
  const { context, prepare } = makeApp();
  const stopping = { isOn: false };
  const metrics = createMetrics({ storeBytes: () => 4096, pictures: () => 2 });
  const app = createApp({
    ...{ services: context, auth: openAuth(context), version: '1', maxUploadMb: 1, webDir: PAGE, metrics },
    ...{ log: () => undefined, isStopping: () => stopping.isOn },
  });
  return { app, prepare, stopping };
}

describe('readiness', () => {
  it('is there once the store can be written, and gone while the server stops; health stays', async () => {
    const { app, stopping } = watchedApp();
    expect(await bodyOf(await app.request('/api/ready'))).toEqual({ status: 'ready' });
    stopping.isOn = true;
    const refused = await app.request('/api/ready');
    expect([refused.status, (await bodyOf(refused))['code']]).toEqual([503, 'stopping']);
    expect((await app.request('/api/health')).status).toBe(200);
  });
});

describe('the figures for Prometheus', () => {
  it('count requests by route and status, and imports by outcome, and name nothing that people typed', async () => {
    const { app, prepare } = watchedApp();
    const body = formOf(prepare({ org: '海州市农业局', metrics: [{ name: '冷库', target: [12, '座'] }] }));
    await app.request('/api/reports', { method: 'POST', body });
    await app.request('/api/reports/secret-id?org=海州市农业局');
    await app.request('/api/nowhere/海州市农业局');
    const answer = await app.request('/metrics');
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const lines = text.split('\n');
    expect(lines).toContain('dabiao_requests_total{method="POST",route="/api/reports",status="201"} 1');
    expect(lines).toContain('dabiao_requests_total{method="GET",route="/api/reports/:id",status="404"} 1');
    expect(lines).toContain('dabiao_imports_total{outcome="stored"} 1');
    expect(lines).toContain('dabiao_store_bytes 4096');
    expect(lines).toContain('dabiao_pictures_waiting 2');
    expect(text).not.toMatch(/海州|secret-id|nowhere/u);
  });

  it('are shown to those who signed in alone, under both addresses', async () => {
    const board = await closedBoard();
    const app = createApp({
      ...{ services: board.context, auth: board.auth, version: '1', maxUploadMb: 1, webDir: PAGE },
      ...{ log: () => undefined, metrics: createMetrics() },
    });
    const headers = await signedIn(board, 'watcher', { role: 'viewer' });
    for (const path of ['/metrics', '/api/metrics']) {
      expect((await app.request(path)).status).toBe(401);
      expect((await app.request(path, { headers })).status).toBe(200);
    }
  });
});
