import { decisionsOf, type DecisionRows } from '../../../db/repositories/decisions.ts';
import type { IndicatorRow } from '../../../db/repositories/indicators.ts';
import { organisationById } from '../../../db/repositories/organisations.ts';
import type { NewRow, Session } from '../../../db/store.ts';
import { quartersOfYear, type Quarter } from '../../domain/period.ts';
import type { IndicatorDetail } from '../../domain/scorecard.ts';
import { followMoves } from '../board/follow-moves.ts';
import type { ServiceContext } from '../context.ts';
import { getIndicator } from '../get-indicator.ts';
import { recordChange } from '../record-change.ts';
import { refuseStale, type Standing } from '../refuse-stale.ts';
import { refuseLocked } from '../review/refuse-locked.ts';

type Facts = Readonly<Record<string, unknown>>;

/** The columns that every word about an indicator has. */
export interface WordStamp {
  readonly id: string;
  readonly organisationId: string;
  readonly indicatorId: string;
  readonly actor: string;
  readonly createdAt: Date;
}

/** A row that stands, or nothing. */
export function standingOf<R extends { readonly id: string }, V extends Facts>(
  row: R | undefined,
  value: (row: R) => V,
): Standing<V> {
  return row === undefined ? { revision: null, value: null } : { revision: row.id, value: value(row) };
}

/** One thing that a person may say about an indicator, by its natural key: a year, a level of it, a quarter. */
export interface Word<V extends Facts> {
  readonly action: NewRow<'auditEvent'>['action'];
  readonly key: Facts;
  /** A quarter, or a reporting year, whose answers it changes: refused while one of them is locked. */
  readonly touches: Quarter | { readonly wholeYear: number };
  /** What stands. */
  readonly standing: (rows: DecisionRows, indicatorId: string) => Standing<V>;
  /** The state that its writer saw, by its revision (null: nothing); undefined: they did not look. */
  readonly seen: string | null | undefined;
  /** What is to stand; null takes it away. */
  readonly value: V | null;
  /** Refuses what does not fit the indicator. */
  readonly check?: (session: Session, indicator: IndicatorRow, rows: DecisionRows) => Promise<void>;
  readonly write: (session: Session, stamp: WordStamp) => Promise<void>;
  /** What follows from it beside the answers. */
  readonly settle?: (session: Session, organisationId: string) => Promise<void>;
}

/**
 * Writes what a person said, once: the same word again changes nothing. Audited with what stood before.
 * @throws AppError indicator_not_found, changed_meanwhile, quarter_locked, and what the word's own check refuses
 */
export async function putWord<V extends Facts>(
  context: ServiceContext,
  id: string,
  word: Word<V>,
): Promise<IndicatorDetail> {
  const { store, actor, now, newId } = context;
  const indicator = await followMoves(store, id);
  const { organisationId } = indicator;
  await store.tx(async (session) => {
    const rows = await decisionsOf(session, organisationId);
    const standing = word.standing(rows, indicator.id);
    const before = standing.value;
    if (JSON.stringify(before) === JSON.stringify(word.value)) return;
    await refuseStale(session, word.seen, standing, {
      ...{ subjectId: indicator.id, actions: [word.action], key: word.key },
    });
    await refuseTouched(session, organisationId, word.touches);
    if (word.value !== null) await word.check?.(session, indicator, rows);
    const stamp = { id: newId(), organisationId, indicatorId: indicator.id, actor, createdAt: now() };
    await word.write(session, stamp);
    await recordChange(session, context, {
      organisationId,
      action: word.action,
      subject: 'indicator',
      subjectId: indicator.id,
      before: before && { ...word.key, ...before },
      after: word.value && { ...word.key, ...word.value },
    });
    await word.settle?.(session, organisationId);
  });
  const period = 'wholeYear' in word.touches ? {} : { period: word.touches };
  return getIndicator(context, indicator.id, period);
}

async function refuseTouched(
  session: Session,
  organisationId: string,
  touches: Word<Facts>['touches'],
): Promise<void> {
  if (!('wholeYear' in touches)) return refuseLocked(session, organisationId, touches);
  const yearStart = (await organisationById(session, organisationId))?.yearStart ?? 1;
  for (const quarter of quartersOfYear(touches.wholeYear, yearStart))
    await refuseLocked(session, organisationId, quarter);
}
