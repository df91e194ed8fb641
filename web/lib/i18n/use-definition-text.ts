import type { Lang } from '../../../server/domain/format.ts';
import { useLang } from '../settings.ts';
import { definitionEn } from './definition-en.ts';
import { definitionZh } from './definition-zh.ts';

/** Words of the pages that set what indicators are, which only they load. */
export type DefinitionText = typeof definitionZh;

const TEXTS: Readonly<Record<Lang, DefinitionText>> = { zh: definitionZh, en: definitionEn };

export function useDefinitionText(): DefinitionText {
  return TEXTS[useLang()];
}
