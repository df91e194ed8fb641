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

  it('are never errors', async () => {
    const { app, upload } = makeApp();
    const empty = await app.request(BOARD);
    expect([empty.status, empty.headers.get('etag')]).toEqual([404, null]);
    await upload({ metrics: METRICS });
    expect((await app.request(BOARD)).status).toBe(200);
    expect((await app.request('/api/scorecard?period=2031-Q9')).status).toBe(400);
  });
});
