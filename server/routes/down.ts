import { Hono } from 'hono';
import { html } from 'hono/html';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import { AppError, describeError } from '../errors.ts';
import type { Log } from '../log.ts';
import { storeErrorCode, type StoreErrorCode } from '../services/store-error.ts';
import type { AppEnv } from './app-deps.ts';
import { answerError, languageOf } from './problem.ts';

/** The store is opened again at most this often. */
const AGAIN_MS = 5000;

type Fetch = (request: Request, env?: unknown) => Response | Promise<Response>;

export interface OpeningOptions {
  /** Opens the store and answers the app on it; may be asked again after it failed. */
  readonly open: () => Promise<Fetch>;
  readonly log: Log;
  readonly now: () => Date;
  readonly newId: () => string;
}

/**
 * The app, or in its place one that answers everything with 503 and what to do, until the store can be opened: people
 * and probes see a clear state, and once disk or file is mended the board is back without a restart.
 *
 * @throws whatever `open` throws when it is no known trouble of the store
 */
export async function openOrExplain({ open, log, now, newId }: OpeningOptions): Promise<Fetch> {
  const state: { fetch: Fetch | null; down: Fetch; tried: number; opening: Promise<void> | null } = {
    fetch: null,
    down: () => new Response(null, { status: 503 }),
    tried: 0,
    opening: null,
  };
  const attempt = async () => {
    state.tried = now().getTime();
    try {
      state.fetch = await open();
    } catch (cause) {
      const code = storeErrorCode(cause);
      if (code === null || code === 'store_unavailable') throw cause;
      log('error', code, { error: cause instanceof Error ? cause.message : String(cause) });
      state.down = downApp(code, log, newId).fetch;
    }
  };
  await attempt();
  return async (request, env) => {
    if (state.fetch === null && now().getTime() - state.tried >= AGAIN_MS) {
      state.opening ??= attempt()
        .catch((cause: unknown) => log('error', 'store_unavailable', { error: String(cause) }))
        .finally(() => (state.opening = null));
      await state.opening;
    }
    return (state.fetch ?? state.down)(request, env);
  };
}

/** Answers every address with the trouble: the API with a problem, the page in words. */
export function downApp(code: StoreErrorCode, log: Log, newId: () => string) {
  const app = new Hono<AppEnv>();
  app.use(
    requestId({ generator: newId }),
    secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'none'"] }, strictTransportSecurity: false }),
  );
  app.all('/api/*', (c) => answerError(new AppError(code), c, log));
  app.all('*', (c) => {
    const lang = languageOf(c.req.header('accept-language'));
    const { title, detail } = describeError(code, {}, lang);
    c.header('cache-control', 'no-store');
    return c.html(page(lang === 'zh' ? 'zh-CN' : 'en', title, detail), 503);
  });
  return app;
}

function page(lang: string, title: string, detail: string) {
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Dabiao 达标</title>
      </head>
      <body>
        <h1>${title}</h1>
        <p>${detail}</p>
      </body>
    </html>`;
}
