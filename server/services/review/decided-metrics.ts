import type { Session } from '../../../db/store.ts';
import type { Quarter } from '../../domain/period.ts';
import type { EditionStamp } from '../import/edition-stamp.ts';
import { atHome } from './at-home.ts';
import type { Decided } from './carry-over.ts';
import { thawMetric } from './metric-state.ts';
import { SUBJECT } from './review-log.ts';
import { standingDecisions, standingInQuarter } from './standing-decisions.ts';

const METRICS = { subject: SUBJECT, thaw: thawMetric };

/** What stands of the decisions about each metric of one report. */
export async function decidedMetrics(session: Session, editionId: string): Promise<readonly Decided[]> {
  return allAtHome(session, await standingDecisions(session, METRICS, editionId));
}

/** The same of every other file of a quarter: for each indicator from the newest file that has any. */
export async function decidedInQuarter(
  session: Session,
  stamp: EditionStamp,
  quarter: Quarter,
): Promise<readonly Decided[]> {
  const decided = await standingInQuarter(
    session,
    METRICS,
    stamp,
    quarter,
    ({ final }) => final.indicator.id,
  );
  // Two that were merged since are one: the newest file has the word.
  const now = await allAtHome(session, decided);
  return [...new Map(now.map((each) => [each.final.indicator.id, each])).values()];
}

async function allAtHome(session: Session, decided: readonly Decided[]): Promise<readonly Decided[]> {
  const homes: Decided[] = [];
  for (const each of decided) {
    const read = each.read && (await atHome(session, each.read));
    homes.push({ ...each, read, final: await atHome(session, each.final) });
  }
  return homes;
}
