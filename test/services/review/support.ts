import type { Store } from '../../../db/store.ts';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';
import type { Decision } from '../../../server/domain/review.ts';
import { getReport } from '../../../server/services/get-report.ts';
import { decideMetric } from '../../../server/services/review/decide-metric.ts';
import { undoDecision } from '../../../server/services/review/undo-decision.ts';
import type { InventedMetric } from '../support/invented-report.ts';
import type { TestBench } from '../support/make-context.ts';

/** One certain figure, one that waits, one that nobody reported. */
export const METRICS: readonly InventedMetric[] = [
  { name: '新建高标准农田', target: [20, '万亩'], actual: [15, '万亩'] },
  { name: '培育家庭农场', target: [300, '家'], actual: [280, '家'], how: 'counted' },
  { name: '建设冷库', target: [12, '座'], candidate: [3, '座'] },
];

export async function metricOf(bench: TestBench, reportId: string, name: string): Promise<ScorecardMetric> {
  const { metrics } = await getReport(bench.context, reportId);
  const found = metrics.find((metric) => metric.name === name);
  if (found === undefined) throw new Error(`no metric ${name}`);
  return found;
}

/** Decides about a metric as somebody who has just looked at it. */
export async function decide(
  bench: TestBench,
  reportId: string,
  name: string,
  decision: Decision,
  reason: string | null = null,
) {
  const { metricId, revision } = await metricOf(bench, reportId, name);
  return decideMetric(bench.context, { reportId, metricId: metricId ?? '', revision, decision, reason });
}

export async function undo(bench: TestBench, reportId: string, name: string) {
  const { metricId, revision } = await metricOf(bench, reportId, name);
  return undoDecision(bench.context, { reportId, metricId: metricId ?? '', revision });
}

/** Every row of every table but the log, as text: equal only when nothing differs. */
export async function everythingBut(store: Store, left: string): Promise<string> {
  const tables = Object.entries(store.tables).filter(([name]) => name !== left);
  const rows = await Promise.all(
    tables.map(async ([name, table]) => {
      const all = await store.db.select().from(table);
      return [name, all.map((row) => JSON.stringify(row)).sort()] as const;
    }),
  );
  return JSON.stringify(Object.fromEntries(rows));
}
