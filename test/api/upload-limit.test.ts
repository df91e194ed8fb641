import { describe, expect, it } from 'vitest';
import { countRows } from '../db/count-rows.ts';
import { bodyOf, formOf, makeApp } from './make-app.ts';

const MEGABYTE = 1024 * 1024;
const MULTIPART = 'multipart/form-data; boundary=edge';

/** A body that never ends by itself; it counts what was taken from it. */
function endlessBody(): { readonly body: ReadableStream<Uint8Array>; readonly taken: () => number } {
  let taken = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        taken += MEGABYTE / 16;
        controller.enqueue(new Uint8Array(MEGABYTE / 16));
      },
    },
    { highWaterMark: 0 },
  );
  return { body, taken: () => taken };
}

describe('upload limit', () => {
  it('refuses by the declared length without reading', async () => {
    const { app, store } = makeApp({ maxUploadMb: 1 });
    const before = await countRows(store);
    const { body, taken } = endlessBody();
    const response = await app.request('/api/reports', {
      method: 'POST',
      headers: { 'content-type': MULTIPART, 'content-length': String(1024 * MEGABYTE) },
      body,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
    expect(await bodyOf(response)).toMatchObject({ code: 'file_too_large', status: 413 });
    expect(taken()).toBe(0);
    expect(await countRows(store)).toEqual(before);
  });

  it.each([
    ['missing', {}],
    ['false', { 'content-length': '100' }],
  ])('stops reading at the limit when the length is %s', async (_words, length) => {
    const { app } = makeApp({ maxUploadMb: 1 });
    const { body, taken } = endlessBody();
    const headers = { 'content-type': MULTIPART, ...length };
    const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    const response = await app.request('/api/reports', init);
    expect(response.status).toBe(413);
    expect(taken()).toBeLessThan(1.2 * MEGABYTE);
  });

  it('counts the file itself: exactly the limit passes, one byte more does not', async () => {
    const { app } = makeApp({ maxUploadMb: 1 });
    const send = async (size: number) => {
      const body = formOf({ bytes: new Uint8Array(size), fileName: 'zeros.bin' });
      return app.request('/api/reports', { method: 'POST', body });
    };
    const over = await send(MEGABYTE + 1);
    expect(over.status).toBe(413);
    expect((await bodyOf(over))['detail']).toContain('1 MB');
    // The made-up reading knows no such text: it got past the limit and failed later.
    expect((await send(MEGABYTE)).status).toBe(500);
  });

  it('says when to go on after a hundred and twenty files of any size, and takes ten times as many small ones', async () => {
    const { app } = makeApp({ maxUploadMb: 1 });
    const send = async (length: number, times: number) => {
      const headers = { 'content-type': MULTIPART, 'content-length': String(length) };
      const statuses = new Set<number>();
      let last = new Response();
      for (let nth = 0; nth < times; nth += 1) {
        last = await app.request('/api/reports', { method: 'POST', headers, body: '--edge--' });
        statuses.add(last.status);
      }
      return { statuses: [...statuses], last };
    };
    expect((await send(MEGABYTE + 1, 120)).statuses).not.toContain(429);
    const { last, statuses } = await send(MEGABYTE + 1, 1);
    expect(statuses).toEqual([429]);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(50);
    expect((await send(MEGABYTE, 1200)).statuses).not.toContain(429);
    expect((await send(MEGABYTE, 1)).statuses).toEqual([429]);
  });
});
