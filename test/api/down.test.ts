import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../db/sqlite/open-sqlite-store.ts';
import { createApp } from '../../server/app.ts';
import { openOrExplain } from '../../server/routes/down.ts';
import { countRows } from '../db/count-rows.ts';
import { MIGRATIONS, openTempFileStore, tempFolder } from '../services/support/open-temp-store.ts';
import { fixedSources } from '../services/support/make-context.ts';
import { bodyOf, makeApp, openAuth } from './make-app.ts';

/** A server on this file; the clock moves only when told. */
function serverOn(file: string) {
  const clock = { at: 0 };
  const events: string[] = [];
  const stores: { close: () => Promise<void> }[] = [];
  const opening = openOrExplain({
    open: async () => {
      const { context } = makeApp();
      const store = openSqliteStore({ file, migrations: MIGRATIONS });
      stores.push(store);
      const services = { ...context, store };
      return createApp({
        services,
        auth: openAuth(services),
        version: '1',
        maxUploadMb: 1,
        webDir: null,
        log: () => undefined,
      }).fetch;
    },
    log: (_, event) => events.push(event),
    now: () => new Date(clock.at),
    newId: fixedSources().newId,
  });
  const ask = async (path: string, lang = 'zh') =>
    (await opening)(new Request(`http://localhost${path}`, { headers: { 'accept-language': lang } }));
  return { ask, clock, events, opening, close: () => Promise.all(stores.map((store) => store.close())) };
}

describe('a store that cannot be opened', () => {
  it('is said with 503, to programs and people, in both languages; mended, the board is back', async () => {
    const file = join(tempFolder(), 'dabiao.db');
    await openSqliteStore({ file, migrations: MIGRATIONS }).close();
    const whole = readFileSync(file);
    writeFileSync(file, '春眠不觉晓');
    const { ask, clock, events, close } = serverOn(file);

    const health = await ask('/api/health');
    expect([health.status, health.headers.get('content-type')]).toEqual([503, 'application/problem+json']);
    expect(await bodyOf(health)).toMatchObject({ code: 'store_corrupt', status: 503 });
    const page = await ask('/reports');
    expect([page.status, page.headers.get('cache-control')]).toEqual([503, 'no-store']);
    expect(page.headers.get('content-security-policy')).toBe("default-src 'none'");
    expect(await page.text()).toMatch(/<h1>数据库文件已损坏<\/h1>\s*<p>.*npm run restore/);
    expect(await (await ask('/', 'en')).text()).toContain('<h1>The file of the store is damaged</h1>');
    expect(events).toContain('store_corrupt');

    writeFileSync(file, whole);
    clock.at += 1000;
    expect((await ask('/api/health')).status).toBe(503);
    clock.at += 5000;
    expect((await ask('/api/health')).status).toBe(200);
    await close();
  });

  it('stops the start when nobody can say why', async () => {
    const { opening } = serverOn(join(tempFolder(), 'file', '\0'));
    await expect(opening).rejects.toThrow();
  });
});

describe('a disk without room', () => {
  it('refuses what is written with 503, keeps every row, still answers, and goes on once there is room', async () => {
    const { app, store, upload } = makeApp({ store: openTempFileStore() });
    await upload({ quarter: 1 });
    const before = await countRows(store);
    const setLimit = (pages: number) =>
      store.tx(async ({ db }) => {
        await db.values(sql.raw(`pragma max_page_count = ${pages}`));
      });
    // The limit sinks to the pages there are: the next new page is one too many.
    await setLimit(1);
    const padded = {
      quarter: 2,
      metrics: Array.from({ length: 60 }, (_, i) => ({ name: `指标${i}`.repeat(20) })),
    };
    const refused = await upload(padded);
    expect([refused.status, (await bodyOf(refused))['code']]).toEqual([503, 'store_full']);
    expect(await countRows(store)).toEqual(before);
    expect((await app.request('/api/scorecard')).status).toBe(200);
    await setLimit(2 ** 30);
    expect((await upload(padded as Parameters<typeof upload>[0])).status).toBe(201);
  });
});
