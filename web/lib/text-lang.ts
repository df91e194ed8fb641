import type { Lang } from '../../server/domain/format.ts';

/** The language a report's words are in, for the `lang` of what quotes them: Chinese as soon as one character is. */
export function textLang(text: string): Lang {
  return /[\u3400-\u9fff]/.test(text) ? 'zh' : 'en';
}
