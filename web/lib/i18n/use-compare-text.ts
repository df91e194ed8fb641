import type { Lang } from '../../../server/domain/format.ts';
import { useLang } from '../settings.ts';
import { compareEn } from './compare-en.ts';
import { compareZh, type CompareText } from './compare-zh.ts';

const TEXTS: Readonly<Record<Lang, CompareText>> = { zh: compareZh, en: compareEn };

/** The words of the comparison, which load with its page. */
export function useCompareText(): CompareText {
  return TEXTS[useLang()];
}
