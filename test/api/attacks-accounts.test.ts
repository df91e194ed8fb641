/** Attacks on accounts, their links and their sessions. */
import { describe, expect, it } from 'vitest';
import { accountByName } from '../../db/repositories/access.ts';
import { addAccount } from '../../server/auth/accounts.ts';
import { closedBoard, SAME_SITE, signedIn } from './access-bench.ts';
import { ADDED, boardOf, cookieOf, enter, PASSWORD } from './attack-bench.ts';
import { bodyOf } from './make-app.ts';

describe('a link that sets a password', () => {
  it('works once, for one account, while it is open, and leaves no token in the store', async () => {
    const board = await closedBoard();
    const li = await addAccount(board.auth, { name: 'li', role: 'viewer', password: null }, ADDED);
    const post = async (path: string, body: object, headers: object = board.administrator) =>
      board.app.request(path, {
        method: 'POST',
        headers: { ...SAME_SITE, ...headers },
        body: JSON.stringify(body),
      });
    const make = async () => String((await bodyOf(await post(`/api/accounts/${li.id}/link`, {})))['token']);
    const use = async (token: string, password = PASSWORD) =>
      post('/api/session/link', { token, password }, {});
    const [first, second] = [await make(), await make()];
    expect(JSON.stringify(await accountByName(board.store, 'li'))).not.toContain(second);
    expect((await bodyOf(await use(first)))['code']).toBe('link_over');
    expect((await bodyOf(await use(second, 'password123')))['code']).toBe('password_weak');
    const opened = await use(second);
    expect(opened.status).toBe(200);
    const cookie = cookieOf(opened);
    expect((await board.app.request('/api/reports', { headers: { cookie } })).status).toBe(200);
    expect((await bodyOf(await use(second)))['code']).toBe('link_over');
    const third = await make();
    const { revision = 0 } = (await accountByName(board.store, 'li')) ?? {};
    await board.app.request(`/api/accounts/${li.id}`, {
      ...{
        method: 'PUT',
        headers: board.administrator,
        body: JSON.stringify({ revision, isDisabled: true }),
      },
    });
    expect((await bodyOf(await use(third)))['code']).toBe('link_over');
  });
});

describe('sessions of others', () => {
  it('are neither seen nor ended, and one’s own end everywhere', async () => {
    const board = await closedBoard();
    const li = await signedIn(board, 'li', { role: 'viewer' });
    const list = async (headers: Readonly<Record<string, string>>) =>
      (await (await board.app.request('/api/session/all', { headers })).json()) as {
        id: string;
        isThis: boolean;
      }[];
    const [chief] = await list(board.administrator);
    const mine = await list(li);
    expect(mine.map(({ isThis }) => isThis)).toEqual([true]);
    const end = async (path: string) =>
      board.app.request(`/api/session/all${path}`, { method: 'DELETE', headers: li });
    expect((await bodyOf(await end(`/${chief?.id}`)))['code']).toBe('session_not_found');
    expect((await list(board.administrator)).length).toBe(1);
    expect((await end('')).status).toBe(200);
    expect((await board.app.request('/api/reports', { headers: li })).status).toBe(401);
    expect((await list(board.administrator)).length).toBe(1);
  });
});

describe('the last administrator', () => {
  it('cannot be closed, given less, or left without a way in', async () => {
    const made = await boardOf();
    const cookie = cookieOf(await enter(made, 'zhang', PASSWORD));
    const headers = { ...SAME_SITE, cookie };
    // One who cannot sign in is no other administrator.
    await addAccount(made.auth, { name: 'later', role: 'administrator', password: null }, ADDED);
    const { id = '', revision = 0 } = (await accountByName(made.store, 'zhang')) ?? {};
    for (const wish of [{ isDisabled: true }, { role: 'editor' }]) {
      const init = { method: 'PUT', headers, body: JSON.stringify({ revision, ...wish }) };
      const response = await made.app.request(`/api/accounts/${id}`, init);
      expect([response.status, (await bodyOf(response))['code']]).toEqual([409, 'last_administrator']);
    }
    expect((await made.app.request('/api/accounts', { headers })).status).toBe(200);
  });

  it.each(['local', 'SYSTEM', 'token:汇总程序', 'nobody'])('nobody is called %s', async (name) => {
    const made = await boardOf();
    const wish = { name, role: 'viewer', password: PASSWORD } as const;
    await expect(addAccount(made.auth, wish, ADDED)).rejects.toMatchObject({ code: 'account_exists' });
  });
});
