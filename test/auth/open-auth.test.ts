import { describe, expect, it } from 'vitest';
import { NoAdministratorError, openAuth, type OpenAuthOptions } from '../../server/auth/open-auth.ts';
import { addAccount } from '../../server/auth/accounts.ts';
import type { Role } from '../../server/domain/role.ts';
import { makeBench } from '../services/support/make-context.ts';
import { tempFolder } from '../services/support/open-temp-store.ts';

const PASSWORD = 'korrekt-pferd-batterie';
const ALONE = { host: '127.0.0.1', publicOrigin: null, trustedProxies: [], oidc: null, hasSetup: false };
const REACHED: readonly (readonly [string, Partial<OpenAuthOptions>])[] = [
  ['listens beyond this machine', { host: '0.0.0.0' }],
  ['has an address of its own', { publicOrigin: 'https://board.example' }],
  ['stands behind a proxy', { trustedProxies: ['127.0.0.1'] }],
];

function options(given: Partial<OpenAuthOptions> = {}): OpenAuthOptions {
  const { context } = makeBench();
  return { ...context, dataDir: tempFolder(), ...ALONE, ...given };
}

describe('a server that others can reach', () => {
  it.each(REACHED)('wants an administrator, and everybody to sign in: it %s', async (_words, settings) => {
    const wanted = options(settings);
    await expect(openAuth(wanted)).rejects.toThrow(NoAdministratorError);
    const { auth } = await openAuth({ ...wanted, hasSetup: true });
    expect(auth.mustSignIn).toBe(true);
    const add = async (name: string, role: Role, password: string | null) =>
      addAccount(auth, { name, role, password }, { actor: 'test', address: null });
    await add('li', 'editor', PASSWORD);
    // Nor one who cannot sign in yet.
    await add('wang', 'administrator', null);
    await expect(openAuth(wanted)).rejects.toThrow(NoAdministratorError);
    await add('zhang', 'administrator', PASSWORD);
    expect((await openAuth(wanted)).auth.mustSignIn).toBe(true);
  });

  it('is another one than a server for this machine alone', async () => {
    const { auth, setupToken } = await openAuth(options());
    expect([auth.mustSignIn, setupToken]).toEqual([false, null]);
  });
});
