import type { Lang } from '../../../server/domain/format.ts';
import { useLang } from '../settings.ts';
import { adminEn } from './admin-en.ts';
import { adminZh } from './admin-zh.ts';

/** Words of the Admin pages, which only they load. */
export type AdminText = typeof adminZh;

const TEXTS: Readonly<Record<Lang, AdminText>> = { zh: adminZh, en: adminEn };

export function useAdminText(): AdminText {
  return TEXTS[useLang()];
}
