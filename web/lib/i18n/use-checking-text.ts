import type { Lang } from '../../../server/domain/format.ts';
import { useLang } from '../settings.ts';
import { checkingEn } from './checking-en.ts';
import { checkingZh, type CheckingText } from './checking-zh.ts';

const TEXTS: Readonly<Record<Lang, CheckingText>> = { zh: checkingZh, en: checkingEn };

/** The words of the review that load with its page. */
export function useCheckingText(): CheckingText {
  return TEXTS[useLang()];
}
