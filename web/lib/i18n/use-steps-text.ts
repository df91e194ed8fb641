import type { Lang } from '../../../server/domain/format.ts';
import { useLang } from '../settings.ts';
import { stepsEn } from './steps-en.ts';
import { stepsZh } from './steps-zh.ts';

/** Words of big steps and of the Admin pages about them, which only those load. */
export type StepsText = typeof stepsZh;

const TEXTS: Readonly<Record<Lang, StepsText>> = { zh: stepsZh, en: stepsEn };

export function useStepsText(): StepsText {
  return TEXTS[useLang()];
}
