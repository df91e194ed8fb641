import * as client from 'openid-client';
import { AppError } from '../../errors.ts';

/** What is set of a provider of single sign-on. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Whether whoever the provider knows may look, without an account made before. */
  readonly makesViewers: boolean;
}

/** Where the provider sends people back to, below the public address. */
export const CALLBACK_PATH = '/api/session/oidc/callback';

/** What is kept between going to the provider and coming back. */
export interface Checks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Somebody as the provider names them. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  /** null: none, or the provider has not verified it. */
  readonly email: string | null;
  /** What the provider calls them; only for the name of an account that is made. */
  readonly name: string | null;
}

/** A provider, as the functions of signing in use it. */
export interface OidcProvider {
  readonly makesViewers: boolean;
  /** @throws AppError oidc_unreachable */
  readonly begin: () => Promise<{ readonly url: string; readonly checks: Checks }>;
  /** @throws AppError oidc_unreachable, oidc_refused */
  readonly finish: (search: URLSearchParams, checks: Checks) => Promise<Identity>;
}

// eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so only to stand out
const IN_THE_CLEAR = client.allowInsecureRequests;
const TIMEOUT_S = 10;
const HOUR_MS = 3_600_000;
const SCOPE = 'openid email profile';

/** @param publicOrigin where people reach this server: the way back never follows what a request says */
export function openProvider(
  { issuer, clientId, clientSecret, makesViewers }: OidcSettings,
  publicOrigin: string,
  now: () => Date,
): OidcProvider {
  const known: { config: client.Configuration | null; at: number } = { config: null, at: 0 };
  const discover = async (): Promise<client.Configuration> => {
    const at = now().getTime();
    if (known.config !== null && at - known.at < HOUR_MS) return known.config;
    const execute = [client.enableNonRepudiationChecks, ...(isPlain(issuer) ? [IN_THE_CLEAR] : [])];
    const options = { execute, timeout: TIMEOUT_S };
    const secret = secretOf(clientSecret);
    const config = await client
      .discovery(new URL(issuer), clientId, {}, secret, options)
      .catch((cause: unknown) => {
        throw new AppError('oidc_unreachable', {}, { cause });
      });
    Object.assign(known, { config, at });
    return config;
  };
  const back = `${publicOrigin}${CALLBACK_PATH}`;
  return {
    makesViewers,
    begin: async () => {
      const config = await discover();
      const state = client.randomState();
      const nonce = client.randomNonce();
      const verifier = client.randomPKCECodeVerifier();
      const challenge = await client.calculatePKCECodeChallenge(verifier);
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: back,
        scope: SCOPE,
        state,
        nonce,
        code_challenge: challenge,
        code_challenge_method: 'S256',
      });
      return { url: url.href, checks: { state, nonce, verifier } };
    },
    finish: async (search, { state, nonce, verifier }) => {
      const config = await discover();
      const url = new URL(back);
      url.search = search.toString();
      return client
        .authorizationCodeGrant(config, url, {
          ...{
            expectedState: state,
            expectedNonce: nonce,
            pkceCodeVerifier: verifier,
            idTokenExpected: true,
          },
        })
        .then((tokens) => identityOf(config, tokens))
        .catch((cause: unknown) => {
          throw new AppError(isNoAnswer(cause) ? 'oidc_unreachable' : 'oidc_refused', {}, { cause });
        });
    },
  };
}

type Tokens = Awaited<ReturnType<typeof client.authorizationCodeGrant>>;

/** Providers may say who somebody is in the token itself or only when asked; the subject must be the same in both. */
async function identityOf(config: client.Configuration, tokens: Tokens): Promise<Identity> {
  const claims = tokens.claims();
  if (claims === undefined) throw new Error('the provider sent no token of identity');
  const isSaid = claims['email'] !== undefined && claims['email_verified'] !== undefined;
  const asks = !isSaid && config.serverMetadata().userinfo_endpoint !== undefined;
  const more = asks ? await client.fetchUserInfo(config, tokens.access_token, claims.sub) : {};
  const said: Readonly<Record<string, unknown>> = { ...claims, ...more };
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email: said['email_verified'] === true ? wordOf(said['email']) : null,
    name: wordOf(said['preferred_username']) ?? wordOf(said['name']),
  };
}

function wordOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Most take the secret in a header; those that do not say so in their metadata. */
function secretOf(secret: string): client.ClientAuth {
  const [inHeader, inBody] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const way = ways.includes('client_secret_basic') ? inHeader : inBody;
    way(server, ...rest);
  };
}

/** The settings let a provider on this machine alone do without HTTPS. */
const isPlain = (issuer: string): boolean => new URL(issuer).protocol === 'http:';

/** Nobody there, too slow, or broken; everything else is a refusal. */
function isNoAnswer(cause: unknown): boolean {
  if (cause instanceof TypeError) return true;
  if (!(cause instanceof client.ClientError)) return false;
  if (cause.code === 'OAUTH_TIMEOUT' || cause.code === 'OAUTH_ABORT') return true;
  return cause.cause instanceof Response && cause.cause.status >= 500;
}
