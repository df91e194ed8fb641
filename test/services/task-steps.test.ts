import { describe, expect, it } from 'vitest';
import { getReport } from '../../server/services/get-report.ts';
import { getScorecard } from '../../server/services/get-scorecard.ts';
import { getTaskSteps } from '../../server/services/get-task-steps.ts';
import { makeBench } from './support/make-context.ts';

describe('what a report says about its tasks', () => {
  it('is cut into items that stand in the text, by task', async () => {
    const bench = makeBench();
    const { report } = await bench.take({
      metrics: [{ name: '建设冷库', target: [12, '座'] }],
      next: '1.抓紧招标。 2.完成验收。',
    });
    const { tasks } = await getScorecard(bench.context, {});
    const { text } = await getReport(bench.context, report.id);
    const steps = await getTaskSteps(bench.context, {});
    expect(steps).toMatchObject({ period: '2031-Q3', editionId: report.id });
    expect(steps.tasks.map(({ taskId }) => taskId)).toEqual(tasks.map(({ id }) => id));
    const [first] = steps.tasks;
    expect(first?.nextSteps.map(({ quote }) => quote)).toEqual(['抓紧招标。', '完成验收。']);
    expect(first?.problems).toEqual([]);
    for (const { start, end, quote } of first?.nextSteps ?? []) expect(text.slice(start, end)).toBe(quote);
  });

  it('is nothing for a quarter without a report', async () => {
    const bench = makeBench();
    await bench.take({ metrics: [{ name: '建设冷库', target: [12, '座'] }] });
    const steps = await getTaskSteps(bench.context, { period: { year: 2031, quarter: 1 } });
    expect(steps).toEqual({ period: '2031-Q1', editionId: null, tasks: [] });
  });
});
