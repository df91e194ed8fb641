import type { Lang } from '../../../server/domain/format.ts';
import { useLang } from '../settings.ts';
import { accountsEn } from './accounts-en.ts';
import { accountsZh, type AccountsText } from './accounts-zh.ts';

const TEXTS: Readonly<Record<Lang, AccountsText>> = { zh: accountsZh, en: accountsEn };

/** The words of accounts and access, which load with their pages. */
export function useAccountsText(): AccountsText {
  return TEXTS[useLang()];
}
export type { AccountsText };
