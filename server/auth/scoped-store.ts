import type { Store } from '../../db/store.ts';
import { whoAsks } from './who.ts';

/**
 * The store as the one who asks may see it: repositories look at `organisations` of the session they are given, so an
 * organisation out of reach is answered as one that does not exist.
 */
export function storeOfAsker(store: Store): Store {
  const organisations = whoAsks()?.organisations ?? null;
  if (organisations === null) return store;
  return {
    ...store,
    organisations,
    tx: (work) => store.tx((session) => work({ ...session, organisations })),
  };
}
