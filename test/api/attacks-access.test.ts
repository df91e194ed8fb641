/** Attacks on access, each as somebody who means harm would try it. */
import type * as argon2 from '@node-rs/argon2';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addAccount } from '../../server/auth/accounts.ts';
import { LIMITS, memoryLimits } from '../../server/auth/limits.ts';
import { ACCESS_TABLE } from '../../server/routes/access-table.ts';
import { API_TABLE } from '../../server/routes/api-table.ts';
import { countRows } from '../db/count-rows.ts';
import { closedBoard, signedIn, withToken } from './access-bench.ts';
import { ADDED, boardOf, cookieOf, enter, PASSWORD } from './attack-bench.ts';
import { filledBoard, pathOf } from './filled-board.ts';
import { bodyOf, type AppBench } from './make-app.ts';
import { plainValue } from './schema-value.ts';

const counted = vi.hoisted(() => ({ hashes: 0, checks: 0 }));
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof argon2>();
  return {
    ...real,
    hash: (...args: Parameters<typeof real.hash>) => {
      counted.hashes += 1;
      return real.hash(...args);
    },
    verify: (...args: Parameters<typeof real.verify>) => {
      counted.checks += 1;
      return real.verify(...args);
    },
  };
});

async function refusalsOf({ store }: Pick<AppBench, 'store'>) {
  const rows = await store.db.select().from(store.tables.accessEvent);
  return rows
    .filter(({ kind }) => ['sign_in_refused', 'sign_in_slowed', 'request_refused'].includes(kind))
    .map(({ actor, details }) => [actor, details?.['code'] ?? null]);
}

describe('guessing names by time', () => {
  beforeEach(() => Object.assign(counted, { hashes: 0, checks: 0 }));

  it('one password is checked for a known name, an unknown one, a closed account and one without a password', async () => {
    const made = await boardOf();
    await addAccount(made.auth, { name: 'none', role: 'viewer', password: null }, ADDED);
    const closed = await addAccount(made.auth, { name: 'shut', role: 'viewer', password: PASSWORD }, ADDED);
    await made.store.tx(async ({ db, tables: { account } }) => {
      await db
        .update(account)
        .set({ disabledAt: new Date(0) })
        .where(sql`id = ${closed.id}`);
    });
    // The first of all makes the hash that stands in for missing ones.
    await enter(made, 'first', 'wrong-wrong-wrong');
    for (const name of ['zhang', 'unknown', 'none', 'shut', 'x'.repeat(200)]) {
      Object.assign(counted, { hashes: 0, checks: 0 });
      expect((await enter(made, name, 'wrong-wrong-wrong')).status, name).toBe(401);
      expect(counted, name).toEqual({ hashes: 0, checks: 1 });
    }
  });
});

describe('fixation', () => {
  it('a session or mark that was planted is never the one that holds after signing in', async () => {
    const made = await boardOf();
    const planted = 'A'.repeat(43);
    const response = await enter(made, 'zhang', PASSWORD, {
      cookie: `dabiao=${planted}; dabiao_device=${planted}`,
    });
    const cookies = cookieOf(response);
    expect(cookies).not.toContain(planted);
    const asked = async (cookie: string) =>
      (await made.app.request('/api/reports', { headers: { cookie } })).status;
    expect([await asked(`dabiao=${planted}`), await asked(cookies)]).toEqual([401, 200]);
  });

  it('over HTTPS a cookie that another host of the domain could set is not read', async () => {
    const made = await boardOf({ auth: { publicOrigin: 'https://board.example' } });
    const response = await enter(made, 'zhang', PASSWORD);
    const held = /__Host-dabiao=([\w-]+)/.exec(cookieOf(response))?.[1] ?? '';
    const asked = async (cookie: string) =>
      (await made.app.request('/api/reports', { headers: { cookie } })).status;
    expect([await asked(`__Host-dabiao=${held}`), await asked(`dabiao=${held}`)]).toEqual([200, 401]);
  });

  it('every cookie is kept from scripts, from other sites, and over HTTPS from plain ones', async () => {
    const made = await boardOf({ auth: { publicOrigin: 'https://board.example' } });
    const lines = (await enter(made, 'zhang', PASSWORD)).headers.getSetCookie();
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=(?:Lax|Strict)$/);
      expect(line).not.toContain('Domain');
    }
  });
});

describe('locking others out', () => {
  it('somebody who fails in a name from everywhere leaves it open to who signed in before', async () => {
    const few = { ...LIMITS, stranger: { points: 2, duration: 900 }, account: { points: 4, duration: 900 } };
    const made = await boardOf({ auth: { limits: memoryLimits(few) } });
    const own = cookieOf(await enter(made, 'zhang', PASSWORD, {}, '10.9.9.9'));
    const device = own.split('; ').find((pair) => pair.startsWith('dabiao_device')) ?? '';
    for (let tries = 0; tries < 12; tries += 1) {
      await enter(made, 'zhang', 'wrong-wrong-wrong', {}, `10.0.0.${tries}`);
    }
    expect((await enter(made, 'zhang', PASSWORD, {}, '10.1.1.1')).status).toBe(429);
    expect((await enter(made, 'zhang', PASSWORD, { cookie: device }, '10.1.1.1')).status).toBe(200);
    // Whoever is in stays in.
    expect((await made.app.request('/api/reports', { headers: { cookie: own } })).status).toBe(200);
    // The mark of one account opens no other.
    await addAccount(made.auth, { name: 'li', role: 'viewer', password: PASSWORD }, ADDED);
    for (let tries = 0; tries < 5; tries += 1) await enter(made, 'li', 'wrong-wrong-wrong', {}, '10.2.2.2');
    expect((await enter(made, 'li', PASSWORD, { cookie: device }, '10.2.2.2')).status).toBe(429);
  });
});

