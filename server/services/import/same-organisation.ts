import { indicatorsOf } from '../../../db/repositories/indicators.ts';
import { metricHistory } from '../../../db/repositories/metrics.ts';
import { importedOrganisations, type OrganisationRow } from '../../../db/repositories/organisations.ts';
import type { Session } from '../../../db/store.ts';
import type { Metric } from '../../extract/types.ts';
import type { Reading } from '../context.ts';
import { isShortFor } from './is-short-for.ts';
import { knownIndicators } from './match-indicators.ts';

/** Of the metrics of a report, this share must continue indicators of an organisation that it names in short. */
const LEAST_SHARE = 0.5;

/**
 * The organisation that a report means by a shorter or longer form of its name. The form alone proves nothing
 * (every province has a 省科技厅): at least half of the metrics must go on there, and in one place more than in
 * any other. An organisation of the bundled sample alone is nobody's department.
 */
export async function sameOrganisation(
  session: Session,
  name: string,
  metrics: readonly Metric[],
  align: Reading['align'],
): Promise<OrganisationRow | null> {
  const alike = (await importedOrganisations(session)).filter(
    (known) => isShortFor(name, known.name) || isShortFor(known.name, name),
  );
  const ranked: { readonly organisation: OrganisationRow; readonly shared: number }[] = [];
  for (const organisation of alike) {
    const known = knownIndicators(
      await indicatorsOf(session, organisation.id),
      await metricHistory(session, organisation.id),
    );
    const aligned = await align(known, metrics);
    const shared = aligned.filter(({ id }) => id !== null).length;
    if (shared > 0 && shared >= metrics.length * LEAST_SHARE) ranked.push({ organisation, shared });
  }
  const [best, next] = ranked.sort((a, b) => b.shared - a.shared);
  return best === undefined || best.shared === next?.shared ? null : best.organisation;
}
