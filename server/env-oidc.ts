/** Settings of single sign-on. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly makesViewers: boolean;
}

type Given = Readonly<Record<string, string | undefined>>;

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

export const OIDC_SHAPE = {
  DABIAO_OIDC_ISSUER: z
    .string()
    .refine(isIssuer, 'an address such as https://login.example.gov.cn, with HTTPS unless it is this machine')
    .optional(),
  DABIAO_OIDC_CLIENT_ID: z.string().min(1).max(500).optional(),
  DABIAO_OIDC_CLIENT_SECRET: z.string().min(1).max(2000).optional(),
  DABIAO_OIDC_CLIENT_SECRET_FILE: z
    .string()
    .refine((file) => readSecret(file) !== null, 'a file that can be read and holds the secret')
    .optional(),
  DABIAO_OIDC_ACCOUNTS: z.enum(['bound', 'viewer'], 'bound or viewer').default('bound'),
};

/** Single sign-on as it is set; null: not at all. */
export function oidcOf(data: z.output<z.ZodObject<typeof OIDC_SHAPE>>): OidcSettings | null {
  const { DABIAO_OIDC_ISSUER: issuer, DABIAO_OIDC_CLIENT_ID: clientId } = data;
  const { DABIAO_OIDC_CLIENT_SECRET: secret, DABIAO_OIDC_CLIENT_SECRET_FILE: file } = data;
  const clientSecret = secret ?? (file === undefined ? null : readSecret(file));
  if (issuer === undefined || clientId === undefined || clientSecret === null) return null;
  return { issuer, clientId, clientSecret, makesViewers: data.DABIAO_OIDC_ACCOUNTS === 'viewer' };
}

/** It is set by several settings; some of them alone would fail only when the first person signs in. */
export function halfOidc(given: Given): readonly string[] {
  const isSet = (name: string): boolean => given[`DABIAO_OIDC_${name}`] !== undefined;
  const ways = ['CLIENT_SECRET', 'CLIENT_SECRET_FILE'].filter(isSet).length;
  if (!isSet('ISSUER')) {
    return ['CLIENT_ID', 'CLIENT_SECRET', 'CLIENT_SECRET_FILE', 'ACCOUNTS']
      .filter(isSet)
      .map((name) => `DABIAO_OIDC_${name} needs DABIAO_OIDC_ISSUER beside it.`);
  }
  return [
    ...(isSet('CLIENT_ID') ? [] : ['DABIAO_OIDC_ISSUER needs DABIAO_OIDC_CLIENT_ID beside it.']),
    ...(ways === 1
      ? []
      : [
          'DABIAO_OIDC_ISSUER needs either DABIAO_OIDC_CLIENT_SECRET or DABIAO_OIDC_CLIENT_SECRET_FILE beside it.',
        ]),
    ...(given['DABIAO_PUBLIC_URL'] === undefined
      ? ['DABIAO_OIDC_ISSUER needs DABIAO_PUBLIC_URL beside it: the provider sends people back there.']
      : []),
  ];
}

/** Secrets travel to the provider and identities back: in the clear on this machine alone. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, search, hash, username } = new URL(text);
  if (search !== '' || hash !== '' || username !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
}

function readSecret(file: string): string | null {
  try {
    const text = readFileSync(file, 'utf8').trim();
    return text === '' ? null : text;
  } catch {
    return null;
  }
}
