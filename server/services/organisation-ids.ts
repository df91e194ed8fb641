import { indicatorById } from '../../db/repositories/indicators.ts';
import type { Store } from '../../db/store.ts';
import { AppError } from '../errors.ts';
import { findOrganisation } from './board/find-organisation.ts';

const MOST = 10_000;

/** What a question looks at: the organisation that is named (null: the one shown first), or that of an indicator. */
export type Subject = { readonly organisation: string | null } | { readonly indicator: string };

/**
 * Remembers which organisation a question looks at, until something changes that this hangs on. Undefined: there is none, or
 * none in reach.
 */
export function organisationIds(): (store: Store, subject: Subject) => Promise<string | undefined> {
  const known = new Map<string, { readonly revision: string; readonly id: string | undefined }>();
  return async (store, subject) => {
    const isNamed = 'organisation' in subject && subject.organisation !== null;
    const revision = (await store.contentRevisions())(isNamed ? '' : undefined);
    const key = JSON.stringify([store.organisations ?? null, subject]);
    const last = known.get(key);
    if (last?.revision === revision) return last.id;
    const id = await idOf(store, subject);
    if (known.size >= MOST) known.clear();
    known.set(key, { revision, id });
    return id;
  };
}

async function idOf(store: Store, subject: Subject): Promise<string | undefined> {
  if ('indicator' in subject) return (await indicatorById(store, subject.indicator))?.organisationId;
  try {
    return (await findOrganisation(store, subject.organisation ?? undefined)).id;
  } catch (cause) {
    if (cause instanceof AppError) return undefined;
    throw cause;
  }
}
