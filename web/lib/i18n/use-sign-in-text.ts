import type { Lang } from '../../../server/domain/format.ts';
import { useLang } from '../settings.ts';
import { signInEn } from './sign-in-en.ts';
import { signInZh, type SignInText } from './sign-in-zh.ts';

const TEXTS: Readonly<Record<Lang, SignInText>> = { zh: signInZh, en: signInEn };

/** The words of signing in, which load with it. */
export function useSignInText(): SignInText {
  return TEXTS[useLang()];
}
