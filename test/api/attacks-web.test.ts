import { describe, expect, it } from 'vitest';
import { API_TABLE } from '../../server/routes/api-table.ts';
import { countRows } from '../db/count-rows.ts';
import { bodyOf, makeApp } from './make-app.ts';

const MEGABYTE = 1024 * 1024;
const JSON_ROUTES = API_TABLE.filter(({ body }) => body !== undefined);

/** A list of zeros that never ends by itself; it counts what was taken from it. */
function endlessList(): { readonly body: ReadableStream<Uint8Array>; readonly taken: () => number } {
  const part = new TextEncoder().encode('0,'.repeat(MEGABYTE / 32));
  let taken = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        controller.enqueue(taken === 0 ? new TextEncoder().encode('[') : part);
        taken += part.length;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, taken: () => taken };
}

describe('a body without an end', () => {
  it.each(JSON_ROUTES.map(({ method, path }) => [`${method} ${path}`, method, path] as const))(
    '%s reads no more than a page of words of it',
    async (_route, method, path) => {
      const { app, store } = makeApp();
      const before = await countRows(store);
      const { body, taken } = endlessList();
      const headers = { 'content-type': 'application/json' };
      const init = { method: method.toUpperCase(), headers, body, duplex: 'half' } as RequestInit;
      const response = await app.request(path.replaceAll(/\{\w+\}/g, '2031'), init);
      expect(response.status).toBe(413);
      expect(await bodyOf(response)).toMatchObject({ code: 'body_too_large' });
      expect(taken()).toBeLessThan(1.3 * MEGABYTE);
      expect(await countRows(store)).toEqual(before);
    },
  );

  it('is refused by its declared length without being read', async () => {
    const { app } = makeApp();
    const { body, taken } = endlessList();
    const headers = { 'content-type': 'application/json', 'content-length': String(64 * MEGABYTE) };
    const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    expect((await app.request('/api/session', init)).status).toBe(413);
    expect(taken()).toBe(0);
  });
});

describe('a body of another kind', () => {
  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded'])(
    'is not taken for JSON: %s',
    async (type) => {
      const { app, store } = makeApp();
      const before = await countRows(store);
      const response = await app.request('/api/thresholds', {
        method: 'PUT',
        headers: { 'content-type': type },
        body: '{"gap":5}',
      });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(await countRows(store)).toEqual(before);
    },
  );
});

describe('a name with a line break or a way out', () => {
  it.each(['海州市"农业局', '海州市\r\nset-cookie: a=b', '../../海州市农业局'])(
    'stays inside its header: %j',
    async (org) => {
      const { app, upload } = makeApp();
      await upload({ org, metrics: [{ name: '冷库', target: [100, '座'], actual: [69, '座'] }] });
      const response = await app.request('/api/export/scorecard.csv?period=2031-Q3');
      const disposition = response.headers.get('content-disposition') ?? '';
      expect(response.status).toBe(200);
      expect(disposition).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w%.!~*'()-]+$/);
      expect(response.headers.get('set-cookie')).toBeNull();
    },
  );
});
