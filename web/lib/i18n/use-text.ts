import { useLang } from '../settings.ts';
import { TEXTS } from './texts.ts';
import type { Text } from './zh.ts';

/** The words of the interface in the reader's language. */
export function useText(): Text {
  return TEXTS[useLang()];
}
