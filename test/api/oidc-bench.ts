/** A provider of single sign-on on this machine, and a browser that goes there and back. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Configuration, Provider } from 'oidc-provider';
import { onTestFinished, vi } from 'vitest';
import { addAccount } from '../../server/auth/accounts.ts';
import { openProvider } from '../../server/auth/oidc/provider.ts';
import { makeApp, type AppBench } from './make-app.ts';
import { providerStore, signingKey } from './oidc-store.ts';

export const HERE = 'http://localhost:3000';
const SIGNING = signingKey();
const CALLBACK = `${HERE}/api/session/oidc/callback`;
export const ADDED = { actor: 'test', address: null };

export interface Person {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly preferred_username?: string;
}

export interface Elsewhere {
  readonly issuer: string;
  /** Who is at the browser; null: somebody who presses cancel. */
  person: Person | null;
  readonly server: Server;
  /** Answers in place of the provider; null: the provider does. */
  instead: RequestListener | null;
}

/** Starts a provider that asks nobody for a password: whoever `person` says is there. */
export async function startProvider(): Promise<Elsewhere> {
  const box: { handle: RequestListener } = { handle: (_, response) => void response.end() };
  const server = createServer((request, response) => {
    const { instead } = elsewhere;
    (instead ?? box.handle)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const elsewhere: Elsewhere = { issuer, person: null, server, instead: null };
  const Made = await loadProvider();
  const provider = new Made(issuer, configuration(elsewhere));
  const answer = provider.callback();
  box.handle = (request, response) => {
    if (request.url?.startsWith('/interaction/') !== true) return void answer(request, response);
    void finish(provider, elsewhere, request, response);
  };
  return elsewhere;
}

/** The package says which runtime it would like when it is loaded: that is no matter of ours. */
async function loadProvider(): Promise<typeof Provider> {
  const quiet = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  try {
    return (await import('oidc-provider')).Provider;
  } finally {
    quiet.mockRestore();
  }
}

function configuration(elsewhere: Elsewhere): Configuration {
  return {
    adapter: providerStore(),
    ttl: { ...{ Interaction: 600, Session: 600, Grant: 600 }, AccessToken: 600, IdToken: 600 },
    jwks: { keys: [SIGNING] },
    clients: [{ client_id: 'dabiao', client_secret: 'hush-hush-hush', redirect_uris: [CALLBACK] }],
    cookies: { keys: ['made up for the test'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['preferred_username'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({ ...elsewhere.person, sub }),
    }),
    renderError: (ctx, out) => {
      ctx.body = JSON.stringify(out);
    },
  };
}

type Answered = Parameters<RequestListener>;

/** What the pages of a provider do when somebody signs in and agrees. */
async function finish(
  provider: Provider,
  { person }: Elsewhere,
  request: Answered[0],
  response: Answered[1],
): Promise<void> {
  const { prompt, params, session, grantId } = await provider.interactionDetails(request, response);
  if (person === null) {
    return provider.interactionFinished(request, response, { error: 'access_denied' });
  }
  if (prompt.name === 'login') {
    return provider.interactionFinished(request, response, { login: { accountId: person.sub } });
  }
  const accountId = session?.accountId ?? person.sub;
  const grant =
    grantId === undefined
      ? new provider.Grant({ accountId, clientId: String(params['client_id']) })
      : await provider.Grant.find(grantId);
  grant?.addOIDCScope('openid email profile');
  const id = await grant?.save();
  await provider.interactionFinished(
    request,
    response,
    { consent: { grantId: id ?? '' } },
    { mergeWithLastSubmission: true },
  );
}

export type OidcBench = AppBench & {
  /** Begins at this server. */
  readonly begin: (to?: string) => Promise<Begun>;
  /** Comes back to it with an address of the provider. */
  readonly comeBack: (address: string, cookie: string) => Promise<CameBack>;
  readonly asked: (cookie: string) => Promise<number>;
  readonly logOf: () => Promise<readonly (readonly [string, string, unknown])[]>;
};

export interface Begun {
  readonly url: URL;
  /** What the browser keeps. */
  readonly cookie: string;
  readonly cookies: readonly string[];
}

export interface CameBack {
  readonly status: number;
  readonly to: string | null;
  readonly cookies: readonly string[];
  /** Cookie of the session; the empty string where there is none. */
  readonly session: string;
}

/** A board with an administrator of a password, where people may also come from the provider. */
export async function oidcBench(elsewhere: Elsewhere, makesViewers = false): Promise<OidcBench> {
  const settings = { clientId: 'dabiao', clientSecret: 'hush-hush-hush', makesViewers };
  const oidc = openProvider({ issuer: elsewhere.issuer, ...settings }, HERE, () => new Date());
  const made = makeApp({ auth: { oidc, publicOrigin: HERE } });
  const password = 'korrekt-pferd-batterie';
  await addAccount(made.auth, { name: 'chief', role: 'administrator', password }, ADDED);
  const { app, store } = made;
  return {
    ...made,
    begin: async (to) => {
      const query = to === undefined ? '' : `?to=${encodeURIComponent(to)}`;
      const response = await app.request(`/api/session/oidc${query}`);
      const cookies = response.headers.getSetCookie();
      const url = new URL(response.headers.get('location') ?? '', HERE);
      return { url, cookies, cookie: cookies[0]?.split(';')[0] ?? '' };
    },
    comeBack: async (address, cookie) => {
      const { pathname, search } = new URL(address);
      const response = await app.request(`${pathname}${search}`, { headers: { cookie } });
      const cookies = response.headers.getSetCookie();
      const session = cookies.find((line) => /^dabiao=./.test(line))?.split(';')[0] ?? '';
      return { status: response.status, to: response.headers.get('location'), cookies, session };
    },
    asked: async (cookie) => (await app.request('/api/reports', { headers: { cookie } })).status,
    logOf: async () => {
      const rows = await store.db.select().from(store.tables.accessEvent);
      return rows.map(({ kind, subject, details }) => [kind, subject, details] as const);
    },
  };
}

/** Goes through the pages of the provider, as a browser with cookies of its own; answers where it is sent back to. */
export async function visit(start: URL): Promise<string> {
  const jar = new Map<string, string>();
  const next = { url: start.href };
  for (let steps = 0; steps < 12; steps += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(next.url, { redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split('=');
      jar.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) throw new Error(`${response.status} ${await response.text()}`);
    next.url = new URL(location, next.url).href;
    if (next.url.startsWith(CALLBACK)) return next.url;
  }
  throw new Error('the provider goes round in circles');
}
