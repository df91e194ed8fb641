import type { Lang } from '../../../server/domain/format.ts';
import { useLang } from '../settings.ts';
import { scheduleEn } from './schedule-en.ts';
import { scheduleZh, type ScheduleText } from './schedule-zh.ts';

const TEXTS: Readonly<Record<Lang, ScheduleText>> = { zh: scheduleZh, en: scheduleEn };

/** The words of schedule and alerts, which load with their page. */
export function useScheduleText(): ScheduleText {
  return TEXTS[useLang()];
}
