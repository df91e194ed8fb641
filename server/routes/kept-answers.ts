import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { organisationIds, type Subject } from '../services/organisation-ids.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { keptAnswer, type KeptAnswer } from './kept-answer.ts';

const MOST_BYTES = 64 * 1024 * 1024;

/** What a question looks at; `all`: every organisation. */
type SubjectOf = (c: Context, asked: URLSearchParams) => Subject | 'all';

const named: SubjectOf = (_, asked) => ({ organisation: asked.get('org') });

/** For questions that look at every organisation where none is named. */
export const namedOrAll: SubjectOf = (_, asked) =>
  asked.has('org') ? { organisation: asked.get('org') } : 'all';

/**
 * For questions whose answer follows from the address, the content of the store and what the one who asks may see, never from when
 * it is asked: while nobody writes to the organisation it looks at, the same question is answered from memory, and with 304 to those
 * who have the answer. Those who ask at once wait for one answer. Who may ask is settled before.
 */
export function keptAnswers({ services }: AppDeps, subjectOf: SubjectOf = named) {
  const kept = new Map<string, KeptAnswer>();
  const underway = new Map<string, Promise<KeptAnswer | null>>();
  const idOf = organisationIds();
  let size = 0;

  const drop = (key: string): void => {
    size -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  };
  const keep = (key: string, answer: KeptAnswer): void => {
    drop(key);
    kept.set(key, answer);
    size += answer.size;
    for (const oldest of kept.keys()) {
      if (size <= MOST_BYTES) break;
      drop(oldest);
    }
  };
  const send = async (c: Context, answer: KeptAnswer): Promise<void> => {
    c.res = await answer.send({
      encodings: c.req.header('accept-encoding'),
      known: c.req.header('if-none-match'),
    });
  };

  return createMiddleware<AppEnv>(async (c, next): Promise<void> => {
    const { store } = services;
    const { pathname, search, searchParams } = new URL(c.req.url);
    const subject = subjectOf(c, searchParams);
    const about = subject === 'all' ? undefined : await idOf(store, subject);
    const revision = (await store.contentRevisions())(about);
    // Two who see different organisations share no answer.
    const key = JSON.stringify([store.organisations ?? null, about ?? null, pathname, search]);
    const last = kept.get(key);
    if (last?.revision === revision) return send(c, last);
    const turn = `${revision} ${key}`;
    const others = underway.get(turn);
    const theirs = others === undefined ? null : await others;
    if (theirs !== null) return send(c, theirs);

    const work = (async (): Promise<KeptAnswer | null> => {
      await next();
      if (c.res.status !== 200) return null;
      const answer = keptAnswer(revision, await c.res.text());
      // What was read while somebody wrote belongs to no revision: it is sent, and read again next time.
      if ((await store.contentRevisions())(about) === revision) keep(key, answer);
      return answer;
    })();
    underway.set(
      turn,
      work.catch(() => null),
    );
    try {
      const answer = await work;
      if (answer !== null) await send(c, answer);
    } finally {
      underway.delete(turn);
    }
  });
}
