import { indicatorsOf } from '../../../db/repositories/indicators.ts';
import { metricHistory, metricsOf, type MetricRow } from '../../../db/repositories/metrics.ts';
import { organisationById } from '../../../db/repositories/organisations.ts';
import { periodStateOf } from '../../../db/repositories/period-states.ts';
import { editionsOf, isByHand, type EditionRow } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import type { DraftChange, DraftChanges } from '../../domain/import-draft.ts';
import type { Amount } from '../../domain/indicator.ts';
import { compareQuarters, quarterKey, reportingYear, type Quarter } from '../../domain/period.ts';
import { parseUnit, toBase } from '../../domain/unit.ts';
import type { Metric } from '../../extract/types.ts';
import { editionsInForce } from '../board/editions-in-force.ts';
import { summariseReport } from '../board/summarise-reports.ts';
import type { Reading } from '../context.ts';
import { decidedLinks } from './decided-links.ts';
import { continuations, knownIndicators } from './match-indicators.ts';

/** What taking these metrics as the report of a quarter would change for an organisation; null for a new one. */
export async function draftChanges(
  session: Session,
  align: Reading['align'],
  organisationId: string | null,
  quarter: Quarter | null,
  metrics: readonly Metric[],
): Promise<DraftChanges> {
  if (organisationId === null) return { ...NO_CHANGES, created: metrics.length };
  const known = knownIndicators(
    await indicatorsOf(session, organisationId),
    await metricHistory(session, organisationId),
  );
  const decided = await decidedLinks(session, organisationId);
  const aligned = await continuations(align, { known, decided }, metrics);
  const files = (await editionsOf(session, organisationId)).filter((edition) => !isByHand(edition));
  const { yearStart = 1 } = (await organisationById(session, organisationId)) ?? {};
  const { same, before } = neighbours(files, quarter, yearStart);
  const base = same ?? before;
  const stored = base === null ? [] : await metricsOf(session, [base.id]);
  const pairs = stored.map((row) => ({
    row,
    now: metrics.find((_, index) => aligned[index]?.id === row.metric.indicatorId) ?? null,
  }));
  const linked = aligned.filter(({ id }) => id !== null);
  const continued = linked.filter(({ isCertain }) => isCertain).length;
  const isLocked =
    quarter !== null && (await periodStateOf(session, organisationId, quarterKey(quarter))) === 'locked';
  return {
    ...NO_CHANGES,
    isLocked,
    replaces: same === null ? null : await summariseReport(session, same.id),
    comparedWith: base === null ? null : await summariseReport(session, base.id),
    continued,
    created: metrics.length - linked.length,
    uncertain: linked.length - continued,
    targets: pairs.flatMap(({ row, now }) => changeOf(row, row.target, now?.target ?? null)),
    figures:
      same === null
        ? []
        : pairs.flatMap(({ row, now }) => changeOf(row, row.observation, now?.actual ?? null)),
    dropped: pairs.filter(({ now }) => now === null).map(({ row }) => row.metric.name),
  };
}

export const NO_CHANGES: DraftChanges = {
  isLocked: false,
  replaces: null,
  comparedWith: null,
  continued: 0,
  created: 0,
  uncertain: 0,
  targets: [],
  figures: [],
  dropped: [],
  cells: [],
  cellCount: 0,
  decisions: [],
};

/** The report in force for the quarter, and the last one before it in the same year. */
function neighbours(
  editions: readonly EditionRow[],
  quarter: Quarter | null,
  yearStart: number,
): { readonly same: EditionRow | null; readonly before: EditionRow | null } {
  if (quarter === null) return { same: null, before: null };
  const inForce = editionsInForce(editions);
  const earlier = [...inForce.values()]
    .filter((each) => reportingYear(each, yearStart) === reportingYear(quarter, yearStart))
    .filter((each) => compareQuarters(each, quarter) < 0)
    .sort((a, b) => compareQuarters(b, a));
  return { same: inForce.get(quarterKey(quarter)) ?? null, before: earlier[0] ?? null };
}

function changeOf({ metric }: MetricRow, from: Amount | null, to: Amount | null): readonly DraftChange[] {
  if (from === null || to === null || isSame(from, to)) return [];
  return [
    {
      name: metric.name,
      from: { value: from.value, unit: from.unit },
      to: { value: to.value, unit: to.unit },
    },
  ];
}

/** 1.1亿元 and 11000万元 are one amount. */
function isSame(a: Amount, b: Amount): boolean {
  if (a.value === b.value && a.unit === b.unit) return true;
  const [left, right] = [parseUnit(a.unit), parseUnit(b.unit)];
  return left.measure === right.measure && toBase(a.value, left) === toBase(b.value, right);
}
