import { createHash } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import type { AppDeps, AppEnv } from './app-deps.ts';

const MOST_CHARACTERS = 16 * 1024 * 1024;

interface Kept {
  readonly body: string;
  readonly etag: string;
}

/**
 * For questions whose answer follows from the address, the store and what the one who asks may see, never from when it is asked: while nothing is
 * written, the same question is answered from memory, and with 304 to those who have the answer. Who may ask is settled
 * before.
 */
export function keptAnswers({ services }: AppDeps) {
  const kept = new Map<string, Kept>();
  let size = 0;
  let revision = '';

  const forget = (now: string) => {
    kept.clear();
    size = 0;
    revision = now;
  };
  const keep = (key: string, body: string): Kept => {
    const answer = { body, etag: `W/"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"` };
    kept.set(key, answer);
    size += body.length;
    for (const [oldest, old] of kept) {
      if (size <= MOST_CHARACTERS) break;
      kept.delete(oldest);
      size -= old.body.length;
    }
    return answer;
  };

  return createMiddleware<AppEnv>(async (c, next): Promise<Response | undefined> => {
    // The store of the one who asks: two who see different organisations share no answer.
    const { store } = services;
    const now = (await store.revision()).split(' ')[0] ?? '';
    if (now !== revision) forget(now);
    const { pathname, search } = new URL(c.req.url);
    const key = JSON.stringify([store.organisations ?? null, pathname, search]);
    const known = kept.get(key);
    if (known === undefined) await next();
    if (known === undefined && c.res.status !== 200) return undefined;
    // What was read while somebody wrote belongs to no revision: it is sent, and read again next time.
    const answer = known ?? keep(key, await c.res.text());
    if ((await store.revision()).split(' ')[0] !== now) forget('');
    const headers = { etag: answer.etag, 'cache-control': 'private, no-cache' };
    if (c.req.header('if-none-match')?.includes(answer.etag) === true) {
      c.res = new Response(null, { status: 304, headers });
      return undefined;
    }
    c.res = new Response(answer.body, { headers: { ...headers, 'content-type': 'application/json' } });
    return undefined;
  });
}
