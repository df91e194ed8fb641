import { describe, expect, it } from 'vitest';
import { getReport } from '../../../server/services/get-report.ts';
import { addMetric } from '../../../server/services/review/add-metric.ts';
import { makeBench } from '../support/make-context.ts';
import { decide, METRICS, metricOf } from './support.ts';

const FARMS = '培育家庭农场';

describe('what people decided', () => {
  it('survives three further files of the quarter whose text moved', async () => {
    const bench = makeBench();
    const first = await bench.take({ metrics: METRICS });
    const { text } = await getReport(bench.context, first.report.id);
    const start = text.indexOf('280家');
    const marks = [{ start, end: start + 3, role: 'number' as const }];
    const entry = { unit: '家', basis: 'cumulative', asOf: null } as const;
    await decide(
      bench,
      first.report.id,
      FARMS,
      { action: 'correct', change: { actual: { ...entry, value: 285, marks } } },
      '少计五家',
    );
    await decide(bench, first.report.id, '建设冷库', { action: 'discard', what: 'metric' });
    await decide(bench, first.report.id, '新建高标准农田', { action: 'reopen' });
    for (const note of ['（修订）', '（再次修订，增加说明文字）', '（三）']) {
      const { report } = await bench.take({ metrics: METRICS, note });
      const detail = await getReport(bench.context, report.id);
      const farms = await metricOf(bench, report.id, FARMS);
      expect(farms).toMatchObject({ actual: { value: 285, how: 'manual' }, review: 'accepted' });
      const [span] = farms.actual?.spans ?? [];
      expect(span?.quote).toBe('280');
      expect(detail.text.slice(span?.start, span?.end)).toBe('280');
      expect(await metricOf(bench, report.id, '建设冷库')).toMatchObject({ isDiscarded: true });
      expect(await metricOf(bench, report.id, '新建高标准农田')).toMatchObject({ review: 'pending' });
    }
  });

  it('waits where the new file says something else, with what the person had said', async () => {
    const bench = makeBench();
    const { report } = await bench.take({ metrics: METRICS });
    await decide(bench, report.id, FARMS, { action: 'accept' });
    const changed = METRICS.map((metric) =>
      metric.name === FARMS ? { ...metric, actual: [260, '家'] as const, how: 'stated' as const } : metric,
    );
    const second = await bench.take({ metrics: changed, note: '更正' });
    expect(await metricOf(bench, second.report.id, FARMS)).toMatchObject({
      actual: { value: 260 },
      review: 'pending',
      reasons: [{ code: 'corrected_before', params: { value: 280, unit: '家' } }],
    });
  });

  it('is settled where the new file says what the person had said', async () => {
    const bench = makeBench();
    const { report } = await bench.take({ metrics: METRICS });
    const actual = { value: 285, unit: '家', basis: 'cumulative', asOf: null, marks: [] } as const;
    await decide(bench, report.id, FARMS, { action: 'correct', change: { actual } });
    const changed = METRICS.map((metric) =>
      metric.name === FARMS ? { ...metric, actual: [285, '家'] as const } : metric,
    );
    const second = await bench.take({ metrics: changed, note: '更正' });
    expect(await metricOf(bench, second.report.id, FARMS)).toMatchObject({
      actual: { value: 285, how: 'counted' },
      review: 'accepted',
      reasons: [],
    });
  });

  it('keeps a metric added by hand, its words found again', async () => {
    const bench = makeBench();
    const { report } = await bench.take({ metrics: METRICS });
    const { text } = await getReport(bench.context, report.id);
    const start = text.indexOf('抓紧验收');
    const marks = [{ start, end: start + 4, role: 'sentence' as const }];
    const target = {
      value: 2,
      unit: '次',
      bound: 'eq',
      strict: false,
      low: null,
      high: null,
      marks,
    } as const;
    const added = { name: '组织验收', direction: 'up', taskNo: null, actual: null, reason: null } as const;
    await addMetric(bench.context, { reportId: report.id, ...added, target });
    const second = await bench.take({ metrics: METRICS, note: '前面加了很多字' });
    const again = await metricOf(bench, second.report.id, '组织验收');
    const detail = await getReport(bench.context, second.report.id);
    const [span] = again.target?.spans ?? [];
    expect(detail.text.slice(span?.start, span?.end)).toBe('抓紧验收');
    expect(span?.start).not.toBe(start);
  });

  it('says nothing of other quarters', async () => {
    const bench = makeBench();
    const { report } = await bench.take({ metrics: METRICS });
    await decide(bench, report.id, FARMS, { action: 'accept' });
    const other = await bench.take({ metrics: METRICS, quarter: 2 });
    expect(await metricOf(bench, other.report.id, FARMS)).toMatchObject({
      review: 'pending',
      revision: null,
    });
  });
});
