import type { Lang } from '../../../server/domain/format.ts';
import { useLang } from '../settings.ts';
import { followUpEn } from './follow-up-en.ts';
import { followUpZh } from './follow-up-zh.ts';

/** Words of next steps that somebody keeps an eye on, which only the page of tasks loads. */
export type FollowUpText = typeof followUpZh;

const TEXTS: Readonly<Record<Lang, FollowUpText>> = { zh: followUpZh, en: followUpEn };

export function useFollowUpText(): FollowUpText {
  return TEXTS[useLang()];
}