const WRITING = API_TABLE.filter(({ method, path }) => method !== 'get' && path.startsWith('/api/'));

describe('another website in the same browser', () => {
  it('changes nothing by any writing route, whatever it may send, and each try is kept', async () => {
    const board = await closedBoard();
    const { accessEvent: earlier = 0, ...before } = await countRows(board.store);
    const { cookie = '' } = board.administrator;
    const foreign = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      {},
    ];
    for (const { method, path, body } of WRITING) {
      for (const headers of foreign) {
        const response = await board.app.request(pathOf(path, board.ids), {
          method: method.toUpperCase(),
          headers: { cookie, 'content-type': 'application/json', ...headers },
          body: JSON.stringify(body === undefined ? {} : plainValue(body)),
        });
        const what = `${method} ${path} ${JSON.stringify(headers)}`;
        expect([response.status, (await bodyOf(response))['code']], what).toEqual([403, 'cross_site']);
      }
    }
    const { accessEvent, ...after } = await countRows(board.store);
    expect(after).toEqual(before);
    const most = LIMITS.refusal.points;
    expect(accessEvent).toBe(earlier + Math.min(most, WRITING.length * foreign.length));
  }, 60_000);
});

describe('ids of another organisation', () => {
  const rows = API_TABLE.filter(
    ({ method, path }) =>
      /\{(?:id|org)\}/.test(path) &&
      path.startsWith('/api/') &&
      ACCESS_TABLE[`${method} ${path}`]?.role !== 'administrator' &&
      !path.startsWith('/api/session') &&
      !path.startsWith('/api/imports'),
  );

  it('are answered by every route as ids that nobody has', async () => {
    const board = await filledBoard();
    const headers = await signedIn(board, 'elsewhere', { role: 'editor', organisations: ['another'] });
    const unknown = Object.fromEntries(
      Object.entries(board.ids).map(([key, id]) => [key, key === 'period' ? id : `no-${id}`]),
    ) as unknown as typeof board.ids;
    const answerOf = async (row: (typeof rows)[number], ids: typeof board.ids) => {
      const path = pathOf(row.path, ids).replace('{year}', '2031').replace('{level}', 'stretch');
      const query = row.path.endsWith('/changes') ? `from=${ids.report}` : 'period=2031-Q3';
      const body = row.body === undefined ? undefined : JSON.stringify(plainValue(row.body));
      const response = await board.app.request(`${path}?${query}`, {
        ...{ method: row.method.toUpperCase(), headers },
        ...(body === undefined ? {} : { body }),
      });
      const text = await response.text();
      const plain = Object.entries<string>({ ...ids }).reduce(
        (said, [key, id]) =>
          key === 'period' ? said : said.replaceAll(encodeURIComponent(id), key).replaceAll(id, key),
        text,
      );
      return [response.status, plain.replace(/"requestId":"[^"]*"/, '')];
    };
    const told: unknown[] = [];
    for (const row of rows) {
      const [there, nowhere] = [await answerOf(row, board.ids), await answerOf(row, unknown)];
      if (JSON.stringify(there) !== JSON.stringify(nowhere))
        told.push([`${row.method} ${row.path}`, there, nowhere]);
    }
    expect(rows.length).toBeGreaterThan(50);
    expect(told).toEqual([]);
  }, 60_000);
});

describe('a token', () => {
  it('is good for its role, until it is revoked or over, and never for what is one person’s own', async () => {
    const board = await closedBoard();
    const clock = { at: board.auth.now() };
    Object.assign(board.auth, { now: () => clock.at });
    const viewer = await withToken(board, 'viewer');
    const ask = async (headers: Readonly<Record<string, string>>, path = '/api/reports', method = 'GET') =>
      (await board.app.request(path, { method, headers })).status;
    expect(await ask(viewer)).toBe(200);
    expect(await ask(viewer, `/api/reports/${board.ids.report}`, 'DELETE')).toBe(403);
    expect(await ask(viewer, '/api/session/all', 'DELETE')).toBe(401);
    // A wrong token is no way to fall back on the session beside it.
    const { cookie = '' } = board.administrator;
    expect(await ask({ cookie, authorization: 'Bearer dabiao_forged' })).toBe(401);
    expect(await ask({ authorization: (viewer['authorization'] ?? '').replace('dabiao_', '') })).toBe(401);
    clock.at = new Date(clock.at.getTime() + 31 * 86_400_000);
    expect(await ask(viewer)).toBe(401);
    expect(await refusalsOf(board)).toEqual([
      ['token:汇总程序', 'not_allowed'],
      ['nobody', 'sign_in_needed'],
      ['nobody', 'sign_in_needed'],
      ['nobody', 'sign_in_needed'],
    ]);
  });
});
