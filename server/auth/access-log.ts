import { pageOfAccess, type AccessWanted } from '../../db/repositories/access.ts';
import type { AccessKind } from '../domain/access-view.ts';
import type { AuthContext } from './auth-context.ts';

const PAGE = 100;

/** A step of the log of access. */
export interface AccessLogEntry {
  readonly id: string;
  readonly sequence: number;
  readonly kind: AccessKind;
  readonly subject: string;
  readonly actor: string;
  readonly address: string | null;
  readonly details: Readonly<Record<string, unknown>> | null;
  readonly at: string;
}

/** Newest first, a hundred at a time; `before` is the `sequence` of the last step that is known. */
export async function listAccess(
  { store }: Pick<AuthContext, 'store'>,
  wanted: Omit<AccessWanted, 'limit'>,
): Promise<readonly AccessLogEntry[]> {
  const rows = await pageOfAccess(store, { ...wanted, limit: PAGE });
  return rows.map(({ createdAt, ...row }) => ({ ...row, at: createdAt.toISOString() }));
}
