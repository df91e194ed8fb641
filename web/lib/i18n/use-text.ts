import { use } from 'react';
import { useLang } from '../settings.ts';
import { loadedText, loadText } from './loaded-texts.ts';
import type { Text } from './zh.ts';

/** The words of the interface in the reader's language; what uses them waits until they have arrived. */
export function useText(): Text {
  const lang = useLang();
  return loadedText(lang) ?? use(loadText(lang));
}
