import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Store, TryCounter } from '../../db/store.ts';

/** How often something may be tried. */
export interface Limits {
  /** Counts one try; answers the seconds to wait when it was one too many, else 0. */
  readonly count: (kind: LimitKind, key: string) => Promise<number>;
  /** Forgets the tries, after a success. */
  readonly forgive: (kind: LimitKind, key: string) => Promise<void>;
}

export type LimitKind =
  | 'address'
  | 'stranger'
  | 'device'
  | 'account'
  | 'elsewhere'
  | 'refusal'
  | 'upload'
  | 'smallUpload'
  | 'render';

/** Tries and the seconds in which they count. */
export type LimitTable = Readonly<Record<LimitKind, { readonly points: number; readonly duration: number }>>;

/**
 * Passwords: one address may fail for many people behind it, but not for long; a stranger to an account (no mark of an
 * earlier sign-in) may fail a few times from one address and more from all together; a device that signed in before has tries of its own, so that nobody
 * can lock others out by failing in their name. Single sign-on: nothing to guess, so as much as a house of people needs. Refusals: what is kept of them, not what is refused. Uploads and pictures: more than a person
 * can ask for; of small files as many as come in from a folder, and no more bytes than the large ones may bring.
 */
export const LIMITS: LimitTable = {
  address: { points: 60, duration: 900 },
  stranger: { points: 8, duration: 900 },
  account: { points: 100, duration: 3600 },
  device: { points: 15, duration: 900 },
  refusal: { points: 300, duration: 3600 },
  elsewhere: { points: 600, duration: 900 },
  upload: { points: 120, duration: 60 },
  smallUpload: { points: 1200, duration: 60 },
  render: { points: 1200, duration: 60 },
};

/** Where several servers share a store, they count together. */
export function limitsOf({ tries }: Pick<Store, 'tries'>): Limits {
  return tries === null ? memoryLimits() : sharedLimits(tries);
}

function sharedLimits(tries: TryCounter, table: LimitTable = LIMITS): Limits {
  return {
    count: async (kind, key) => {
      const { points, duration } = table[kind];
      const counted = await tries.count(`${kind}:${key}`, duration);
      return counted.tries > points ? Math.max(1, counted.secondsLeft) : 0;
    },
    forgive: (kind, key) => tries.forget(`${kind}:${key}`),
  };
}

export function memoryLimits(table: LimitTable = LIMITS): Limits {
  const limiters = Object.fromEntries(
    Object.entries(table).map(([kind, options]) => [
      kind,
      new RateLimiterMemory({ keyPrefix: kind, ...options }),
    ]),
  ) as Readonly<Record<LimitKind, RateLimiterMemory>>;
  return {
    count: async (kind, key) => {
      try {
        await limiters[kind].consume(key);
        return 0;
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
        throw refused;
      }
    },
    forgive: async (kind, key) => {
      await limiters[kind].delete(key);
    },
  };
}
