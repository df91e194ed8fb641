import { decisionsOf, replaceThresholds, type DecisionRows } from '../../db/repositories/decisions.ts';
import { indicatorById } from '../../db/repositories/indicators.ts';
import type { Session } from '../../db/store.ts';
import { DEFAULT_THRESHOLDS, type Thresholds } from '../domain/attainment.ts';
import { areInOrder, effectiveThresholds, type ThresholdChange } from '../domain/thresholds.ts';
import { AppError } from '../errors.ts';
import { findOrganisation } from './board/find-organisation.ts';
import type { ServiceContext } from './context.ts';
import { recordChange } from './record-change.ts';

/** Thresholds of an organisation and of the metrics that have their own. */
export interface ThresholdView {
  readonly organisationId: string;
  readonly defaults: Thresholds;
  /** What the organisation changed; null when nothing. */
  readonly changed: ThresholdChange | null;
  readonly effective: Thresholds;
  readonly metrics: readonly {
    readonly indicatorId: string;
    readonly name: string;
    readonly changed: ThresholdChange;
    readonly effective: Thresholds;
  }[];
}

/** @throws AppError organisation_not_found, no_reports */
export async function getThresholds(
  { store }: ServiceContext,
  org: string | undefined,
): Promise<ThresholdView> {
  const { id } = await findOrganisation(store, org);
  const { thresholds } = await decisionsOf(store, id);
  const ofAll = thresholds.find(({ indicatorId }) => indicatorId === null)?.thresholds ?? null;
  const metrics: ThresholdView['metrics'][number][] = [];
  for (const { indicatorId, thresholds: changed } of thresholds) {
    const indicator = indicatorId === null ? null : await indicatorById(store, indicatorId);
    if (indicator === null) continue;
    const effective = effectiveThresholds(ofAll, changed);
    metrics.push({ indicatorId: indicator.id, name: indicator.name, changed, effective });
  }
  return {
    organisationId: id,
    defaults: DEFAULT_THRESHOLDS,
    changed: ofAll,
    effective: effectiveThresholds(ofAll),
    metrics,
  };
}

/**
 * Changes the thresholds of a scope; null goes back to what stands below it.
 * @throws AppError organisation_not_found, indicator_not_found, invalid_request (amber after red)
 */
export async function setThresholds(
  context: ServiceContext,
  { org, indicatorId = null }: { readonly org?: string | undefined; readonly indicatorId?: string | null },
  changed: ThresholdChange | null,
): Promise<ThresholdView> {
  const { store, actor, now, newId } = context;
  const { id: organisationId } = await findOrganisation(store, org);
  await requireIndicator(store, organisationId, indicatorId);
  await store.tx(async (session) => {
    const before = await decisionsOf(session, organisationId);
    requireOrder(withThresholds(before, organisationId, indicatorId, changed));
    const row = { id: newId(), organisationId, indicatorId, actor, createdAt: now() };
    await replaceThresholds(
      session,
      { organisationId, indicatorId },
      changed === null ? null : { ...row, thresholds: changed },
    );
    await recordChange(session, context, {
      organisationId,
      action: 'thresholds.set',
      subject: indicatorId === null ? 'organisation' : 'indicator',
      subjectId: indicatorId ?? organisationId,
      before: {
        thresholds: before.thresholds.find((entry) => entry.indicatorId === indicatorId)?.thresholds ?? null,
      },
      after: { thresholds: changed },
    });
  });
  return getThresholds(context, organisationId);
}

/** Decisions as they would stand with other thresholds in one scope. */
export function withThresholds(
  decisions: DecisionRows,
  organisationId: string,
  indicatorId: string | null,
  changed: ThresholdChange | null,
): DecisionRows {
  const others = decisions.thresholds.filter((row) => row.indicatorId !== indicatorId);
  const row = { id: '', organisationId, indicatorId, actor: '', createdAt: new Date(0) };
  return {
    ...decisions,
    thresholds: changed === null ? others : [...others, { ...row, thresholds: changed }],
  };
}

/** @throws AppError invalid_request when red would begin before amber anywhere */
export function requireOrder({ thresholds }: DecisionRows): void {
  const ofAll = thresholds.find(({ indicatorId }) => indicatorId === null)?.thresholds ?? null;
  const all = [
    effectiveThresholds(ofAll),
    ...thresholds.map((row) => effectiveThresholds(ofAll, row.thresholds)),
  ];
  if (!all.every(areInOrder)) {
    throw new AppError('invalid_request', {
      where: 'atRiskGap ≤ onTrackGap ≤ 0; 0 ≤ nearLevel, approxBand, capLead ≤ 100',
    });
  }
}

/** @throws AppError indicator_not_found when it is not one of the organisation's */
export async function requireIndicator(
  session: Session,
  organisationId: string,
  indicatorId: string | null,
): Promise<void> {
  if (indicatorId === null) return;
  const indicator = await indicatorById(session, indicatorId);
  if (indicator?.organisationId !== organisationId)
    throw new AppError('indicator_not_found', { id: indicatorId });
}
