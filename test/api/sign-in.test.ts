import { describe, expect, it } from 'vitest';
import { LIMITS, memoryLimits } from '../../server/auth/limits.ts';
import { addAccount } from '../../server/auth/accounts.ts';
import { newSetup } from '../../server/auth/set-up.ts';
import { closedBoard, SAME_SITE, signedIn } from './access-bench.ts';
import { bodyOf, makeApp, type AppBench } from './make-app.ts';

const PASSWORD = 'korrekt-pferd-batterie';
const ADDED = { actor: 'test', address: null };

interface Tried {
  readonly name?: string;
  readonly password?: string;
  readonly cookie?: string;
  readonly address?: string;
}

/** Tries to sign in, from an address of the network. */
async function tryIn(
  { app }: AppBench,
  { name = 'zhang', password = PASSWORD, cookie, address = '10.0.0.1' }: Tried = {},
) {
  const headers = { ...SAME_SITE, ...(cookie === undefined ? {} : { cookie }) };
  const init = { method: 'POST', headers, body: JSON.stringify({ name, password }) };
  const response = await app.request('/api/session', init, {
    incoming: { socket: { remoteAddress: address } },
  });
  const cookies = response.headers.getSetCookie();
  const pairs = cookies.map((line) => line.split(';')[0] ?? '');
  return { response, body: await bodyOf(response), cookies, pairs };
}

async function bench(tries = LIMITS) {
  const made = makeApp({ auth: { limits: memoryLimits(tries) } });
  await addAccount(made.auth, { name: 'Zhang', role: 'administrator', password: PASSWORD }, ADDED);
  const get = async (cookie: string, path = '/api/reports') =>
    made.app.request(path, { headers: { cookie } });
  return { ...made, get };
}

describe('signing in', () => {
  it('opens a session in a cookie that no script reads, under any spelling of the name', async () => {
    const made = await bench();
    const { response, body, cookies, pairs } = await tryIn(made, { name: ' ＺＨＡＮＧ ' });
    expect(response.status).toBe(200);
    expect(body).toEqual({
      isOpen: false,
      hasElsewhere: false,
      account: { name: 'zhang', role: 'administrator', organisations: null, owners: null, by: 'session' },
    });
    expect(cookies[0]).toMatch(/^dabiao=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await made.get(pairs[0] ?? '')).status).toBe(200);
    expect((await made.get('dabiao=forged')).status).toBe(401);
    const rows = await made.store.db.select().from(made.store.tables.loginSession);
    expect(JSON.stringify(rows)).not.toContain(pairs[0]?.slice('dabiao='.length));
  });

  it('says the same of a wrong password, an unknown name and a closed account, and keeps each refusal', async () => {
    const made = await bench();
    const closed = await addAccount(made.auth, { name: 'li', role: 'viewer', password: PASSWORD }, ADDED);
    const admin = (await tryIn(made)).pairs[0] ?? '';
    const change = { revision: closed.revision, isDisabled: true };
    const init = { method: 'PUT', headers: { ...SAME_SITE, cookie: admin }, body: JSON.stringify(change) };
    expect((await made.app.request(`/api/accounts/${closed.id}`, init)).status).toBe(200);
    const answers = [
      await tryIn(made, { password: 'another-long-one' }),
      await tryIn(made, { name: 'nobody-knows' }),
      await tryIn(made, { name: 'li' }),
    ];
    for (const { response, body, cookies } of answers) {
      expect([response.status, body['code'], cookies]).toEqual([401, 'sign_in_failed', []]);
    }
    expect(new Set(answers.map(({ body }) => body['detail'])).size).toBe(1);
    const log = (await (await made.get(admin, '/api/access-log')).json()) as {
      kind: string;
      subject: string;
      address: string;
    }[];
    const refused = log.filter(({ kind }) => kind === 'sign_in_refused');
    expect(refused.map(({ subject, address }) => [subject, address])).toEqual([
      ['li', '10.0.0.1'],
      ['nobody-knows', '10.0.0.1'],
      ['zhang', '10.0.0.1'],
    ]);
  });

  it('never goes on with a session that was there before', async () => {
    const made = await bench();
    const first = (await tryIn(made, { cookie: 'dabiao=planted-by-somebody' })).pairs[0] ?? '';
    expect(first).not.toContain('planted');
    const second = (await tryIn(made, { cookie: first })).pairs[0] ?? '';
    expect(second).not.toBe(first);
    expect([(await made.get(first)).status, (await made.get(second)).status]).toEqual([401, 200]);
  });

  it('ends by signing out, with a new password, and when rights change', async () => {
    const made = await bench();
    const cookie = (await tryIn(made)).pairs[0] ?? '';
    const out = await made.app.request('/api/session', {
      method: 'DELETE',
      headers: { ...SAME_SITE, cookie },
    });
    expect(await bodyOf(out)).toEqual({ isOpen: false, account: null, hasElsewhere: false });
    expect((await made.get(cookie)).status).toBe(401);

    const again = (await tryIn(made)).pairs[0] ?? '';
    const set = async (password: string) =>
      made.app.request('/api/session/password', {
        method: 'PUT',
        headers: { ...SAME_SITE, cookie: again },
        body: JSON.stringify({ password, wanted: 'another-long-secret' }),
      });
    expect((await set('not-the-one-it-is')).status).toBe(401);
    const changed = await set(PASSWORD);
    expect(changed.status).toBe(200);
    const fresh = changed.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect([(await made.get(again)).status, (await made.get(fresh)).status]).toEqual([401, 200]);
    expect((await tryIn(made)).response.status).toBe(401);
    expect((await tryIn(made, { password: 'another-long-secret' })).response.status).toBe(200);
  });

  it('goes over HTTPS in a cookie of this host alone', async () => {
    const made = makeApp({ auth: { publicOrigin: 'https://board.example' } });
    await addAccount(made.auth, { name: 'zhang', role: 'viewer', password: PASSWORD }, ADDED);
    const { cookies } = await tryIn(made);
    expect(cookies[0]).toMatch(
      /^__Host-dabiao=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });
});

