import { join } from 'node:path';
import { countAdministrators } from '../../db/repositories/access.ts';
import type { Store } from '../../db/store.ts';
import type { AuthContext } from './auth-context.ts';
import { limitsOf } from './limits.ts';
import { isLoopback } from './loopback.ts';
import { openProvider, type OidcSettings } from './oidc/provider.ts';
import { ownSecret } from './own-secret.ts';
import { newSetup } from './set-up.ts';
import { networksOf } from '../networks.ts';
import { sharedKey } from '../shared-key.ts';

export interface OpenAuthOptions {
  readonly store: Store;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly dataDir: string;
  /** Words from which the key of several servers is made; null: it is kept in the folder. */
  readonly sharedSecret?: string | null;
  readonly host: string;
  readonly publicOrigin: string | null;
  /** Addresses and networks of proxies that are trusted. */
  readonly trustedProxies: readonly string[];
  readonly oidc: OidcSettings | null;
  /** Make a link for the first administrator, where there is none. */
  readonly hasSetup: boolean;
}

/** A server that others reach has nobody who could let people in. */
export class NoAdministratorError extends Error {
  constructor() {
    super('there is no administrator');
    this.name = 'NoAdministratorError';
  }
}

/**
 * Access as the settings want it; `setupToken` is to be printed, once.
 *
 * @throws NoAdministratorError
 */
export async function openAuth(
  options: OpenAuthOptions,
): Promise<{ readonly auth: AuthContext; readonly setupToken: string | null }> {
  const { store, now, newId, dataDir, host, publicOrigin, oidc, hasSetup, sharedSecret = null } = options;
  const { trustedProxies } = options;
  const keyFile = join(dataDir, 'server-key');
  const secret = sharedSecret === null ? ownSecret(keyFile) : sharedKey(sharedSecret, 'server');
  // Behind a proxy everybody looks like this machine.
  const mustSignIn = !isLoopback(host) || publicOrigin !== null || trustedProxies.length > 0;
  const isMissing = (mustSignIn || hasSetup) && (await countAdministrators(store)) === 0;
  if (isMissing && !hasSetup) throw new NoAdministratorError();
  const made = isMissing ? newSetup(secret, now()) : null;
  const provider = oidc === null || publicOrigin === null ? null : openProvider(oidc, publicOrigin, now);
  const proxies = networksOf(trustedProxies);
  const shared = {
    store,
    now,
    newId,
    secret,
    publicOrigin,
    proxies,
    limits: limitsOf(store),
    oidc: provider,
  };
  const auth = { ...shared, mustSignIn: mustSignIn || made !== null, setup: made?.setup ?? null };
  return { auth, setupToken: made?.token ?? null };
}
