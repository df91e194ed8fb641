/** What the test's provider keeps, and the key it signs with. */
import { generateKeyPairSync } from 'node:crypto';
import type { AdapterFactory, AdapterPayload, JWK } from 'oidc-provider';

/** In memory, gone with the test. */
export function providerStore(): AdapterFactory {
  const kept = new Map<string, AdapterPayload>();
  return (model) => {
    const keyOf = (id: string): string => `${model} ${id}`;
    const findBy = async (field: 'uid' | 'userCode', value: string) =>
      [...kept].find(([key, row]) => key.startsWith(`${model} `) && row[field] === value)?.[1];
    return {
      upsert: async (id, payload) => void kept.set(keyOf(id), payload),
      find: async (id) => kept.get(keyOf(id)),
      findByUid: (uid) => findBy('uid', uid),
      findByUserCode: (code) => findBy('userCode', code),
      consume: async (id) => {
        const row = kept.get(keyOf(id));
        if (row !== undefined) kept.set(keyOf(id), { ...row, consumed: Math.floor(Date.now() / 1000) });
      },
      destroy: async (id) => void kept.delete(keyOf(id)),
      revokeByGrantId: async (grantId) => {
        for (const [key, row] of kept) if (row.grantId === grantId) kept.delete(key);
      },
    };
  };
}

export function signingKey(): JWK {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' };
}
