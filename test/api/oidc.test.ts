import { describe, expect, it } from 'vitest';
import { accountByName } from '../../db/repositories/access.ts';
import { addAccount, changeAccount } from '../../server/auth/accounts.ts';
import { ADDED, HERE, oidcBench, startProvider, visit, type OidcBench } from './oidc-bench.ts';
import { bodyOf } from './make-app.ts';

const WANG = { sub: 'wang-1', email: 'Wang@Example.cn', email_verified: true };

/** The whole way: to the provider, through its pages, back. */
async function comeIn(bench: OidcBench, to?: string) {
  const { url, cookie } = await bench.begin(to);
  return bench.comeBack(await visit(url), cookie);
}

async function benchWithWang(makesViewers = false) {
  const elsewhere = await startProvider();
  elsewhere.person = WANG;
  const bench = await oidcBench(elsewhere, makesViewers);
  const wang = { name: '王芳', role: 'analyst', password: null, email: 'wang@example.cn' } as const;
  const account = await addAccount(bench.auth, wang, ADDED);
  return { bench, elsewhere, account };
}

describe('single sign-on', () => {
  it('lets an account in by the address that the provider verified, and from then on by who it is', async () => {
    const { bench, elsewhere } = await benchWithWang();
    const { url, cookies } = await bench.begin('/reports?org=a');
    const asked = url.searchParams;
    expect(asked.get('redirect_uri')).toBe(`${HERE}/api/session/oidc/callback`);
    expect([asked.get('response_type'), asked.get('code_challenge_method')]).toEqual(['code', 'S256']);
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
      expect(cookies[0]).not.toContain(asked.get(name));
    }
    expect(cookies[0]).toMatch(/^dabiao_underway=[\w-]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);

    const first = await comeIn(bench, '/reports?org=a');
    expect([first.status, first.to]).toEqual([302, '/reports?org=a']);
    expect(first.cookies[0]).toMatch(/^dabiao_underway=; Max-Age=0/);
    expect(await bench.asked(first.session)).toBe(200);
    const session = await bench.app.request('/api/session', { headers: { cookie: first.session } });
    expect(await bodyOf(session)).toMatchObject({
      hasElsewhere: true,
      account: { name: '王芳', role: 'analyst', by: 'session' },
    });
    // Another address later is the same person still.
    elsewhere.person = { sub: 'wang-1', email: 'other@example.cn', email_verified: true };
    expect(await bench.asked((await comeIn(bench)).session)).toBe(200);
    // The old address at somebody else is nobody's.
    elsewhere.person = { ...WANG, sub: 'wang-2' };
    expect((await comeIn(bench)).to).toBe('/?refused=oidc_unknown');
    const issuer = elsewhere.issuer;
    expect((await bench.logOf()).slice(2)).toEqual([
      ['identity_bound', '王芳', { issuer, subject: 'wang-1' }],
      ['signed_in', '王芳', {}],
      ['signed_in', '王芳', {}],
      ['sign_in_refused', 'Wang@Example.cn', { code: 'oidc_unknown', issuer, subject: 'wang-2' }],
    ]);
  });

  it.each([
    ['an address that is not verified', { ...WANG, email_verified: false }],
    ['an address of which it is not said', { sub: 'wang-1', email: WANG.email }],
    ['no address', { sub: 'wang-1' }],
    ['the name of an account', { sub: 'x', preferred_username: '王芳' }],
  ])('lets nobody in with %s', async (_, person) => {
    const { bench, elsewhere } = await benchWithWang();
    elsewhere.person = person;
    const back = await comeIn(bench);
    expect([back.to, back.session]).toEqual(['/?refused=oidc_unknown', '']);
  });

  it('makes viewers where the settings want it, never under a name that is taken', async () => {
    const { bench, elsewhere } = await benchWithWang(true);
    elsewhere.person = { sub: 'new-1', preferred_username: 'Chief', email: 'c@x.cn', email_verified: true };
    const back = await comeIn(bench);
    expect(await bench.asked(back.session)).toBe(200);
    const { role, email, oidcSubject } = (await accountByName(bench.store, 'c@x.cn')) ?? {};
    expect([role, email, oidcSubject]).toEqual(['viewer', null, 'new-1']);
    elsewhere.person = { sub: 'local', preferred_username: '王芳' };
    expect((await comeIn(bench)).to).toBe('/?refused=oidc_unknown');
  });

  it('ends with the account, with another address, and with the identity', async () => {
    const { bench, account } = await benchWithWang();
    const change = async (wish: Omit<Parameters<typeof changeAccount>[2], 'revision'>) => {
      const { revision = 0 } = (await accountByName(bench.store, '王芳')) ?? {};
      await changeAccount(bench.auth, account.id, { revision, ...wish }, ADDED);
    };
    const { session } = await comeIn(bench);
    await change({ isDisabled: true });
    expect(await bench.asked(session)).toBe(401);
    expect((await comeIn(bench)).to).toBe('/?refused=oidc_closed');
    await change({ isDisabled: false });
    expect((await comeIn(bench)).to).toBe('/');
    await change({ email: 'someone@else.cn' });
    expect((await comeIn(bench)).to).toBe('/?refused=oidc_unknown');
  });
});

