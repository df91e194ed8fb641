import type { AuditEventRow } from '../../../db/repositories/audit-events.ts';
import { editionsOfQuarter, isByHand, reportText } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import type { Quarter } from '../../domain/period.ts';
import type { EditionStamp } from '../import/edition-stamp.ts';
import { standingSteps } from './review-log.ts';
import { speakingEvents } from './speaking-events.ts';

/** What people decided about one row of a report, and stands. */
export interface StandingDecision<T> {
  /** As it was read from the file; null when a person added it. */
  readonly read: T | null;
  readonly final: T;
  /** Stored text of that file. */
  readonly text: string;
  readonly reason: string | null;
  readonly actor: string;
}

/** One kind of row that people decide about: its word in the log, and how the log's state becomes a row again. */
export interface DecidedKind<T> {
  readonly subject: string;
  readonly thaw: (state: NonNullable<AuditEventRow['after']>) => T;
}

/** What stands of the decisions about each row of one report. */
export async function standingDecisions<T>(
  session: Session,
  kind: DecidedKind<T>,
  editionId: string,
): Promise<readonly StandingDecision<T>[]> {
  const text = (await reportText(session, editionId))?.text ?? '';
  const events = await speakingEvents(session, kind.subject, editionId);
  return [...new Set(events.map(({ subjectId }) => subjectId))].flatMap((id) => {
    const own = events.filter(({ subjectId }) => subjectId === id);
    const decided = whatStands(kind, own, text);
    return decided === null ? [] : [decided];
  });
}

/** The same of every other file of a quarter: for each key from the newest file that has any. */
export async function standingInQuarter<T>(
  session: Session,
  kind: DecidedKind<T>,
  { organisationId, editionId }: EditionStamp,
  quarter: Quarter,
  keyOf: (decided: StandingDecision<T>) => string,
): Promise<readonly StandingDecision<T>[]> {
  const found = new Map<string, StandingDecision<T>>();
  for (const edition of await editionsOfQuarter(session, organisationId, quarter)) {
    if (edition.id === editionId || isByHand(edition)) continue;
    for (const decided of await standingDecisions(session, kind, edition.id)) {
      found.set(keyOf(decided), decided);
    }
  }
  return [...found.values()];
}

function whatStands<T>(
  { thaw }: DecidedKind<T>,
  events: readonly AuditEventRow[],
  text: string,
): StandingDecision<T> | null {
  const steps = standingSteps(events);
  const first = steps[0];
  const last = steps.at(-1);
  if (first === undefined || last?.after == null) return null;
  const { reason, actor } = last;
  return { read: first.before && thaw(first.before), final: thaw(last.after), text, reason, actor };
}
