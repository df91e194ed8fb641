import { editionsOf } from '../../../db/repositories/reports.ts';
import type { MetricState } from '../../../db/repositories/metric-states.ts';
import type { Session } from '../../../db/store.ts';
import type { FigureByHand, Written, WrittenFigure } from '../../domain/by-hand.ts';
import { quarterKey, type Quarter } from '../../domain/period.ts';
import type { ActualEntry } from '../../domain/review.ts';
import { loadHistory, observationsOf, type HistoryEntry } from '../board/indicator-history.ts';
import type { ServiceContext } from '../context.ts';
import { refuseLocked } from '../review/refuse-locked.ts';
import { entryUnit } from './entry-unit.ts';
import { requireEntry, type EntryKey } from './find-entry.ts';
import { readEntry, unchangedEntry, writeEntry, type EntryPlace } from './write-entry.ts';

export interface FigureKey extends EntryKey {
  readonly period: Quarter;
}

/** Why something is entered, and the state of the cell that was seen. */
export interface EntryNote {
  readonly reason: string | null;
  readonly revision?: string | null | undefined;
}

/**
 * States a quarter's figure by hand; null takes it back. The same figure once more, while it is the one that
 * answers, changes nothing and logs nothing.
 * @throws AppError organisation_not_found, indicator_not_found, indicator_ambiguous, unit_unlike, quarter_locked, changed_meanwhile
 */
export async function putFigure(
  context: ServiceContext,
  key: FigureKey,
  figure: FigureByHand | null,
  note: EntryNote,
): Promise<WrittenFigure> {
  const written = await context.store.tx((session) => writeFigure(session, context, key, figure, note));
  const { organisation, indicator } = await requireEntry(context.store, key);
  const history = await loadHistory(
    context.store,
    indicator.id,
    await editionsOf(context.store, organisation.id),
  );
  const period = observationsOf(history).find((each) => each.period === written.period);
  return { ...written, statements: period?.statements ?? [] };
}

/** The step of `putFigure` inside a transaction. */
export async function writeFigure(
  session: Session,
  context: ServiceContext,
  key: FigureKey,
  figure: FigureByHand | null,
  note: EntryNote,
): Promise<Written> {
  const { organisation, indicator } = await requireEntry(session, key);
  const place: EntryPlace = { organisation, indicator, quarter: key.period, ...note };
  const before = await readEntry(session, place);
  const history = await loadHistory(session, indicator.id, await editionsOf(session, organisation.id));
  const ofQuarter = history.filter(({ edition }) => quarterKey(edition) === quarterKey(key.period));
  if (isAsBefore(place, before, ofQuarter, figure)) return unchangedEntry(session, place, before);
  await refuseLocked(session, organisation.id, key.period);
  const actual = figure === null ? null : toEntry(place, history, figure);
  return writeEntry(session, context, place, before, { actual });
}

function isAsBefore(
  place: EntryPlace,
  before: MetricState | null,
  ofQuarter: readonly HistoryEntry[],
  figure: FigureByHand | null,
): boolean {
  const stands = before?.observation ?? null;
  if (figure === null || stands === null) return figure === null && stands === null;
  const { value, unit = place.indicator.unit, basis = stands.basis, asOf = null } = figure;
  const answers = ofQuarter.some(({ isCurrent, row }) => isCurrent && row.observation?.id === stands.id);
  const isEqual =
    stands.value === value && stands.unit === unit && stands.basis === basis && stands.asOf === asOf;
  return isEqual && answers;
}

function toEntry(
  { indicator }: EntryPlace,
  history: readonly HistoryEntry[],
  { value, unit, basis, asOf = null }: FigureByHand,
): ActualEntry {
  const known = history.findLast(({ row }) => row.observation !== null)?.row.observation?.basis;
  return {
    value,
    unit: entryUnit(indicator, unit),
    basis: basis ?? indicator.basis ?? known ?? 'cumulative',
    asOf,
    marks: [],
  };
}
