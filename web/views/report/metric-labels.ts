import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';

/** Short names for marks and cards: task 6 has 6a, 6b in the order of its targets; without a task they count on. */
export function metricLabels(metrics: readonly ScorecardMetric[]): ReadonlyMap<string, string> {
  const byTask = new Map<string, ScorecardMetric[]>();
  for (const metric of [...metrics].sort((a, b) => firstOffset(a) - firstOffset(b))) {
    const task = metric.taskNo ?? '';
    byTask.set(task, [...(byTask.get(task) ?? []), metric]);
  }
  const labels = new Map<string, string>();
  for (const [task, members] of byTask) {
    for (const [index, metric] of members.entries()) {
      labels.set(metric.indicatorId, task === '' ? String(index + 1) : `${task}${letter(index)}`);
    }
  }
  return labels;
}

function firstOffset({ target, actual }: ScorecardMetric): number {
  return Math.min(
    ...[...(target?.spans ?? []), ...(actual?.spans ?? [])].map(({ start }) => start),
    Infinity,
  );
}

/** 0 → a, 25 → z, 26 → aa. */
function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