describe('guessing passwords', () => {
  const few = { ...LIMITS, stranger: { points: 3, duration: 900 }, account: { points: 5, duration: 900 } };

  it('is slowed from one address, while a browser that signed in before still gets in', async () => {
    const made = await bench(few);
    const { pairs } = await tryIn(made, { address: '10.0.0.9' });
    const guess = { password: 'wrong-wrong-wrong' };
    for (let tries = 0; tries < 3; tries += 1) expect((await tryIn(made, guess)).response.status).toBe(401);
    const slowed = await tryIn(made, guess);
    expect([slowed.response.status, slowed.body['code']]).toEqual([429, 'too_many_tries']);
    // From many addresses together, the account is closed to strangers for a while.
    await tryIn(made, { ...guess, address: '10.0.0.2' });
    expect((await tryIn(made, { address: '10.0.0.3' })).response.status).toBe(429);
    const device = pairs.find((pair) => pair.startsWith('dabiao_device=')) ?? '';
    expect((await tryIn(made, { address: '10.0.0.3', cookie: device })).response.status).toBe(200);
    expect((await tryIn(made, { address: '10.0.0.3', cookie: 'dabiao_device=forged' })).response.status).toBe(
      429,
    );
  });
});

describe('the first administrator', () => {
  it('is made once by the link that the server printed, and by no other', async () => {
    const secret = new Uint8Array(32).fill(7);
    const now = new Date('2032-01-15T08:00:00Z');
    const { setup, token } = newSetup(secret, now);
    const made = makeApp({ auth: { mustSignIn: true, setup } });
    const ask = async (body: object) => {
      const init = { method: 'POST', headers: SAME_SITE, body: JSON.stringify(body) };
      return made.app.request('/api/setup', init);
    };
    expect((await made.app.request('/api/reports')).status).toBe(401);
    const first = { token, name: 'chief', password: PASSWORD };
    expect((await ask({ ...first, token: 'guessed' })).status).toBe(403);
    expect((await ask({ ...first, password: 'short' })).status).toBe(422);
    const opened = await ask(first);
    expect(opened.status).toBe(200);
    const cookie = opened.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect((await made.app.request('/api/accounts', { headers: { cookie } })).status).toBe(200);
    expect((await bodyOf(await ask({ ...first, name: 'second' })))['code']).toBe('setup_over');
  });

  it('is too late after half an hour', async () => {
    const { setup, token } = newSetup(new Uint8Array(32).fill(7), new Date('2032-01-15T07:29:00Z'));
    const { app } = makeApp({ auth: { mustSignIn: true, setup } });
    const body = JSON.stringify({ token, name: 'chief', password: PASSWORD });
    const response = await app.request('/api/setup', { method: 'POST', headers: SAME_SITE, body });
    expect((await bodyOf(response))['code']).toBe('setup_over');
  });
});

describe('without accounts', () => {
  it.each([
    [{ host: 'localhost:3000' }, 200],
    [{ host: '127.0.0.1:3000', origin: 'http://localhost:5173' }, 200],
    [{ host: '[::1]:3000' }, 200],
    [{ host: 'board.example' }, 403],
    [{ host: 'localhost.evil.example' }, 403],
    [{ host: '127.0.0.1.evil.example:3000' }, 403],
    [{ host: 'localhost', origin: 'https://evil.example' }, 403],
    [{ host: 'localhost', origin: 'null' }, 403],
    [{ host: 'localhost', 'x-forwarded-for': '10.0.0.1' }, 403],
    [{ host: 'localhost', forwarded: 'for=10.0.0.1' }, 403],
    [{ host: 'localhost', via: '1.1 proxy' }, 403],
  ] as const)('%j is answered with %i', async (headers, status) => {
    const { app } = makeApp();
    const response = await app.request('/api/reports', { headers });
    expect(response.status).toBe(status);
    if (status === 403) expect((await bodyOf(response))['code']).toBe('not_from_here');
  });

  it('says that nobody has to sign in, and no more once somebody can', async () => {
    const { app, auth } = makeApp();
    const ask = async () => bodyOf(await app.request('/api/session'));
    expect(await ask()).toMatchObject({ isOpen: true, account: { name: 'local', by: 'open' } });
    await addAccount(auth, { name: 'zhang', role: 'administrator', password: null }, ADDED);
    expect(await ask()).toEqual({ isOpen: false, account: null, hasElsewhere: false });
    expect((await app.request('/api/reports')).status).toBe(401);
  });
});

describe('changes by cookie', () => {
  it('need a sign that this page asked for them', async () => {
    const board = await closedBoard();
    const { cookie = '' } = await signedIn(board, 'editor', { role: 'editor' });
    const put = async (headers: Readonly<Record<string, string>>) => {
      const body = JSON.stringify({ weight: 2 });
      const init = {
        method: 'PUT',
        headers: { cookie, 'content-type': 'application/json', ...headers },
        body,
      };
      return (await board.app.request(`/api/indicators/${board.ids.indicator}/weight`, init)).status;
    };
    expect(await put({})).toBe(403);
    expect(await put({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await put({ 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(await put({ origin: 'https://evil.example' })).toBe(403);
    expect(await put({ 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect(await put({ origin: 'http://localhost', host: 'localhost' })).toBe(200);
  });
});
