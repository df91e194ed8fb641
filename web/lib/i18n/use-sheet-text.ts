import type { Lang } from '../../../server/domain/format.ts';
import { useLang } from '../settings.ts';
import { sheetEn } from './sheet-en.ts';
import { sheetZh } from './sheet-zh.ts';

/** Words of the sheet that people fill in, which only its page loads. */
export type SheetText = typeof sheetZh;

const TEXTS: Readonly<Record<Lang, SheetText>> = { zh: sheetZh, en: sheetEn };

export function useSheetText(): SheetText {
  return TEXTS[useLang()];
}
