import { hash, verify } from '@node-rs/argon2';
import { COMMON_PASSWORDS } from './common-passwords.ts';

/** Argon2id, the default of the library, with 19 MiB, two passes, one lane: the least that OWASP's password storage page asks. */
const OPTIONS = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };
export const LEAST_LENGTH = 10;
const MOST_LENGTH = 200;
/** Of a password nobody has, to be compared with when there is no account: both ways take the same time. */
const nothing: { hash: Promise<string> | null } = { hash: null };

export type PasswordFault = 'short' | 'long' | 'common' | 'name';

/** Why a password will not do: length and the common ones are all that counts, as NIST SP 800-63B has it. */
export function passwordFault(password: string, name: string): PasswordFault | null {
  const { length } = [...password.normalize('NFKC')];
  if (length < LEAST_LENGTH) return 'short';
  if (length > MOST_LENGTH) return 'long';
  const folded = password.normalize('NFKC').toLowerCase();
  if (folded.includes(name.toLowerCase())) return 'name';
  return isCommon(folded) ? 'common' : null;
}

export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), OPTIONS);
}

/** Whether a password belongs to a hash. Without one it is compared with that of nobody, so time tells nothing. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  nothing.hash ??= hashPassword('nobody has this password');
  const matches = await verify(stored ?? (await nothing.hash), password.normalize('NFKC'));
  return stored !== null && matches;
}

/** Common ones, with or without digits and signs behind them, repeated parts and runs of neighbours. */
function isCommon(folded: string): boolean {
  const stem = folded.replace(/[\d!@#$%^&*.?_-]+$/, '');
  if (COMMON_PASSWORDS.has(folded) || COMMON_PASSWORDS.has(stem)) return true;
  return isRepeated(folded) || isRun(folded);
}

function isRepeated(text: string): boolean {
  return Array.from({ length: 4 }, (_, index) => text.slice(0, index + 1)).some((part) =>
    part.repeat(Math.ceil(text.length / part.length)).startsWith(text),
  );
}

function isRun(text: string): boolean {
  const steps = Array.from(
    { length: text.length - 1 },
    (_, at) => text.charCodeAt(at + 1) - text.charCodeAt(at),
  );
  return steps.every((step) => step === 1 || step === -9) || steps.every((step) => step === -1);
}
