import { recordAccess } from '../../db/repositories/access.ts';
import type { Session } from '../../db/store.ts';
import type { AccessKind } from '../domain/access-view.ts';
import type { AuthContext } from './auth-context.ts';

export interface AccessStep {
  readonly kind: AccessKind;
  readonly subject: string;
  readonly actor: string;
  readonly address: string | null;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Longer than any name; somebody who types a book as a name shall not fill the log. */
const LONGEST_SUBJECT = 100;

/** Appends a step to the log of access. Runs inside a transaction. */
export async function record(
  session: Session,
  { now, newId }: Pick<AuthContext, 'now' | 'newId'>,
  { subject, details = {}, ...step }: AccessStep,
): Promise<void> {
  const short = subject.slice(0, LONGEST_SUBJECT);
  await recordAccess(session, { id: newId(), ...step, subject: short, details, createdAt: now() });
}
