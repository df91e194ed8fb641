import type { Lang } from '../../../server/domain/format.ts';
import { useLang } from '../settings.ts';
import { apiDocsEn } from './api-docs-en.ts';
import { apiDocsZh, type ApiDocsText } from './api-docs-zh.ts';

const TEXTS: Readonly<Record<Lang, ApiDocsText>> = { zh: apiDocsZh, en: apiDocsEn };

/** The words of the API page, which load with it. */
export function useApiDocsText(): ApiDocsText {
  return TEXTS[useLang()];
}
