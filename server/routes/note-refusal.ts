import type { Context } from 'hono';
import type { AuthContext } from '../auth/auth-context.ts';
import { record } from '../auth/record.ts';
import type { Who } from '../auth/who.ts';
import type { AppError } from '../errors.ts';
import { addressOf } from './address-of.ts';

const LONGEST_PATH = 200;

/**
 * Keeps a refusal in the log of access. What one address can add is limited, so that nobody fills the disk by being refused; the
 * log of requests has them all.
 */
export async function noteRefusal(
  auth: AuthContext,
  c: Context,
  { actor }: Pick<Who, 'actor'>,
  { code }: AppError,
): Promise<void> {
  const address = addressOf(c, auth);
  if ((await auth.limits.count('refusal', address)) > 0) return;
  const details = { method: c.req.method, path: c.req.path.slice(0, LONGEST_PATH), code };
  await auth.store.tx((session) =>
    record(session, auth, { kind: 'request_refused', subject: actor, actor, address, details }),
  );
}
