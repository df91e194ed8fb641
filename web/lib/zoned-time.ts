/** Times as the server's clock shows them: schedules are kept in its zone, whoever looks from wherever. */
import type { Lang } from '../../server/domain/format.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Up to here hours say more than days. */
const FEW_HOURS = 36;

/** `2026-12-15 08:00` in an IANA zone. */
export function zonedTime(iso: string, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(iso),
  );
}

/** `周二`, `Tue` in an IANA zone. */
export function zonedWeekday(iso: string, timeZone: string, lang: Lang): string {
  const locale = lang === 'zh' ? 'zh-CN' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { timeZone, weekday: 'short' }).format(new Date(iso));
}

/** `22天后`, `in 22 days`; `3分钟前` for what is past. */
export function timeAway(iso: string, from: string, lang: Lang): string {
  const words = new Intl.RelativeTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', { numeric: 'auto' });
  const distance = Date.parse(iso) - Date.parse(from);
  const size = Math.abs(distance);
  if (size >= FEW_HOURS * HOUR_MS) return words.format(Math.round(distance / DAY_MS), 'day');
  if (size >= HOUR_MS) return words.format(Math.round(distance / HOUR_MS), 'hour');
  return words.format(Math.round(distance / MINUTE_MS), 'minute');
}

/** How long something took: `0.4 s`, `2 min 5 s`. */
export function tookTime(from: string, to: string): string {
  const ms = Date.parse(to) - Date.parse(from);
  if (ms < 10_000) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** `612 KB`, `2.4 MB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kb = bytes / 1024;
  return kb < 1024 ? `${Math.round(kb)} KB` : `${(kb / 1024).toFixed(1)} MB`;
}
