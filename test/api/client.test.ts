import { hc, type InferResponseType } from 'hono/client';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { AppType } from '../../server/app.ts';
import type { Counts, ReportSummary } from '../../server/domain/scorecard.ts';
import { makeApp, type AppBench } from './make-app.ts';

const METRICS = [{ name: '培育家庭农场', target: [300, '家'], actual: [336, '家'] }] as const;

const clientOf = ({ app }: AppBench) => hc<AppType>('http://localhost', { fetch: app.request });

describe('typed client', () => {
  it('uploads, reads and withdraws with types that come from the routes', async () => {
    const bench = makeApp();
    const { api } = clientOf(bench);
    const made = bench.prepare({ metrics: METRICS });
    const file = new File([new Uint8Array(made.bytes)], made.fileName);
    const imported = await (await api.reports.$post({ form: { file, period: '2031-Q2' } })).json();
    expect(imported.report.period).toBe('2031-Q2');

    const board = await (
      await api.scorecard.$get({ query: { period: '2031-Q2', status: 'exceeded' } })
    ).json();
    expect(board.metrics.map((metric) => metric.attainment)).toEqual([112]);
    expect(board.counts.exceeded).toBe(1);

    const { id } = imported.report;
    const withdrawn = await (await api.reports[':id'].$delete({ param: { id } })).json();
    expect(withdrawn.report.status).toBe('withdrawn');
    const restored = await (await api.reports[':id'].restore.$post({ param: { id } })).json();
    expect(restored.report.status).toBe('ready');
  });

  it('keeps the bodies of errors out of its answers', () => {
    type Api = ReturnType<typeof clientOf>['api'];
    expectTypeOf<InferResponseType<Api['scorecard']['$get']>['counts']>().toEqualTypeOf<Counts>();
    expectTypeOf<InferResponseType<Api['reports']['$get']>[number]['id']>().toEqualTypeOf<
      ReportSummary['id']
    >();
  });
});
