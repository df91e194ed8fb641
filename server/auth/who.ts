import { AsyncLocalStorage } from 'node:async_hooks';
import type { Role } from '../domain/role.ts';

/** Who asks, and how far that reaches. */
export interface Who {
  /** Stands in every row and log line that the request causes. */
  readonly actor: string;
  readonly role: Role;
  /** Ids of the organisations it sees; null: all. */
  readonly organisations: readonly string[] | null;
  /** Names of the units whose targets it may change; null: all. */
  readonly owners: readonly string[] | null;
  /** How it was told: nobody had to sign in, a session, a token, or nobody signed in. */
  readonly by: 'open' | 'session' | 'token' | 'nobody';
}

/** Whoever sits at the machine, while nobody has to sign in. */
export const LOCAL: Who = {
  actor: 'local',
  role: 'administrator',
  organisations: null,
  owners: null,
  by: 'open',
};

export const NOBODY: Who = { actor: 'nobody', role: 'viewer', organisations: [], owners: [], by: 'nobody' };

const asking = new AsyncLocalStorage<Who>();

/** Runs `work` in the name of somebody: all that it awaits knows who asks. */
export function asWho<T>(who: Who, work: () => T): T {
  return asking.run(who, work);
}

/** Who asks; null outside a request. */
export function whoAsks(): Who | null {
  return asking.getStore() ?? null;
}
