/** Settings from the environment. A malformed one, or one nobody knows, stops the start with a readable message. */
import { z } from 'zod';
import { isNetwork } from './networks.ts';
import { halfOidc, OIDC_SHAPE, oidcOf, type OidcSettings } from './env-oidc.ts';

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Folder of the store, and of what the server keeps beside it. */
  readonly dataDir: string;
  /** Address of a PostgreSQL that holds the store; null: a file in `dataDir` does. */
  readonly databaseUrl: string | null;
  /** Words that the servers of one installation share, from which each makes its keys; null: keys in `dataDir`. */
  readonly secret: string | null;
  /** Load the bundled sample into an empty store. */
  readonly hasSample: boolean;
  readonly maxUploadMb: number;
  /** What reading one file may take. */
  readonly readingLimits: { readonly seconds: number; readonly megabytes: number };
  /** IANA zone of deadlines and dates. */
  readonly timeZone: string;
  /** Origin under which people reach the server, when it is another one than the request says. */
  readonly publicOrigin: string | null;
  /** Addresses and networks of reverse proxies whose forwarded headers are believed; none: nobody's. */
  readonly trustedProxies: readonly string[];
  /** Print a link by which the first administrator is made, where there is none. */
  readonly hasSetup: boolean;
  /** null: nobody signs in elsewhere. */
  readonly oidc: OidcSettings | null;
  /** Backups made by themselves: hours between two, 0 for none, and how many are kept. */
  readonly backups: { readonly hours: number; readonly keep: number };
  /** Origins whose pages may show cards; none: nobody may; null: any page. */
  readonly embedOrigins: readonly string[] | null;
  /** Folder below which briefings may be written; null: `briefings` in the data folder. */
  readonly briefingsDir: string | null;
  /** null: no e-mail can be sent. */
  readonly mail: MailServer | null;
  /** Signs what is posted to webhooks; null: unsigned. */
  readonly webhookSecret: string | null;
}

export interface MailServer {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls' | 'none';
  readonly login: { readonly user: string; readonly password: string } | null;
  readonly from: string;
}

export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly string[] };

const PREFIX = 'DABIAO_';
/** Read by the tests and by a command; a shell that has them set may still start the server. */
const ELSEWHERE = new Set(['DABIAO_REAL_REPORT', 'DABIAO_TOKEN']);
/** Never printed. */
const SECRETS = new Set([
  'DABIAO_SMTP_PASSWORD',
  'DABIAO_WEBHOOK_SECRET',
  'DABIAO_OIDC_CLIENT_SECRET',
  'DABIAO_SECRET',
  'DATABASE_URL',
]);
const SHORTEST_SECRET = 16;
/** Sessions rest on it. */
const SHORTEST_SHARED_SECRET = 32;
const MAIL_PORTS = { tls: 465, starttls: 587, none: 25 } as const;
/** An address alone, or a name with the address in angle brackets. */
const SENDER = /^(?:[^\s<>@]+@[^\s<>@]+|[^<>@\p{Cc}]{1,80}<[^\s<>@]+@[^\s<>@]+>)$/u;

