import { updateIndicator, type IndicatorRow } from '../../../db/repositories/indicators.ts';
import { putMetricState } from '../../../db/repositories/metric-states.ts';
import type { OrganisationRow } from '../../../db/repositories/organisations.ts';
import { lockedPeriods } from '../../../db/repositories/period-states.ts';
import { editionsOf } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import type { IndicatorSettings, Written } from '../../domain/by-hand.ts';
import { quarterKey, quarterOf, shiftQuarter, type Quarter } from '../../domain/period.ts';
import { parseUnit } from '../../domain/unit.ts';
import { AppError } from '../../errors.ts';
import { newestQuarter } from '../board/editions-in-force.ts';
import type { ServiceContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { refuseStale, type Standing } from '../refuse-stale.ts';
import { refuseLocked } from '../review/refuse-locked.ts';
import { logReview } from '../review/review-log.ts';
import { lastSettingOf, SETTING_ACTIONS } from '../definitions/last-settings.ts';
import { blankState } from './blank-state.ts';
import { entryUnit } from './entry-unit.ts';
import { findEntry, type EntryKey } from './find-entry.ts';
import { ensureHandEdition } from './hand-edition.ts';
import { unchangedEntry } from './write-entry.ts';

export interface PutIndicator {
  readonly settings: IndicatorSettings;
  /** Quarter a new indicator starts with; default: the newest with a report that is open. */
  readonly period?: Quarter | undefined;
  readonly reason: string | null;
  /** The revision of the settings that was seen, null for none; absent: not looked at. */
  readonly revision?: string | null | undefined;
}

/**
 * Makes an indicator by hand, or says what one is; the same settings once more change nothing.
 * @returns `changed` false when nothing was written
 * @throws AppError organisation_not_found, indicator_ambiguous, invalid_request (a new one without unit), unit_unlike, quarter_locked, changed_meanwhile
 */
export async function putIndicator(
  context: ServiceContext,
  key: EntryKey,
  input: PutIndicator,
): Promise<Written & { readonly created: boolean }> {
  return context.store.tx((session) => writeIndicator(session, context, key, input));
}

/** The step of `putIndicator` inside a transaction. */
export async function writeIndicator(
  session: Session,
  context: ServiceContext,
  key: EntryKey,
  input: PutIndicator,
): Promise<Written & { readonly created: boolean }> {
  const { organisation, indicator } = await findEntry(session, key);
  if (indicator !== null) {
    const changed = await setIndicator(session, context, indicator, input);
    const quarter = input.period ?? (await startQuarter(session, context, organisation));
    return { ...(await unchangedEntry(session, { indicator, quarter }, null)), changed, created: false };
  }
  const name = input.settings.name ?? key.indicator;
  return { ...(await create(session, context, organisation, name, input)), created: true };
}

async function create(
  session: Session,
  context: ServiceContext,
  organisation: OrganisationRow,
  name: string,
  { settings, period, reason }: PutIndicator,
): Promise<Written> {
  const { unit } = settings;
  if (unit === undefined) throw new AppError('invalid_request', { where: 'unit' });
  const quarter = period ?? (await startQuarter(session, context, organisation));
  await refuseLocked(session, organisation.id, quarter);
  const edition = await ensureHandEdition(session, context, organisation, quarter);
  const { kind: unitKind, measure: unitMeasure } = parseUnit(unit);
  const { nameEn = null, direction = 'up', form = 'level', basis = null } = settings;
  const { weight = null, pinnedOrder = null } = settings;
  const indicator: IndicatorRow = {
    ...{ id: context.newId(), organisationId: organisation.id, editionId: edition.id, name, nameEn },
    ...{ direction, form, unit, unitKind, unitMeasure, basis, weight, pinnedOrder, movedTo: null },
    ...{ actor: context.actor, createdAt: context.now() },
  };
  const after = await blankState(session, context, edition, indicator);
  await putMetricState(session, after);
  await logReview(session, context, { action: 'metric.added', before: null, after, reason });
  return { ...(await unchangedEntry(session, { indicator, quarter }, after)), changed: true };
}

/** Says what an indicator is; false when it is so already. Runs inside a transaction. */
async function setIndicator(
  session: Session,
  context: ServiceContext,
  indicator: IndicatorRow,
  { settings, reason, revision }: PutIndicator,
): Promise<boolean> {
  const change = Object.fromEntries(
    Object.entries(settings).filter(
      ([field, value]) => value !== undefined && indicator[field as keyof IndicatorSettings] !== value,
    ),
  ) as IndicatorSettings;
  if (Object.keys(change).length === 0) return false;
  await refuseStale(session, revision, await standingSettings(session, indicator), {
    ...{ subjectId: indicator.id, actions: SETTING_ACTIONS },
  });
  const unit = change.unit === undefined ? null : parseUnit(entryUnit(indicator, change.unit));
  const measured = unit === null ? {} : { unitKind: unit.kind, unitMeasure: unit.measure };
  await updateIndicator(session, indicator.id, { ...change, ...measured });
  await recordChange(session, context, {
    organisationId: indicator.organisationId,
    action: 'indicator.set',
    subject: 'indicator',
    subjectId: indicator.id,
    reason,
    before: Object.fromEntries(
      Object.keys(change).map((field) => [field, indicator[field as keyof IndicatorSettings]]),
    ),
    after: { ...change },
  });
  return true;
}

async function standingSettings(
  session: Session,
  indicator: IndicatorRow,
): Promise<Standing<IndicatorSettings>> {
  const last = await lastSettingOf(session, indicator.id);
  const { name, nameEn, unit, direction, form, basis, weight } = indicator;
  return { revision: last?.id ?? null, value: { name, nameEn, unit, direction, form, basis, weight } };
}

/** The newest quarter with figures, or that of today, moved on to one that is open. */
async function startQuarter(
  session: Session,
  { now, timeZone }: ServiceContext,
  { id }: OrganisationRow,
): Promise<Quarter> {
  const locked = await lockedPeriods(session, id);
  let quarter = newestQuarter(await editionsOf(session, id)) ?? quarterOf(now(), timeZone);
  while (locked.includes(quarterKey(quarter))) quarter = shiftQuarter(quarter, 1);
  return quarter;
}
