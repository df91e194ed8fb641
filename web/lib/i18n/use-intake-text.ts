import type { Lang } from '../../../server/domain/format.ts';
import { useLang } from '../settings.ts';
import { intakeEn } from './intake-en.ts';
import { intakeZh, type IntakeText } from './intake-zh.ts';

const TEXTS: Readonly<Record<Lang, IntakeText>> = { zh: intakeZh, en: intakeEn };

/** Words of the import that only its page loads. */
export function useIntakeText(): IntakeText {
  return TEXTS[useLang()];
}
