import type { Store } from '../../db/store.ts';
import { storeOfAsker } from './scoped-store.ts';
import { whoAsks } from './who.ts';

/** The services' context as each request sees it: acts in the name of the one who asks, sees what that one may see. */
export function contextOfAsker<T extends { readonly store: Store; readonly actor: string }>(context: T): T {
  return Object.defineProperties(
    { ...context },
    {
      actor: { enumerable: true, get: () => whoAsks()?.actor ?? context.actor },
      store: { enumerable: true, get: () => storeOfAsker(context.store) },
    },
  );
}
