/** The rhythms in which people send reports, as five-field cron expressions and in words. */
import type { Lang } from './format.ts';

export const RHYTHMS = ['day', 'week', 'month', 'quarter'] as const;

/** A common rhythm; which of the fields count follows from `every`. */
export interface Rhythm {
  readonly every: (typeof RHYTHMS)[number];
  /** `08:00`, in the server's time zone. */
  readonly time: string;
  /** 0 Sunday to 6 Saturday, of a week. */
  readonly weekday: number;
  /** 1 to 28 of the month, 0 for its last day. */
  readonly day: number;
  /** 1 to 3: which month of the quarter. */
  readonly month: number;
}

const LAST_SAFE_DAY = 28;
const QUARTER_MONTHS = ['1,4,7,10', '2,5,8,11', '3,6,9,12'];
const ZH_WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];
const EN_WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const ZH_MONTHS = ['首月', '次月', '末月'];
const EN_MONTHS = ['first', 'second', 'last'];

/** `0 8 15 1,4,7,10 *` and the like; null for anything that is none of the common rhythms. */
export function rhythmOf(cron: string): Rhythm | null {
  const [minute = '', hour = '', day = '', month = '', weekday = '', ...rest] = cron.trim().split(/\s+/);
  const time = timeOf(hour, minute);
  if (rest.length > 0 || time === null) return null;
  const base = { time, weekday: 1, day: 15, month: 1 };
  const dayOfMonth = day === 'L' ? 0 : numberIn(day, 1, LAST_SAFE_DAY);
  if (day === '*' && month === '*') {
    if (weekday === '*') return { ...base, every: 'day' };
    const which = numberIn(weekday, 0, 7);
    return which === null ? null : { ...base, every: 'week', weekday: which % 7 };
  }
  if (weekday !== '*' || dayOfMonth === null) return null;
  if (month === '*') return { ...base, every: 'month', day: dayOfMonth };
  const place = QUARTER_MONTHS.indexOf(month);
  return place === -1 ? null : { ...base, every: 'quarter', day: dayOfMonth, month: place + 1 };
}

/** The expression of a rhythm. */
export function cronOf({ every, time, weekday, day, month }: Rhythm): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const at = `${minute} ${hour}`;
  const dayField = day === 0 ? 'L' : String(day);
  if (every === 'day') return `${at} * * *`;
  if (every === 'week') return `${at} * * ${weekday}`;
  if (every === 'month') return `${at} ${dayField} * *`;
  return `${at} ${dayField} ${QUARTER_MONTHS[month - 1] ?? '*'} *`;
}

/** 每季度首月15日 08:00 · on day 15 of the first month of each quarter, 08:00; another expression stays as it is. */
export function rhythmText(cron: string, lang: Lang): string {
  const rhythm = rhythmOf(cron);
  if (rhythm === null) return cron;
  const { every, time, weekday, day, month } = rhythm;
  if (lang === 'zh') {
    const date = day === 0 ? '最后一天' : `${day}日`;
    if (every === 'day') return `每天 ${time}`;
    if (every === 'week') return `每周${ZH_WEEKDAYS[weekday] ?? ''} ${time}`;
    if (every === 'month') return `每月${date} ${time}`;
    return `每季度${ZH_MONTHS[month - 1] ?? ''}${date} ${time}`;
  }
  const date = day === 0 ? 'the last day' : `day ${day}`;
  if (every === 'day') return `Daily, ${time}`;
  if (every === 'week') return `Every ${EN_WEEKDAYS[weekday] ?? ''}, ${time}`;
  if (every === 'month') return `On ${date} of each month, ${time}`;
  return `On ${date} of each quarter’s ${EN_MONTHS[month - 1] ?? ''} month, ${time}`;
}

function timeOf(hour: string, minute: string): string | null {
  const [h, m] = [numberIn(hour, 0, 23), numberIn(minute, 0, 59)];
  return h === null || m === null ? null : `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
}

function numberIn(text: string, least: number, most: number): number | null {
  if (!/^\d{1,2}$/.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
}
