import {
  decisionsOf,
  replaceThresholds,
  type DecisionRows,
  type ThresholdSetRow,
} from '../../db/repositories/decisions.ts';
import { indicatorById } from '../../db/repositories/indicators.ts';
import type { Session } from '../../db/store.ts';
import { DEFAULT_THRESHOLDS } from '../domain/attainment.ts';
import type { ThresholdView } from '../domain/threshold-view.ts';
import type { Said } from '../domain/decided.ts';
import { areInOrder, effectiveThresholds, type ThresholdChange } from '../domain/thresholds.ts';
import { AppError } from '../errors.ts';
import { findOrganisation } from './board/find-organisation.ts';
import type { ServiceContext } from './context.ts';
import { recordChange } from './record-change.ts';
import { refuseStale } from './refuse-stale.ts';

/** @throws AppError organisation_not_found, no_reports */
export async function getThresholds(
  { store }: ServiceContext,
  org: string | undefined,
): Promise<ThresholdView> {
  const { id } = await findOrganisation(store, org);
  const { thresholds } = await decisionsOf(store, id);
  const rowOfAll = thresholds.find(({ indicatorId }) => indicatorId === null);
  const ofAll = rowOfAll?.thresholds ?? null;
  const metrics: ThresholdView['metrics'][number][] = [];
  for (const row of thresholds) {
    const { indicatorId, thresholds: changed } = row;
    const indicator = indicatorId === null ? null : await indicatorById(store, indicatorId);
    if (indicator === null) continue;
    const effective = effectiveThresholds(ofAll, changed);
    const { name, nameEn } = indicator;
    metrics.push({ indicatorId: indicator.id, name, nameEn, said: saidOf(row), changed, effective });
  }
  return {
    organisationId: id,
    defaults: DEFAULT_THRESHOLDS,
    changed: ofAll,
    said: rowOfAll === undefined ? null : saidOf(rowOfAll),
    effective: effectiveThresholds(ofAll),
    metrics,
  };
}

function saidOf({ id, actor, createdAt }: ThresholdSetRow): Said {
  return { actor, at: createdAt.toISOString(), revision: id };
}

/** What is judged by the thresholds: all of an organisation, or one metric. */
export interface ThresholdScope {
  readonly org?: string | undefined;
  readonly indicatorId?: string | null;
}

export interface ThresholdNote {
  /** Why, in a person's words. */
  readonly reason?: string | null | undefined;
  /** The revision that was seen, null for none; absent: not looked at. */
  readonly revision?: string | null | undefined;
}

/**
 * Changes the thresholds of a scope; null goes back to what stands below it.
 * @throws AppError organisation_not_found, indicator_not_found, invalid_request (amber after red), changed_meanwhile
 */
export async function setThresholds(
  context: ServiceContext,
  { org, indicatorId = null }: ThresholdScope,
  changed: ThresholdChange | null,
  { reason = null, revision }: ThresholdNote = {},
): Promise<ThresholdView> {
  const { store, actor, now, newId } = context;
  const { id: organisationId } = await findOrganisation(store, org);
  await requireIndicator(store, organisationId, indicatorId);
  await store.tx(async (session) => {
    const before = await decisionsOf(session, organisationId);
    const standing = before.thresholds.find((entry) => entry.indicatorId === indicatorId);
    const subjectId = indicatorId ?? organisationId;
    await refuseStale(
      session,
      revision,
      { revision: standing?.id ?? null, value: standing?.thresholds ?? null },
      { subjectId, actions: ['thresholds.set'] },
    );
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
      subjectId,
      reason,
      before: { thresholds: standing?.thresholds ?? null },
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
