/** Deeper than anything wraps an error. */
const DEEPEST_CAUSE = 8;

/** Why a store cannot be opened, and which setting names it; never an address, which holds a password. */
export function cannotOpen(error: unknown, databaseUrl: string | null, folder: string): string {
  if (databaseUrl === null)
    return `the store in ${folder} cannot be opened (${String(error)}). Set DABIAO_DATA.`;
  const { host, pathname } = new URL(databaseUrl);
  const why = deepestWords(error);
  return `the database ${pathname.slice(1)} on ${host} cannot be opened (${why}). Check DATABASE_URL.`;
}

/** Query builders repeat the query around what the database said. */
function deepestWords(error: unknown): string {
  let current = error;
  for (let depth = 0; depth < DEEPEST_CAUSE; depth += 1) {
    if (!(current instanceof Error) || current.cause === undefined) break;
    current = current.cause;
  }
  if (!(current instanceof Error)) return String(current);
  // Several addresses were tried and none answered: such an error has a code and no words.
  return current.message === '' && 'code' in current ? String(current.code) : current.message;
}
