import { gunzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { bodyOf, makeApp } from './make-app.ts';

const METRICS = [{ name: '建设冷库', target: [12, '座'], actual: [3, '座'] }] as const;
const BOARD = '/api/scorecard?period=2031-Q3';

describe('answers that are kept', () => {
  it('are sent once, and again only when something was written', async () => {
    const { app, upload } = makeApp();
    await upload({ metrics: METRICS });
    const first = await app.request(BOARD);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect((await bodyOf(first))['counts']).toMatchObject({ behind: 1 });
    const known = { headers: { 'if-none-match': etag } };
    const again = await app.request(BOARD, known);
    expect([again.status, await again.text()]).toEqual([304, '']);
    await upload({
      quarter: 3,
      metrics: [{ name: '建设冷库', target: [12, '座'], actual: [12, '座'] }],
      note: '更正',
    });
    const changed = await app.request(BOARD, known);
    expect(changed.status).toBe(200);
    expect((await bodyOf(changed))['counts']).toMatchObject({ behind: 0, met: 1 });
  });

  it('are read from the store once, and for each address apart', async () => {
    const { app, upload, context } = makeApp();
    await upload({ metrics: METRICS });
    const bodies: string[] = [];
    const asked = vi.spyOn(context.store.db, 'select');
    for (const address of [BOARD, BOARD]) bodies.push(await (await app.request(address)).text());
    const statements = asked.mock.calls.length;
    expect(bodies[0]).toBe(bodies[1]);
    await app.request(BOARD);
    expect(asked.mock.calls.length).toBe(statements);
    const other = await app.request(`${BOARD}&status=met`);
    expect(asked.mock.calls.length).toBeGreaterThan(statements);
    expect((await bodyOf(other))['metrics']).toEqual([]);
  });

  it('stay when another organisation is written to', async () => {
    const { app, upload, context } = makeApp();
    await upload({ metrics: METRICS });
    const [mine] = (await (await app.request('/api/organisations')).json()) as { id: string }[];
    const address = `${BOARD}&org=${mine?.id ?? ''}`;
    // The other one is new once, which concerns all.
    await upload({ org: '平山市水务局', metrics: METRICS });
    const first = await (await app.request(address)).text();
    await upload({ org: '平山市水务局', metrics: METRICS, note: '更正' });
    // Whether there are accounts is looked up after every write.
    await app.request('/api/session');
    const asked = vi.spyOn(context.store.db, 'select');
    expect(await (await app.request(address)).text()).toBe(first);
    expect(asked).not.toHaveBeenCalled();
    // Where none is named, the newest report decides.
    const shown = await bodyOf(await app.request(BOARD));
    expect(shown['organisation']).toMatchObject({ name: '平山市水务局' });
    await upload({ metrics: METRICS, note: '更正' });
    asked.mockClear();
    await app.request(address);
    expect(asked).toHaveBeenCalled();
  });

  it('are put together once for all who ask at the same time', async () => {
    const { app, upload, context } = makeApp();
    await upload({ metrics: METRICS });
    const asked = vi.spyOn(context.store.db, 'select');
    await app.request(BOARD);
    const statements = asked.mock.calls.length;
    await upload({ metrics: METRICS, note: '更正' });
    asked.mockClear();
    const answers = await Promise.all(Array.from({ length: 9 }, async () => app.request(BOARD)));
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).toContain('建设冷库');
    expect(asked.mock.calls.length).toBeLessThan(2 * statements);
  });

  it('go out small to those who can read them so, and the same', async () => {
    const { app, upload } = makeApp();
    await upload({ metrics: METRICS });
    const plain = await app.request(BOARD);
    const small = await app.request(BOARD, { headers: { 'accept-encoding': 'gzip, br' } });
    expect([plain.headers.get('content-encoding'), small.headers.get('content-encoding')]).toEqual([
      null,
      'gzip',
    ]);
    expect(small.headers.get('vary')).toContain('Accept-Encoding');
    expect(gunzipSync(await small.arrayBuffer()).toString()).toBe(await plain.text());
  });

  it('of all organisations follow any of them, whichever is named beside', async () => {
    const { app, upload } = makeApp();
    await upload({ metrics: METRICS });
    await upload({ org: '平山市水务局', metrics: METRICS });
    const [mine] = (await (await app.request('/api/organisations')).json()) as { id: string }[];
    const address = `/api/rollups?by=organisation&org=${mine?.id ?? ''}`;
    const first = await bodyOf(await app.request(address));
    await upload({
      org: '平山市水务局',
      metrics: [{ name: '建设冷库', target: [12, '座'], actual: [12, '座'] }],
      note: '更正',
    });
    const later = await bodyOf(await app.request(address));
    expect([first['whole'], later['whole']]).toMatchObject([{ counts: { met: 0 } }, { counts: { met: 1 } }]);
  });

  it('are never errors', async () => {
    const { app, upload } = makeApp();
    const empty = await app.request(BOARD);
    expect([empty.status, empty.headers.get('etag')]).toEqual([404, null]);
    await upload({ metrics: METRICS });
    expect((await app.request(BOARD)).status).toBe(200);
    expect((await app.request('/api/scorecard?period=2031-Q9')).status).toBe(400);
  });
});
