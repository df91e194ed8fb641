/**
 * Words that somebody typed and that are not stored yet: kept in this browser under a name of their own until they
 * are stored or given up, so that a lost connection or a closed window loses nothing.
 */
const PREFIX = 'dabiao.kept.';

/** What was kept under a name; null when there is nothing, or nothing readable. */
export function readKept(name: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null');
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

/** Keeps words under a name; null forgets them. A browser that keeps nothing loses only the memory of them. */
export function writeKept(name: string, value: Readonly<Record<string, unknown>> | null): void {
  try {
    if (value === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // Private mode: the words stay on screen only.
  }
}

/** The names under which something is kept and that begin so. */
export function keptNames(start: string): readonly string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX + start))
      .map((key) => key.slice(PREFIX.length));
  } catch {
    return [];
  }
}
