import type { Lang } from '../../../server/domain/format.ts';
import type { Text } from './zh.ts';

/** The words that have arrived; a visitor needs those of one language. */
const LOADED = new Map<Lang, Text>();
const LOADING = new Map<Lang, Promise<Text>>();

const LOADERS: Readonly<Record<Lang, () => Promise<Text>>> = {
  zh: async () => (await import('./zh.ts')).zh,
  en: async () => (await import('./en.ts')).en,
};

/** The words of a language, once they are there; null before. */
export function loadedText(lang: Lang): Text | null {
  return LOADED.get(lang) ?? null;
}

/** Fetches the words of a language, once. A failed fetch is tried again by the next call. */
export function loadText(lang: Lang): Promise<Text> {
  const running = LOADING.get(lang);
  if (running !== undefined) return running;
  const loading = LOADERS[lang]().then(
    (text) => {
      LOADED.set(lang, text);
      return text;
    },
    (error: unknown) => {
      LOADING.delete(lang);
      throw error;
    },
  );
  LOADING.set(lang, loading);
  return loading;
}
