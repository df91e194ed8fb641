import type { MetricState } from '../../../db/repositories/metric-states.ts';
import { lockedPeriods } from '../../../db/repositories/period-states.ts';
import type { OrganisationRow } from '../../../db/repositories/organisations.ts';
import { editionsOf, isByHand } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import type { TargetByHand, WrittenTarget } from '../../domain/by-hand.ts';
import type { Target } from '../../domain/indicator.ts';
import {
  compareQuarters,
  quarterKey,
  quartersOfYear,
  reportingYear,
  type Quarter,
} from '../../domain/period.ts';
import type { TargetEntry } from '../../domain/review.ts';
import { targetChange } from '../../domain/target-history.ts';
import { AppError } from '../../errors.ts';
import { newestQuarter } from '../board/editions-in-force.ts';
import { loadHistory, type HistoryEntry } from '../board/indicator-history.ts';
import { toTarget } from '../board/views.ts';
import type { ServiceContext } from '../context.ts';
import { entryUnit } from './entry-unit.ts';
import { requireEntry, type EntryKey } from './find-entry.ts';
import type { EntryNote } from './put-figure.ts';
import { readEntry, unchangedEntry, writeEntry, type EntryPlace } from './write-entry.ts';

export interface TargetKey extends EntryKey {
  /** Reporting year. */
  readonly year: number;
  /** First quarter it holds for; default: the one it was entered for before, else the first, else (when reports state another one) the newest with a report. */
  readonly from?: Quarter | undefined;
}

/**
 * States a year's target by hand, from a quarter to the end of the year; null takes it back. The same target once
 * more changes nothing and logs nothing. One that differs from what a report states needs a reason.
 * @throws AppError organisation_not_found, indicator_not_found, indicator_ambiguous, unit_unlike, quarter_locked, target_reason_needed, changed_meanwhile, invalid_request
 */
export async function putTarget(
  context: ServiceContext,
  key: TargetKey,
  target: TargetByHand | null,
  note: EntryNote,
): Promise<WrittenTarget> {
  return context.store.tx((session) => writeTarget(session, context, key, target, note));
}

/** The step of `putTarget` inside a transaction. */
export async function writeTarget(
  session: Session,
  context: ServiceContext,
  key: TargetKey,
  target: TargetByHand | null,
  note: EntryNote,
): Promise<WrittenTarget> {
  const { organisation, indicator } = await requireEntry(session, key);
  const editions = await editionsOf(session, organisation.id);
  const history = (await loadHistory(session, indicator.id, editions)).filter(
    ({ edition, row }) => row.target !== null && reportingYear(edition, organisation.yearStart) === key.year,
  );
  const quarter = key.from ?? defaultStart(organisation, key.year, history, newestQuarter(editions));
  if (reportingYear(quarter, organisation.yearStart) !== key.year)
    throw new AppError('invalid_request', { where: `from: ${quarterKey(quarter)} ∉ ${key.year}` });
  const place: EntryPlace = { organisation, indicator, quarter, ...note };
  const before = await readEntry(session, place);
  const entry = target && toEntry(place, target);
  const view = (state: MetricState | null) => (state?.target ? toTarget(state.target) : null);
  if (isSame(view(before), entry)) {
    return { ...(await unchangedEntry(session, place, before)), year: key.year, target: view(before) };
  }
  await refuseLockedFrom(session, organisation, quarter, key.year);
  if (entry !== null && note.reason === null) refuseUnexplained(place, history, entry);
  const written = await writeEntry(session, context, place, before, { target: entry });
  return { ...written, year: key.year, target: view(await readEntry(session, place)) };
}

function defaultStart(
  { yearStart }: OrganisationRow,
  year: number,
  history: readonly HistoryEntry[],
  newest: Quarter | null,
): Quarter {
  const entered = history.findLast(({ edition }) => isByHand(edition));
  if (entered !== undefined) return entered.edition;
  const quarters = quartersOfYear(year, yearStart);
  const [first = { year, quarter: 1 }] = quarters;
  const isOfYear = newest !== null && reportingYear(newest, yearStart) === year;
  return history.length > 0 && isOfYear ? newest : first;
}

/** A target holds to the end of the year, so every later quarter must be open too. */
async function refuseLockedFrom(
  session: Session,
  { id, yearStart }: OrganisationRow,
  from: Quarter,
  year: number,
): Promise<void> {
  const touched = quartersOfYear(year, yearStart)
    .filter((quarter) => compareQuarters(quarter, from) >= 0)
    .map(quarterKey);
  const locked = (await lockedPeriods(session, id)).find((period) => touched.includes(period));
  if (locked !== undefined) throw new AppError('quarter_locked', { period: locked });
}

function refuseUnexplained(
  { indicator }: EntryPlace,
  history: readonly HistoryEntry[],
  entry: TargetEntry,
): void {
  const next: Target = { ...entry, spans: [] };
  const differs = history.some(
    ({ edition, row }) =>
      !isByHand(edition) &&
      row.target !== null &&
      targetChange(toTarget(row.target), next, indicator.direction) !== null,
  );
  if (differs) throw new AppError('target_reason_needed', { name: indicator.name });
}

function toEntry({ indicator }: EntryPlace, target: TargetByHand): TargetEntry {
  const { value, unit, bound = indicator.direction === 'down' ? 'lte' : 'gte' } = target;
  const { strict = false, low = null, high = null } = target;
  return { value, unit: entryUnit(indicator, unit), bound, strict, low, high, marks: [] };
}

function isSame(before: Target | null, entry: TargetEntry | null): boolean {
  if (before === null || entry === null) return before === null && entry === null;
  const fields = ['value', 'unit', 'bound', 'strict', 'low', 'high'] as const;
  return fields.every((field) => before[field] === entry[field]);
}
