import type { Lang } from '../../../server/domain/format.ts';
import { useLang } from '../settings.ts';
import { embedEn } from './embed-en.ts';
import { embedZh, type EmbedText } from './embed-zh.ts';

const TEXTS: Readonly<Record<Lang, EmbedText>> = { zh: embedZh, en: embedEn };

/** The words of cards on other pages, which load with the export page. */
export function useEmbedText(): EmbedText {
  return TEXTS[useLang()];
}
