import { hasEvents } from '../../../db/repositories/audit-events.ts';
import { countColumnMappings } from '../../../db/repositories/column-mappings.ts';
import { indicatorsOf, quartersByIndicator } from '../../../db/repositories/indicators.ts';
import {
  organisationsInto,
  standingOrganisations,
  type OrganisationRow,
} from '../../../db/repositories/organisations.ts';
import { editionsOf, isByHand } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import type { OrganisationEntry } from '../../domain/organisation-view.ts';
import { quarterKey } from '../../domain/period.ts';
import { addTrust, type Trust } from '../../domain/trust.ts';
import { newestQuarter } from '../board/editions-in-force.ts';
import type { ServiceContext } from '../context.ts';
import { measureTrust } from '../review/measure-trust.ts';

/** Every organisation that answers under its own id, with what it holds; first comers first. */
export async function listOrganisations({
  store,
  memory,
}: ServiceContext): Promise<readonly OrganisationEntry[]> {
  const standing = new Map((await standingOrganisations(store)).map((row) => [row.id, row]));
  const entries = await memory.ofEach(store, [...standing.keys()], 'organisation', async (id) => {
    const row = standing.get(id);
    return row === undefined ? null : toEntry(store, row);
  });
  const columns = await countColumnMappings(store);
  return entries
    .filter((entry) => entry !== null)
    .map((entry) => ({ ...entry, columns: columns.get(entry.id) ?? 0 }));
}

/** Names that answer with an organisation, apart from its own. */
export async function otherNames(
  session: Session,
  id: string,
): Promise<{ readonly aliases: readonly OrganisationRow[]; readonly merged: readonly OrganisationRow[] }> {
  const aliases: OrganisationRow[] = [];
  const merged: OrganisationRow[] = [];
  for (const row of await organisationsInto(session, id))
    ((await hasEvents(session, row.id)) ? merged : aliases).push(row);
  return { aliases, merged };
}

async function toEntry(
  session: Session,
  { id, name, nameEn, isSample, yearStart, acceptsByRule }: OrganisationRow,
): Promise<Omit<OrganisationEntry, 'columns'>> {
  const named = await quartersByIndicator(session, id);
  const editions = await editionsOf(session, id);
  const files = editions.filter((edition) => !isByHand(edition));
  const trust: Trust[] = [];
  for (const file of files) trust.push(await measureTrust(session, file.id));
  const { aliases, merged } = await otherNames(session, id);
  const newest = newestQuarter(editions);
  return {
    ...{ id, name, nameEn, yearStart, acceptsByRule },
    isSample: isSample && files.every((file) => file.isSample),
    aliases: aliases.map((row) => row.name),
    merged: merged.map((row) => row.name),
    reports: files.length,
    indicators: (await indicatorsOf(session, id)).filter((row) => named.has(row.id)).length,
    newestPeriod: newest === null ? null : quarterKey(newest),
    trust: addTrust(trust),
  };
}
