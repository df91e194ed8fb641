import { indicatorsOf, quartersByIndicator } from '../../../db/repositories/indicators.ts';
import type { OpenLink } from '../../domain/link-check.ts';
import { quarterKey } from '../../domain/period.ts';
import { findOrganisation } from '../board/find-organisation.ts';
import type { ServiceContext } from '../context.ts';
import { loadOpenLinks } from './open-links.ts';

/**
 * The indicators that may be others of earlier reports and wait for a person, earliest quarter first.
 * @param org id or name; default: as for a board
 * @throws AppError organisation_not_found, no_reports
 */
export async function listLinks(
  { store }: ServiceContext,
  org: string | undefined,
): Promise<readonly OpenLink[]> {
  const { id } = await findOrganisation(store, org);
  const open = await loadOpenLinks(store, id);
  const quarters = await quartersByIndicator(store, id);
  const periodsOf = (indicatorId: string) => (quarters.get(indicatorId) ?? []).map(quarterKey);
  return (await indicatorsOf(store, id))
    .flatMap(({ id: indicatorId, name, unit }): readonly OpenLink[] => {
      const periods = periodsOf(indicatorId);
      const options = open.get(indicatorId) ?? [];
      const candidates = options.map((each) => ({ ...each, periods: periodsOf(each.indicatorId) }));
      return periods.length === 0 || options.length === 0
        ? []
        : [{ indicatorId, name, unit, periods, candidates }];
    })
    .sort((a, b) => ((a.periods[0] ?? '') < (b.periods[0] ?? '') ? -1 : 1));
}
