import { AppError } from '../../errors.ts';
import type { AuthContext } from '../auth-context.ts';
import { record } from '../record.ts';
import { openSession, type SignedIn } from '../sign-in.ts';
import { isSame } from '../token.ts';
import { accountOfIdentity } from './account-of-identity.ts';
import type { Checks, Identity, OidcProvider } from './provider.ts';
import { seal, unseal } from './sealed.ts';
import { wayBack } from './way-back.ts';

const PURPOSE = 'single sign-on';
/** How long somebody may take at the provider. */
export const PATIENCE_S = 600;

interface Underway extends Checks {
  readonly to: string;
  readonly until: number;
}

/** Sends somebody to the provider: where to, and what the browser keeps until it comes back. */
export async function beginElsewhere(
  context: AuthContext,
  wanted: string | undefined,
  address: string,
): Promise<{ readonly url: string; readonly kept: string }> {
  const provider = providerOf(context);
  await refuseTooMany(context, address);
  const { url, checks } = await provider.begin();
  const until = context.now().getTime() + PATIENCE_S * 1000;
  const underway: Underway = { ...checks, to: wayBack(wanted), until };
  return { url, kept: seal(context.secret, PURPOSE, JSON.stringify(underway)) };
}

export interface CameBack {
  /** What the provider added to the address. */
  readonly search: URLSearchParams;
  /** What this browser kept; null: nothing. */
  readonly kept: string | null;
  readonly address: string;
  /** Token of a session that this browser still has; it ends. */
  readonly earlier: string | null;
}

/**
 * Lets somebody in whom the provider vouches for. Every refusal is kept.
 *
 * @throws AppError oidc_off, oidc_stale, oidc_refused, oidc_unreachable, oidc_unknown, oidc_closed, too_many_tries
 */
export async function finishElsewhere(
  context: AuthContext,
  came: CameBack,
): Promise<SignedIn & { readonly to: string }> {
  const provider = providerOf(context);
  const known: { identity: Identity | null } = { identity: null };
  try {
    await refuseTooMany(context, came.address);
    const underway = underwayOf(context, came);
    known.identity = await provider.finish(came.search, underway);
    const account = await accountOfIdentity(context, known.identity, came.address);
    return { ...(await openSession(context, account, came)), to: underway.to };
  } catch (cause) {
    if (cause instanceof AppError) await note(context, came, cause, known.identity);
    throw cause;
  }
}

function providerOf({ oidc }: AuthContext): OidcProvider {
  if (oidc === null) throw new AppError('oidc_off');
  return oidc;
}

/** The journey that this browser began: without it, an answer of the provider may be meant for somebody else. */
function underwayOf({ secret, now }: AuthContext, { kept, search }: CameBack): Underway {
  const text = kept === null ? null : unseal(secret, PURPOSE, kept);
  const underway = text === null ? null : (JSON.parse(text) as Underway);
  const isOurs = underway !== null && isSame(underway.state, search.get('state') ?? '');
  if (!isOurs || now().getTime() > underway.until) throw new AppError('oidc_stale');
  return underway;
}

async function refuseTooMany({ limits }: AuthContext, address: string): Promise<void> {
  const seconds = await limits.count('elsewhere', address);
  if (seconds > 0) throw new AppError('too_many_tries', { seconds });
}

async function note(
  context: AuthContext,
  { address }: CameBack,
  { code }: AppError,
  identity: Identity | null,
): Promise<void> {
  const kind = code === 'too_many_tries' ? 'sign_in_slowed' : 'sign_in_refused';
  const subject = identity?.email ?? identity?.name ?? identity?.subject ?? 'single sign-on';
  const details = identity === null ? { code } : { code, issuer: identity.issuer, subject: identity.subject };
  await context.store.tx((session) =>
    record(session, context, { kind, subject, actor: 'nobody', address, details }),
  );
}
