/** Behind a reverse proxy: whose word on where a request comes from is believed. */
import { describe, expect, it } from 'vitest';
import { LIMITS, memoryLimits } from '../../server/auth/limits.ts';
import { networksOf } from '../../server/networks.ts';
import { boardOf, enter, PASSWORD } from './attack-bench.ts';
import { bodyOf } from './make-app.ts';

const PROXY = '10.0.0.1';
const few = { ...LIMITS, stranger: { points: 2, duration: 900 } };

async function board(trusted: readonly string[]) {
  const made = await boardOf({
    auth: { mustSignIn: true, proxies: networksOf(trusted), limits: memoryLimits(few) },
  });
  const guess = async (forwardedFor: string) =>
    (await enter(made, 'zhang', 'wrong-wrong-wrong', { 'x-forwarded-for': forwardedFor }, PROXY)).status;
  const addresses = async () =>
    (await made.store.db.select().from(made.store.tables.accessEvent))
      .filter(({ kind }) => kind.startsWith('sign_in'))
      .map(({ address }) => address);
  return { ...made, guess, addresses };
}

describe('a header that says where a request comes from', () => {
  it('is not believed where no proxy is trusted: making up addresses gives no further tries', async () => {
    const { guess, addresses } = await board([]);
    const statuses = [await guess('203.0.113.1'), await guess('203.0.113.2'), await guess('203.0.113.3')];
    expect(statuses).toEqual([401, 401, 429]);
    expect(await addresses()).toEqual([PROXY, PROXY, PROXY]);
  });

  it('is believed from a trusted proxy: one caller who guesses slows no other, and the log knows both', async () => {
    const { guess, addresses } = await board([PROXY]);
    const one = [await guess('203.0.113.1'), await guess('203.0.113.1'), await guess('203.0.113.1')];
    expect([one, await guess('203.0.113.2')]).toEqual([[401, 401, 429], 401]);
    expect(await addresses()).toEqual([...Array<string>(3).fill('203.0.113.1'), '203.0.113.2']);
  });

  it('counts by what the proxy saw, whatever the caller put before it', async () => {
    const { guess } = await board([PROXY]);
    const statuses = [];
    for (const madeUp of ['192.0.2.1', '192.0.2.2', '127.0.0.1']) {
      statuses.push(await guess(`${madeUp}, 203.0.113.9`));
    }
    expect(statuses).toEqual([401, 401, 429]);
  });
});

describe('a header that says HTTPS', () => {
  const enterBy = async (trusted: readonly string[], headers: object) => {
    const made = await board(trusted);
    const response = await enter(made, 'zhang', PASSWORD, headers, PROXY);
    return { ...made, line: response.headers.getSetCookie()[0] ?? '' };
  };
  const HTTPS = { 'x-forwarded-proto': 'https' };

  it('makes cookies secure when a trusted proxy says it, and the session holds over HTTPS alone', async () => {
    const { app, line } = await enterBy([PROXY], HTTPS);
    expect(line).toMatch(/^__Host-dabiao=[\w-]{43}; .*; Secure; /);
    const cookie = line.split(';')[0] ?? '';
    const ask = async (headers: object) => {
      const env = { incoming: { socket: { remoteAddress: PROXY } } };
      return (await app.request('/api/reports', { headers: { cookie, ...headers } }, env)).status;
    };
    expect([await ask(HTTPS), await ask({})]).toEqual([200, 401]);
  });

  it.each([
    ['a trusted proxy says http', [PROXY], { 'x-forwarded-proto': 'http' }],
    ['nobody is trusted', [], HTTPS],
    ['another one is trusted', ['10.0.0.2'], HTTPS],
  ])('counts for nothing where %s', async (_words, trusted, headers) => {
    const { line } = await enterBy(trusted, headers);
    expect(line).toMatch(/^dabiao=[\w-]{43}; /);
    expect(line).not.toContain('Secure');
  });

  it('makes the HTTPS address the only one that changes may come from', async () => {
    const { app } = await board([PROXY]);
    const ask = async (origin: string) => {
      const headers = { origin, host: 'board.example', 'content-type': 'application/json', ...HTTPS };
      const init = { method: 'POST', headers, body: JSON.stringify({ name: 'zhang', password: PASSWORD }) };
      const response = await app.request('/api/session', init, {
        incoming: { socket: { remoteAddress: PROXY } },
      });
      return [response.status, (await bodyOf(response))['code'] ?? null];
    };
    expect(await ask('http://board.example')).toEqual([403, 'cross_site']);
    expect(await ask('https://board.example')).toEqual([200, null]);
  });
});
