import { describe, expect, it } from 'vitest';
import { getIndicator } from '../../server/services/get-indicator.ts';
import { getScorecard } from '../../server/services/get-scorecard.ts';
import type { InventedMetric } from './support/invented-report.ts';
import { makeBench } from './support/make-context.ts';

const farms = (target: number, actual: number, unit = '家'): InventedMetric => ({
  name: '培育家庭农场',
  target: [target, unit],
  actual: [actual, unit],
});

describe('a target that was revised within the year', () => {
  it('stays on the board: attainment against the new one and against the original', async () => {
    const bench = makeBench();
    const first = await bench.take({ quarter: 1, metrics: [farms(200, 60)] });
    await bench.take({ quarter: 2, metrics: [farms(300, 150)] });
    const { metrics } = await getScorecard(bench.context, {});
    expect(metrics[0]).toMatchObject({
      attainment: 50,
      status: 'on_track',
      original: {
        target: { value: 200 },
        statedIn: '2031-Q1',
        editionId: first.report.id,
        assessment: { attainment: 75, paceGap: 25, status: 'on_track' },
      },
    });
  });

  it('has its versions on the page of the indicator, with the report that changed it', async () => {
    const bench = makeBench();
    await bench.take({ quarter: 1, metrics: [farms(300, 60)] });
    const { report } = await bench.take({ quarter: 2, metrics: [farms(250, 150)] });
    const { metrics } = await getScorecard(bench.context, {});
    const { targets } = await getIndicator(bench.context, metrics[0]?.indicatorId ?? '', undefined);
    expect(targets.map((t) => [t.target.value, t.change, t.replacedIn])).toEqual([
      [300, null, '2031-Q2'],
      [250, 'softened', null],
    ]);
    expect(targets[1]?.editionId).toBe(report.id);
    expect(targets[0]?.target.spans[0]?.quote).toBe('300家');
  });

  it('was not revised by the quarter that states it first, nor by a scale or a new year', async () => {
    const bench = makeBench();
    await bench.take({ year: 2030, quarter: 4, metrics: [farms(900, 900)] });
    await bench.take({ quarter: 1, metrics: [farms(0.03, 60, '万家')] });
    await bench.take({ quarter: 2, metrics: [farms(300, 150)] });
    for (const quarter of [1, 2]) {
      const { metrics } = await getScorecard(bench.context, { period: { year: 2031, quarter } });
      expect(metrics.map(({ original }) => original)).toEqual([null]);
    }
  });
});
