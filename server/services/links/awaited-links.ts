import { indicatorById, quartersByIndicator } from '../../../db/repositories/indicators.ts';
import type { Session } from '../../../db/store.ts';
import type { AwaitedLink } from '../../domain/link-check.ts';
import { quarterKey } from '../../domain/period.ts';
import { loadOpenLinks } from './open-links.ts';

/** The indicators that may be the given one: their quarters are not in its series while a person has not decided. */
export async function awaitedLinks(
  session: Session,
  { id, organisationId }: { readonly id: string; readonly organisationId: string },
): Promise<readonly AwaitedLink[]> {
  const open = await loadOpenLinks(session, organisationId);
  const waiting = [...open].filter(([, options]) => options.some(({ indicatorId }) => indicatorId === id));
  if (waiting.length === 0) return [];
  const quarters = await quartersByIndicator(session, organisationId);
  const links: AwaitedLink[] = [];
  for (const [indicatorId] of waiting) {
    const row = await indicatorById(session, indicatorId);
    const periods = (quarters.get(indicatorId) ?? []).map(quarterKey);
    if (row !== null && periods.length > 0) links.push({ indicatorId, name: row.name, periods });
  }
  return links;
}
