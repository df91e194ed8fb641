/** Choices that outlive the visit, under one prefix; `lang` and `theme` are also read by public/early.js. */
export type ChoiceKey = 'lang' | 'theme' | 'keys';

const PREFIX = 'dabiao.';

/** The stored choice, null when there is none or the browser keeps nothing (private mode, blocked storage). */
export function readChoice(key: ChoiceKey): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

/** Keeps a choice; false when the browser keeps nothing, which loses only the memory of it. */
export function writeChoice(key: ChoiceKey, value: string): boolean {
  try {
    localStorage.setItem(PREFIX + key, value);
    return true;
  } catch {
    return false;
  }
}