function wholeNumber(least: number, most: number) {
  const message = `a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,6}$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message);
}

const schema = z.object({
  PORT: wholeNumber(0, 65_535).default(3000),
  DABIAO_HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'a host name or address, such as 127.0.0.1')
    .default('127.0.0.1'),
  DABIAO_DATA: z.string().min(1, 'a folder').default('./data'),
  DABIAO_SAMPLE: z.enum(['0', '1'], '0 or 1').default('1'),
  DABIAO_MAX_UPLOAD_MB: wholeNumber(1, 2000).default(20),
  DABIAO_READ_SECONDS: wholeNumber(1, 3600).default(30),
  DABIAO_READ_MB: wholeNumber(128, 65_536).default(1024),
  DABIAO_TZ: z.string().refine(isTimeZone, 'a time zone, such as Asia/Shanghai').default('Asia/Shanghai'),
  DABIAO_BACKUP_HOURS: wholeNumber(0, 8760).default(24),
  DABIAO_BACKUP_KEEP: wholeNumber(1, 1000).default(7),
  DABIAO_EMBED_ORIGINS: z
    .string()
    .transform(wordsOf)
    .refine(
      (words) => words.join() === 'any' || words.join() === 'none' || words.every(isOrigin),
      'any, none, or addresses such as https://intranet.example.cn, separated by spaces',
    )
    .transform((words) => (words.join() === 'any' ? null : words.join() === 'none' ? [] : words))
    .default(null),
  DABIAO_BRIEFINGS: z.string().min(1, 'a folder').optional(),
  DABIAO_WEBHOOK_SECRET: z
    .string()
    .min(SHORTEST_SECRET, `a secret of at least ${SHORTEST_SECRET} characters`)
    .optional(),
  DABIAO_SMTP_HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'a host name or address, such as mail.example.gov.cn')
    .optional(),
  DABIAO_SMTP_PORT: wholeNumber(1, 65_535).optional(),
  DABIAO_SMTP_SECURITY: z.enum(['tls', 'starttls', 'none'], 'tls, starttls or none').default('tls'),
  DABIAO_SMTP_USER: z.string().min(1).optional(),
  DABIAO_SMTP_PASSWORD: z.string().min(1).optional(),
  DABIAO_SMTP_FROM: z
    .string()
    .regex(SENDER, 'an e-mail address, such as dabiao@example.gov.cn or 达标 <dabiao@example.gov.cn>')
    .optional(),
  DABIAO_PUBLIC_URL: z
    .string()
    .refine(isOrigin, 'an address such as https://board.example, without a path')
    .optional(),
  DABIAO_TRUSTED_PROXY: z
    .string()
    .transform(wordsOf)
    .refine(
      (words) => words.every(isNetwork),
      'addresses or networks of proxies such as 127.0.0.1 or 10.0.0.0/8, separated by spaces',
    )
    .default([]),
  ...OIDC_SHAPE,
  DABIAO_SETUP: z.enum(['0', '1'], '0 or 1').default('0'),
  DABIAO_SECRET: z
    .string()
    .min(SHORTEST_SHARED_SECRET, `a secret of at least ${SHORTEST_SHARED_SECRET} characters`)
    .optional(),
  DATABASE_URL: z
    .string()
    .refine(
      isPostgresUrl,
      'the address of a PostgreSQL database, such as postgres://user:password@host:5432/dabiao',
    )
    .optional(),
});

/** Every setting that a server takes. */
export const SETTING_NAMES: readonly string[] = Object.keys(schema.shape);

/** Reads the settings; empty values count as left out. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): SettingsResult {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const unknown = Object.keys(given)
    .filter((name) => name.startsWith(PREFIX) && !SETTING_NAMES.includes(name) && !ELSEWHERE.has(name))
    .map((name) => `${name} is no setting. There are: ${SETTING_NAMES.join(', ')}.`);
  const result = schema.safeParse(given);
  const malformed = (result.error?.issues ?? []).map(({ path, message }) => {
    const name = String(path[0]);
    const shown = SECRETS.has(name) ? '…' : (given[name] ?? '');
    return `${name}=${shown} will not do: it must be ${message}.`;
  });
  const problems = [
    ...malformed,
    ...unknown,
    ...(result.success ? [...halfMail(given), ...halfOidc(given)] : []),
  ];
  if (!result.success || problems.length > 0) return { ok: false, problems };
  const { data } = result;
  return {
    ok: true,
    settings: {
      port: data.PORT,
      host: data.DABIAO_HOST,
      dataDir: data.DABIAO_DATA,
      databaseUrl: data.DATABASE_URL ?? null,
      secret: data.DABIAO_SECRET ?? null,
      hasSample: data.DABIAO_SAMPLE === '1',
      maxUploadMb: data.DABIAO_MAX_UPLOAD_MB,
      readingLimits: { seconds: data.DABIAO_READ_SECONDS, megabytes: data.DABIAO_READ_MB },
      timeZone: data.DABIAO_TZ,
      publicOrigin: data.DABIAO_PUBLIC_URL ?? null,
      oidc: oidcOf(data),
      trustedProxies: data.DABIAO_TRUSTED_PROXY,
      hasSetup: data.DABIAO_SETUP === '1',
      backups: { hours: data.DABIAO_BACKUP_HOURS, keep: data.DABIAO_BACKUP_KEEP },
      embedOrigins: data.DABIAO_EMBED_ORIGINS,
      briefingsDir: data.DABIAO_BRIEFINGS ?? null,
      mail: mailOf(data),
      webhookSecret: data.DABIAO_WEBHOOK_SECRET ?? null,
    },
  };
}

/** Scheme, host and port alone: what a browser compares. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}

function wordsOf(list: string): readonly string[] {
  return list.split(/[\s,]+/).filter((word) => word !== '');
}

function isPostgresUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname } = new URL(text);
  return /^postgres(?:ql)?:$/.test(protocol) && pathname.length > 1;
}

/** A mail server is set by several settings; some of them alone would fail only when the first message goes out. */
function halfMail(given: Readonly<Record<string, string | undefined>>): readonly string[] {
  const isSet = (name: string): boolean => given[`DABIAO_SMTP_${name}`] !== undefined;
  const needs = (name: string, other: string): readonly string[] =>
    isSet(name) && !isSet(other) ? [`DABIAO_SMTP_${name} needs DABIAO_SMTP_${other} beside it.`] : [];
  return [
    ...needs('HOST', 'FROM'),
    ...['FROM', 'PORT', 'SECURITY', 'USER', 'PASSWORD'].flatMap((name) => needs(name, 'HOST')),
    ...needs('USER', 'PASSWORD'),
    ...needs('PASSWORD', 'USER'),
  ];
}

function mailOf(data: z.output<typeof schema>): MailServer | null {
  const { DABIAO_SMTP_HOST: host, DABIAO_SMTP_FROM: from, DABIAO_SMTP_SECURITY: security } = data;
  const { DABIAO_SMTP_USER: user, DABIAO_SMTP_PASSWORD: password } = data;
  if (host === undefined || from === undefined) return null;
  const login = user === undefined || password === undefined ? null : { user, password };
  return { host, port: data.DABIAO_SMTP_PORT ?? MAIL_PORTS[security], security, login, from };
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
