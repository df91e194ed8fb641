import { join } from 'node:path';
import { PROJECT_ROOT } from '../../scripts/lib/project-root.ts';
import { createApp, type AppType } from '../../server/app.ts';
import type { Store } from '../../db/store.ts';
import type { AuthContext } from '../../server/auth/auth-context.ts';
import { memoryLimits } from '../../server/auth/limits.ts';
import { networksOf } from '../../server/networks.ts';
import type { LogFields, LogLevel } from '../../server/log.ts';
import type { InventedReport, MadeReport } from '../services/support/invented-report.ts';
import { makeBench, type TestBench } from '../services/support/make-context.ts';

export interface LoggedLine {
  readonly level: LogLevel;
  readonly event: string;
  readonly fields: LogFields;
}

export interface AppBench extends TestBench {
  readonly app: AppType;
  readonly logged: readonly LoggedLine[];
  readonly auth: AuthContext;
  /** Posts a made-up report the way a browser does. */
  readonly upload: (report?: InventedReport, fields?: Readonly<Record<string, string>>) => Promise<Response>;
}

export interface AppOptions {
  readonly maxUploadMb?: number;
  readonly webDir?: string;
  /** Left out: an empty one. */
  readonly store?: Store;
  readonly auth?: Partial<AuthContext>;
}

/** A page behind the API, as every server has one: it must not change how the API answers. */
export const PAGE = join(PROJECT_ROOT, 'web');

export function makeApp({
  maxUploadMb = 1,
  webDir = PAGE,
  store,
  auth: given = {},
}: AppOptions = {}): AppBench {
  const bench = makeBench(store);
  const auth: AuthContext = { ...openAuth(bench.context), ...given };
  const logged: LoggedLine[] = [];
  const app = createApp({
    services: bench.context,
    auth,
    version: '1.2.3',
    maxUploadMb,
    webDir,
    log: (level, event, fields = {}) => logged.push({ level, event, fields }),
  });
  return {
    ...bench,
    app,
    auth,
    logged,
    upload: async (report, fields = {}) =>
      app.request('/api/reports', { method: 'POST', body: formOf(bench.prepare(report), fields) }),
  };
}

export function formOf(
  { bytes, fileName }: Pick<MadeReport, 'bytes' | 'fileName'>,
  fields: Readonly<Record<string, string>> = {},
): FormData {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(bytes)], fileName));
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

/** The body of an answer as a plain object. */
export async function bodyOf(response: Response): Promise<Record<string, unknown>> {
  return (await response.json()) as Record<string, unknown>;
}

/** Access as it is where nobody has an account. */
export function openAuth({ store, now, newId }: Pick<AuthContext, 'store' | 'now' | 'newId'>): AuthContext {
  const secret = new Uint8Array(32).fill(7);
  return {
    store,
    now,
    newId,
    secret,
    mustSignIn: false,
    publicOrigin: null,
    proxies: networksOf([]),
    setup: null,
    oidc: null,
    limits: memoryLimits(),
  };
}
