import { describe, expect, it } from 'vitest';
import { getIndicator } from '../../../server/services/get-indicator.ts';
import { makeBench } from '../support/make-context.ts';
import { decide, everythingBut, METRICS, metricOf, undo } from './support.ts';

const FARMS = '培育家庭农场';
const RENAMED = METRICS.map((each) => (each.name === FARMS ? { ...each, name: '发展家庭农场' } : each));

async function twoQuarters() {
  const bench = makeBench();
  const first = await bench.take({ metrics: METRICS, quarter: 2 });
  const second = await bench.take({ metrics: RENAMED });
  const old = await metricOf(bench, first.report.id, FARMS);
  return { bench, old, first: first.report.id, second: second.report.id };
}

describe('a metric that a person links to another indicator', () => {
  it('goes on there, leaves its old id answering, and the next file follows', async () => {
    const { bench, old, second } = await twoQuarters();
    const apart = await metricOf(bench, second, '发展家庭农场');
    expect(apart.indicatorId).not.toBe(old.indicatorId);
    await decide(bench, second, '发展家庭农场', { action: 'link', to: old.indicatorId }, '同一口径');
    expect(await metricOf(bench, second, FARMS)).toMatchObject({
      ...{ indicatorId: old.indicatorId, metricId: apart.metricId },
      actual: { value: 280 },
    });
    expect((await getIndicator(bench.context, apart.indicatorId)).metric.indicatorId).toBe(old.indicatorId);
    const third = await bench.take({ metrics: RENAMED, quarter: 4, note: '四季度' });
    expect((await metricOf(bench, third.report.id, FARMS)).indicatorId).toBe(old.indicatorId);
  });

  it('undo restores every row byte for byte', async () => {
    const { bench, old, second } = await twoQuarters();
    const before = await everythingBut(bench.store, 'auditEvent');
    await decide(bench, second, '发展家庭农场', { action: 'link', to: old.indicatorId });
    expect(await everythingBut(bench.store, 'auditEvent')).not.toBe(before);
    await undo(bench, second, FARMS);
    expect(await everythingBut(bench.store, 'auditEvent')).toBe(before);
  });

  it('can stand on its own, and go back', async () => {
    const bench = makeBench();
    await bench.take({ metrics: METRICS, quarter: 2 });
    const { report } = await bench.take({ metrics: METRICS });
    const before = await everythingBut(bench.store, 'auditEvent');
    const joined = await metricOf(bench, report.id, FARMS);
    await decide(bench, report.id, FARMS, { action: 'link', to: null });
    expect((await metricOf(bench, report.id, FARMS)).indicatorId).not.toBe(joined.indicatorId);
    await undo(bench, report.id, FARMS);
    expect(await everythingBut(bench.store, 'auditEvent')).toBe(before);
  });

  it('is refused where the report names that indicator already, and for one nobody knows', async () => {
    const { bench, second } = await twoQuarters();
    const other = await metricOf(bench, second, '建设冷库');
    const clash = decide(bench, second, '发展家庭农场', { action: 'link', to: other.indicatorId });
    await expect(clash).rejects.toMatchObject({ code: 'indicator_clash' });
    const nobody = decide(bench, second, '发展家庭农场', { action: 'link', to: 'nobody' });
    await expect(nobody).rejects.toMatchObject({ code: 'indicator_not_found' });
  });

  it('survives a further file of the quarter', async () => {
    const { bench, old, second } = await twoQuarters();
    await decide(bench, second, '发展家庭农场', { action: 'link', to: old.indicatorId });
    await decide(bench, second, FARMS, { action: 'accept' });
    const again = await bench.take({ metrics: RENAMED, note: '修订' });
    expect(await metricOf(bench, again.report.id, FARMS)).toMatchObject({
      ...{ indicatorId: old.indicatorId, review: 'accepted' },
    });
  });
});
