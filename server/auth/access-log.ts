import { pageOfAccess } from '../../db/repositories/access.ts';
import type { AuthContext } from './auth-context.ts';

const PAGE = 100;

/** A step of the log of access. */
export interface AccessLogEntry {
  readonly id: string;
  readonly sequence: number;
  readonly kind: string;
  readonly subject: string;
  readonly actor: string;
  readonly address: string | null;
  readonly details: Readonly<Record<string, unknown>> | null;
  readonly at: string;
}

/** Newest first, a page at a time; `before` is the `sequence` of the last step that is known. */
export async function listAccess(
  { store }: Pick<AuthContext, 'store'>,
  before: number | null,
): Promise<readonly AccessLogEntry[]> {
  const rows = await pageOfAccess(store, { before, limit: PAGE });
  return rows.map(({ createdAt, ...row }) => ({ ...row, at: createdAt.toISOString() }));
}