describe('coming back', () => {
  it('is refused in a browser that did not begin, with another state, and a second time', async () => {
    const { bench } = await benchWithWang();
    const { url, cookie } = await bench.begin();
    const address = await visit(url);
    const other = await bench.begin();
    const forged = new URL(address);
    forged.searchParams.set('state', 'A'.repeat(43));
    const tries = [
      await bench.comeBack(address, ''),
      await bench.comeBack(address, other.cookie),
      await bench.comeBack(address, cookie.replace('=', '=A')),
      await bench.comeBack(forged.href, cookie),
    ];
    expect(tries.map(({ to, session }) => [to, session])).toEqual(
      tries.map(() => ['/?refused=oidc_stale', '']),
    );
    expect((await bench.comeBack(address, cookie)).to).toBe('/');
    // The provider takes a code once; even a browser that kept what it should have dropped gets nowhere.
    expect((await bench.comeBack(address, cookie)).to).toBe('/?refused=oidc_refused');
    const refused = (await bench.logOf()).filter(([kind]) => kind === 'sign_in_refused');
    expect(refused.map(([, , details]) => details)).toEqual([
      ...tries.map(() => ({ code: 'oidc_stale' })),
      { code: 'oidc_refused' },
    ]);
  });

  it('is refused with a code from elsewhere, another nonce, another verifier, and when it was cancelled', async () => {
    const { bench, elsewhere } = await benchWithWang();
    const begun = await bench.begin();
    // A code that was given for another journey: its nonce and verifier are not these.
    const stolen = new URL(await visit((await bench.begin()).url));
    const mixed = new URL(await visit(begun.url));
    mixed.searchParams.set('code', stolen.searchParams.get('code') ?? '');
    expect((await bench.comeBack(mixed.href, begun.cookie)).to).toBe('/?refused=oidc_refused');

    // The same journey, but the provider was shown another nonce.
    const again = await bench.begin();
    const changed = new URL(again.url);
    changed.searchParams.set('nonce', 'another-nonce');
    expect((await bench.comeBack(await visit(changed), again.cookie)).to).toBe('/?refused=oidc_refused');

    const third = await bench.begin();
    const weaker = new URL(third.url);
    weaker.searchParams.set('code_challenge', 'B'.repeat(43));
    expect((await bench.comeBack(await visit(weaker), third.cookie)).to).toBe('/?refused=oidc_refused');

    elsewhere.person = null;
    expect((await comeIn(bench)).to).toBe('/?refused=oidc_refused');
  });

  it('is refused after ten minutes', async () => {
    const elsewhere = await startProvider();
    elsewhere.person = WANG;
    const clock = { at: new Date('2032-01-15T08:00:00Z') };
    const bench = await oidcBench(elsewhere, true);
    Object.assign(bench.auth, { now: () => clock.at });
    const { url, cookie } = await bench.begin();
    clock.at = new Date('2032-01-15T08:10:01Z');
    expect((await bench.comeBack(await visit(url), cookie)).to).toBe('/?refused=oidc_stale');
  });
});

describe('a provider that is gone', () => {
  it('is told before leaving and after coming back, and signing in by password goes on', async () => {
    const { bench, elsewhere } = await benchWithWang();
    const { url, cookie } = await bench.begin();
    const address = await visit(url);
    elsewhere.instead = (request) => request.socket.destroy();
    expect((await bench.comeBack(address, cookie)).to).toBe('/?refused=oidc_unreachable');
    const fresh = await oidcBench(elsewhere);
    expect((await fresh.begin()).url.href).toBe(`${HERE}/?refused=oidc_unreachable`);
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ name: 'chief', password: 'korrekt-pferd-batterie' }),
    };
    expect((await fresh.app.request('/api/session', init)).status).toBe(200);
    // Back again, it is found without a restart.
    elsewhere.instead = null;
    expect((await fresh.begin()).url.origin).toBe(elsewhere.issuer);
  });
});
