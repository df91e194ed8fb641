import { indicatorsOf, updateIndicator } from '../../../db/repositories/indicators.ts';
import { MOST_GAUGES, type GaugeChoice } from '../../domain/definition.ts';
import { AppError } from '../../errors.ts';
import { findOrganisation } from '../board/find-organisation.ts';
import type { ServiceContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { refuseStale } from '../refuse-stale.ts';
import { gaugesOf } from './list-definitions.ts';

export interface GaugeInput {
  /** Key of the organisation. */
  readonly org: string;
  /** In the order in which the board shows them; none: the board chooses by rule. */
  readonly indicatorIds: readonly string[];
  readonly reason: string | null;
  /** The revision that was seen, null while nothing was pinned; absent: not looked at. */
  readonly revision?: string | null | undefined;
}

/**
 * Says which indicators the board shows as gauges, and in which order; the same choice once more changes nothing.
 * @throws AppError organisation_not_found, indicator_not_found, invalid_request (too many, or one twice), changed_meanwhile
 */
export async function setGauges(context: ServiceContext, input: GaugeInput): Promise<GaugeChoice> {
  const { indicatorIds, reason, revision } = input;
  return context.store.tx(async (session) => {
    const { id: organisationId } = await findOrganisation(session, input.org);
    const rows = await indicatorsOf(session, organisationId);
    const before = gaugesOf(rows);
    const names = (ids: readonly string[]): string =>
      ids.map((id) => rows.find((row) => row.id === id)?.name ?? id).join('、');
    const unknown = indicatorIds.find((id) => !rows.some((row) => row.id === id));
    if (unknown !== undefined) throw new AppError('indicator_not_found', { id: unknown });
    if (indicatorIds.length > MOST_GAUGES || new Set(indicatorIds).size < indicatorIds.length)
      throw new AppError('invalid_request', { where: 'indicatorIds' });
    await refuseStale(
      session,
      revision,
      { revision: before.revision, value: { gauges: names(before.indicatorIds) } },
      { subjectId: organisationId, actions: ['organisation.gauges_set'] },
    );
    if (before.indicatorIds.join(' ') === indicatorIds.join(' ')) return before;
    for (const { id, pinnedOrder } of rows) {
      const place = indicatorIds.indexOf(id);
      const next = place < 0 ? null : place;
      if (next !== pinnedOrder) await updateIndicator(session, id, { pinnedOrder: next });
    }
    await recordChange(session, context, {
      ...{ organisationId, action: 'organisation.gauges_set', reason },
      ...{ subject: 'organisation', subjectId: organisationId },
      before: { gauges: names(before.indicatorIds), indicatorIds: before.indicatorIds },
      after: { gauges: names(indicatorIds), indicatorIds },
    });
    return gaugesOf(await indicatorsOf(session, organisationId));
  });
}
