import type { Store } from '../../db/store.ts';
import { AppError } from '../errors.ts';
import { findOrganisation } from './board/find-organisation.ts';

const MOST = 10_000;

/**
 * Remembers which organisation an id or a name means, until organisations change, and which one is meant where none is named,
 * until anything changes. Undefined: there is none, or none in reach.
 */
export function organisationIds(): (store: Store, org: string | null) => Promise<string | undefined> {
  const known = new Map<string, { readonly revision: string; readonly id: string | undefined }>();
  return async (store, org) => {
    const revision = (await store.contentRevisions())(org === null ? undefined : '');
    const key = JSON.stringify([store.organisations ?? null, org]);
    const last = known.get(key);
    if (last?.revision === revision) return last.id;
    const id = await idOf(store, org);
    if (known.size >= MOST) known.clear();
    known.set(key, { revision, id });
    return id;
  };
}

async function idOf(store: Store, org: string | null): Promise<string | undefined> {
  try {
    return (await findOrganisation(store, org ?? undefined)).id;
  } catch (cause) {
    if (cause instanceof AppError) return undefined;
    throw cause;
  }
}
