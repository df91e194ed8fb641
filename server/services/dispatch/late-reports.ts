import type { OrganisationRow } from '../../../db/repositories/organisations.ts';
import { editionsOf } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import type { LateOrganisation } from '../../domain/dispatch.ts';
import {
  compareQuarters,
  quarterEnd,
  quarterKey,
  quarterOf,
  shiftQuarter,
  type Quarter,
} from '../../domain/period.ts';
import { momentIn } from '../../outlets/cron.ts';
import { editionsInForce } from '../board/editions-in-force.ts';

/** A quarter whose reports were due. */
export interface DueQuarter {
  readonly quarter: Quarter;
  /** Last day on which a report was in time, ISO date. */
  readonly dueOn: string;
  /** The morning after, when it is said who is late. */
  readonly saidAt: Date;
}

const SAID_AT = '08:00';
const DAY_MS = 86_400_000;

/** When it is said who is late with a quarter. @param daysAfter days from the quarter's end to the day of the report */
export function dueQuarter(quarter: Quarter, daysAfter: number, timeZone: string): DueQuarter {
  const dueOn = shiftDay(quarterEnd(quarter), daysAfter);
  return { quarter, dueOn, saidAt: momentIn(timeZone, shiftDay(dueOn, 1), SAID_AT) };
}

/** The quarters that ended before a moment and may still be talked about, oldest first; and the running one last. */
export function quartersAround(now: Date, timeZone: string): readonly Quarter[] {
  const running = quarterOf(now, timeZone);
  return [shiftQuarter(running, -2), shiftQuarter(running, -1), running];
}

/** Who has reported before a quarter but has no report for it. */
export async function lateOrganisations(
  session: Session,
  organisations: readonly OrganisationRow[],
  quarter: Quarter,
): Promise<readonly LateOrganisation[]> {
  const late: LateOrganisation[] = [];
  for (const { id, name, nameEn } of organisations) {
    const editions = [...editionsInForce(await editionsOf(session, id)).values()].sort(compareQuarters);
    const earlier = editions.filter((edition) => compareQuarters(edition, quarter) < 0);
    if (earlier.length === 0 || editions.some((edition) => compareQuarters(edition, quarter) === 0)) continue;
    const last = earlier.at(-1);
    late.push({ id, name, nameEn, lastPeriod: last === undefined ? null : quarterKey(last) });
  }
  return late;
}

function shiftDay(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10);
}
