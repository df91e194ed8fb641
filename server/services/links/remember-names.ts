import type { IndicatorRow } from '../../../db/repositories/indicators.ts';
import { replaceLinkDecision } from '../../../db/repositories/links.ts';
import type { MetricRow } from '../../../db/repositories/metrics.ts';
import type { Session } from '../../../db/store.ts';
import { parseUnit } from '../../domain/unit.ts';
import { normalizeName } from '../../extract/matching/similarity.ts';
import type { ServiceContext } from '../context.ts';

/** Keeps a person's word that these metrics' names mean one indicator, so that the next import follows it. */
export async function rememberNames(
  session: Session,
  { actor, now, newId }: ServiceContext,
  { id: indicatorId, organisationId }: Pick<IndicatorRow, 'id' | 'organisationId'>,
  rows: readonly MetricRow[],
): Promise<void> {
  for (const { metric, target, observation } of rows) {
    await replaceLinkDecision(session, {
      id: newId(),
      organisationId,
      indicatorId,
      name: normalizeName(metric.name),
      unitMeasure: parseUnit(target?.unit ?? observation?.unit ?? '').measure,
      isSame: true,
      actor,
      createdAt: now(),
    });
  }
}
