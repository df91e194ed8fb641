import { decisionsOf } from '../../../db/repositories/decisions.ts';
import { indicatorsOf, type IndicatorRow } from '../../../db/repositories/indicators.ts';
import { lockedPeriods } from '../../../db/repositories/period-states.ts';
import { MOST_GAUGES, type DefinitionList, type GaugeChoice } from '../../domain/definition.ts';
import { findOrganisation } from '../board/find-organisation.ts';
import { toDecided } from '../board/to-decided.ts';
import { toOrganisationView } from '../board/views.ts';
import type { ServiceContext } from '../context.ts';
import { lastSettingsOf } from './last-settings.ts';

/**
 * Every indicator of an organisation with all that people set of it.
 * @throws AppError organisation_not_found, no_reports
 */
export async function listDefinitions(
  { store }: Pick<ServiceContext, 'store'>,
  org: string | undefined,
): Promise<DefinitionList> {
  const organisation = await findOrganisation(store, org);
  const indicators = await indicatorsOf(store, organisation.id);
  const decisions = await decisionsOf(store, organisation.id);
  const settings = await lastSettingsOf(store, organisation.id);
  const decidedOf = toDecided(decisions);
  return {
    organisation: toOrganisationView(organisation, null),
    yearStart: organisation.yearStart,
    lockedPeriods: await lockedPeriods(store, organisation.id),
    gauges: gaugesOf(indicators),
    rows: indicators.map((indicator) => {
      const { id, name, nameEn, unit, direction, form, basis, weight, pinnedOrder } = indicator;
      const last = settings.get(id);
      const own = decisions.thresholds.find(({ indicatorId }) => indicatorId === id);
      return {
        ...{ id, name, nameEn, unit, direction, form, basis, weight, pinnedOrder },
        said:
          last === undefined
            ? null
            : { actor: last.actor, at: last.createdAt.toISOString(), revision: last.id },
        decided: decidedOf(id),
        thresholds: own?.thresholds ?? null,
      };
    }),
  };
}

/** The indicators that are pinned, in their order. Their ids are the revision: whatever changes them changes it. */
export function gaugesOf(indicators: readonly IndicatorRow[]): GaugeChoice {
  const indicatorIds = indicators
    .filter(({ pinnedOrder }) => pinnedOrder !== null)
    .sort((a, b) => (a.pinnedOrder ?? 0) - (b.pinnedOrder ?? 0))
    .slice(0, MOST_GAUGES)
    .map(({ id }) => id);
  return { indicatorIds, revision: indicatorIds.length === 0 ? null : indicatorIds.join(' ') };
}
