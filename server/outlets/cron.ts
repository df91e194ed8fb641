import { Cron } from 'croner';

/** What is wrong with an expression: no five fields, never comes, comes more than once an hour. */
export type CronProblem = 'cron_invalid' | 'cron_never' | 'cron_too_often';

const HOUR_MS = 3_600_000;
/** Enough to see two that lie close together in any rhythm people write. */
const LOOKED_AT = 50;

/** The next times of an expression after a moment, soonest first, in an IANA time zone; null when it is none. */
export function nextTimes(
  cron: string,
  { timeZone, after, count }: { readonly timeZone: string; readonly after: Date; readonly count: number },
): readonly Date[] | null {
  return patternOf(cron, timeZone)?.nextRuns(count, after) ?? null;
}

/** The newest time of an expression up to a moment, that moment included; null before the first. */
export function lastTime(cron: string, timeZone: string, until: Date): Date | null {
  return patternOf(cron, timeZone)?.previousRuns(1, new Date(until.getTime() + 1))[0] ?? null;
}

/** Why nobody can run by this expression; null when one can. */
export function cronProblem(cron: string, timeZone: string, now: Date): CronProblem | null {
  const times = nextTimes(cron, { timeZone, after: now, count: LOOKED_AT });
  if (times === null) return 'cron_invalid';
  if (times.length === 0) return 'cron_never';
  const isOften = times.some(
    (time, at) => at > 0 && time.getTime() - (times[at - 1]?.getTime() ?? 0) < HOUR_MS,
  );
  return isOften ? 'cron_too_often' : null;
}

function patternOf(cron: string, timezone: string): Cron | null {
  try {
    return new Cron(cron.trim(), { timezone, paused: true, mode: '5-part' });
  } catch {
    return null;
  }
}

/** The moment at which clocks in a zone show a day and time: `2026-11-24`, `08:00`. */
export function momentIn(timeZone: string, day: string, time: string): Date {
  const moment = new Cron(`${day}T${time}:00`, { timezone: timeZone, paused: true }).nextRun(new Date(0));
  if (moment === null) throw new Error(`no such time: ${day} ${time}`);
  return moment;
}
