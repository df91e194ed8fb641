import { deleteDraft } from '../../db/repositories/import-drafts.ts';
import type { ServiceContext } from './context.ts';

/** Lets go of a waiting file; one that is gone already is no error. */
export async function discardDraft({ store }: ServiceContext, id: string): Promise<void> {
  await store.tx((session) => deleteDraft(session, id));
}
