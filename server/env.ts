/** Settings from the environment. A malformed one, or one nobody knows, stops the start with a readable message. */
import { z } from 'zod';

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Folder of the store. */
  readonly dataDir: string;
  /** Load the bundled sample into an empty store. */
  readonly hasSample: boolean;
  readonly maxUploadMb: number;
  /** What reading one file may take. */
  readonly readingLimits: { readonly seconds: number; readonly megabytes: number };
  /** IANA zone of deadlines and dates. */
  readonly timeZone: string;
  /** Backups made by themselves: hours between two, 0 for none, and how many are kept. */
  readonly backups: { readonly hours: number; readonly keep: number };
  /** Origins whose pages may show cards; none: nobody may; null: any page. */
  readonly embedOrigins: readonly string[] | null;
}

export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly string[] };

const PREFIX = 'DABIAO_';
/** Read by the tests alone; a shell that has it set may still start the server. */
const ELSEWHERE = new Set(['DABIAO_REAL_REPORT']);

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
    .transform((list) => list.split(/[\s,]+/).filter((word) => word !== ''))
    .refine(
      (words) => words.join() === 'any' || words.join() === 'none' || words.every(isOrigin),
      'any, none, or addresses such as https://intranet.example.cn, separated by spaces',
    )
    .transform((words) => (words.join() === 'any' ? null : words.join() === 'none' ? [] : words))
    .default(null),
  DATABASE_URL: z
    .undefined('left out: this version keeps its data in DABIAO_DATA and has no PostgreSQL store')
    .optional(),
});

/** Reads the settings; empty values count as left out. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): SettingsResult {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const known = Object.keys(schema.shape);
  const unknown = Object.keys(given)
    .filter((name) => name.startsWith(PREFIX) && !known.includes(name) && !ELSEWHERE.has(name))
    .map((name) => `${name} is no setting. There are: ${known.join(', ')}.`);
  const result = schema.safeParse(given);
  const malformed = (result.error?.issues ?? []).map(({ path, message }) => {
    const name = String(path[0]);
    return `${name}=${given[name] ?? ''} will not do: it must be ${message}.`;
  });
  const problems = [...malformed, ...unknown];
  if (!result.success || problems.length > 0) return { ok: false, problems };
  const { data } = result;
  return {
    ok: true,
    settings: {
      port: data.PORT,
      host: data.DABIAO_HOST,
      dataDir: data.DABIAO_DATA,
      hasSample: data.DABIAO_SAMPLE === '1',
      maxUploadMb: data.DABIAO_MAX_UPLOAD_MB,
      readingLimits: { seconds: data.DABIAO_READ_SECONDS, megabytes: data.DABIAO_READ_MB },
      timeZone: data.DABIAO_TZ,
      backups: { hours: data.DABIAO_BACKUP_HOURS, keep: data.DABIAO_BACKUP_KEEP },
      embedOrigins: data.DABIAO_EMBED_ORIGINS,
    },
  };
}

/** Scheme, host and port alone: what a browser compares. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
