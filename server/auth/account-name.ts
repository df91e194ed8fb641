/** One spelling for one account: full-width letters and capitals do not make another name. */
export function foldName(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/** Who stands in the log without an account: nobody may be called so, nor pass for a program. */
const RESERVED = new Set(['local', 'system', 'rule', 'nobody', 'shell', 'setup', 'single sign-on']);

/** @param name folded */
export function isReserved(name: string): boolean {
  return RESERVED.has(name) || name.startsWith('token:');
}
