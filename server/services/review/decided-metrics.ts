import type { AuditEventRow } from '../../../db/repositories/audit-events.ts';
import { editionsOfQuarter, isByHand, reportText } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import type { Quarter } from '../../domain/period.ts';
import type { EditionStamp } from '../import/edition-stamp.ts';
import type { Decided } from './carry-over.ts';
import { thawMetric } from './metric-state.ts';
import { standingSteps, SUBJECT } from './review-log.ts';
import { speakingEvents } from './speaking-events.ts';

/** What stands of the decisions about each metric of one report. */
export async function decidedMetrics(session: Session, editionId: string): Promise<readonly Decided[]> {
  const text = (await reportText(session, editionId))?.text ?? '';
  const events = await speakingEvents(session, SUBJECT, editionId);
  return [...new Set(events.map(({ subjectId }) => subjectId))].flatMap((metricId) => {
    const decided = whatStands(
      events.filter((event) => event.subjectId === metricId),
      text,
    );
    return decided === null ? [] : [decided];
  });
}

/** The same of every other file of a quarter: for each indicator from the newest file that has any. */
export async function decidedInQuarter(
  session: Session,
  { organisationId, editionId }: EditionStamp,
  quarter: Quarter,
): Promise<readonly Decided[]> {
  const byIndicator = new Map<string, Decided>();
  for (const edition of await editionsOfQuarter(session, organisationId, quarter)) {
    const { id } = edition;
    if (id === editionId || isByHand(edition)) continue;
    for (const decided of await decidedMetrics(session, id)) {
      byIndicator.set(decided.final.indicator.id, decided);
    }
  }
  return [...byIndicator.values()];
}

function whatStands(events: readonly AuditEventRow[], text: string): Decided | null {
  const steps = standingSteps(events);
  const first = steps[0];
  const last = steps.at(-1);
  if (first === undefined || last?.after == null) return null;
  const { reason, actor } = last;
  return {
    read: first.before && thawMetric(first.before),
    final: thawMetric(last.after),
    text,
    reason,
    actor,
  };
}
