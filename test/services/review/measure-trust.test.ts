import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../../db/repositories/audit-events.ts';
import { getReport } from '../../../server/services/get-report.ts';
import { getAcceptance, setAcceptance } from '../../../server/services/acceptance.ts';
import { organisationTrust } from '../../../server/services/organisation-trust.ts';
import { addMetric } from '../../../server/services/review/add-metric.ts';
import { makeBench } from '../support/make-context.ts';
import { decide, METRICS, metricOf, undo } from './support.ts';

const FARMS = '培育家庭农场';
const FIGURE = { unit: '家', basis: 'cumulative', asOf: null, marks: [] } as const;

describe('the share of figures that people corrected', () => {
  it('is nothing before anybody looked, and accepting corrects nothing', async () => {
    const bench = makeBench();
    const { report } = await bench.take({ metrics: METRICS });
    expect(report.trust).toEqual({ figures: 3, checked: 0, corrected: 0, correctedShare: 0 });
    await decide(bench, report.id, FARMS, { action: 'accept' });
    expect((await getReport(bench.context, report.id)).trust).toMatchObject({ checked: 1, corrected: 0 });
  });

  it('counts other values, figures thrown out and metrics added, each once, until undone', async () => {
    const bench = makeBench();
    const { report } = await bench.take({ metrics: METRICS });
    const trust = async () => (await getReport(bench.context, report.id)).trust;
    await decide(bench, report.id, FARMS, {
      action: 'correct',
      change: { actual: { ...FIGURE, value: 285 } },
    });
    await decide(bench, report.id, FARMS, { action: 'accept' });
    await decide(bench, report.id, '新建高标准农田', { action: 'discard', what: 'figure' });
    expect(await trust()).toMatchObject({ figures: 3, checked: 2, corrected: 2 });
    const added = { name: '组织验收', direction: 'up', taskNo: null, target: null, reason: null } as const;
    await addMetric(bench.context, { reportId: report.id, ...added, actual: { ...FIGURE, value: 2 } });
    expect(await trust()).toEqual({ figures: 4, checked: 3, corrected: 3, correctedShare: 75 });
    await undo(bench, report.id, '新建高标准农田');
    expect(await trust()).toMatchObject({ checked: 2, corrected: 2, correctedShare: 50 });
  });

  it('is told for the whole organisation and each of its reports, the latest first', async () => {
    const bench = makeBench();
    const { report } = await bench.take({ metrics: METRICS });
    const other = await bench.take({ metrics: METRICS.slice(0, 1), quarter: 4, note: '四' });
    await decide(bench, report.id, FARMS, {
      action: 'correct',
      change: { actual: { ...FIGURE, value: 285 } },
    });
    const trust = await organisationTrust(bench.context, report.organisationId);
    expect(trust).toMatchObject({ figures: 4, checked: 1, corrected: 1, correctedShare: 25 });
    expect(trust.reports.map(({ id, corrected, correctedShare }) => [id, corrected, correctedShare])).toEqual(
      [
        [other.report.id, 0, 0],
        [report.id, 1, (1 / 3) * 100],
      ],
    );
  });
});

describe('acceptance by rule', () => {
  it('is on by default, logged with name and version, and can be switched off for the next imports', async () => {
    const bench = makeBench();
    const { report } = await bench.take({ metrics: METRICS });
    const { organisationId: org } = report;
    expect(await getAcceptance(bench.context, org)).toMatchObject({ isOn: true, version: 1 });
    expect(await metricOf(bench, report.id, '新建高标准农田')).toMatchObject({ review: 'accepted' });
    await setAcceptance(bench.context, org, { isOn: false, reason: '试运行期间逐项核对' });
    await setAcceptance(bench.context, org, { isOn: false, reason: null });
    const later = await bench.take({ metrics: METRICS, quarter: 4, note: '四' });
    expect(later.report.counts).toMatchObject({ accepted: 0, pending: 2 });
    expect(await metricOf(bench, report.id, '新建高标准农田')).toMatchObject({ review: 'accepted' });
    const acceptanceOf = async (id: string) => (await eventsOf(bench.store, id))[0]?.after?.['acceptance'];
    const rule = { rule: 'stated_without_doubt', version: 1 };
    expect(await acceptanceOf(report.id)).toEqual({ isOn: true, ...rule });
    expect(await acceptanceOf(later.report.id)).toEqual({ isOn: false, ...rule });
    const set = (await eventsOf(bench.store, org)).filter(({ action }) => action.endsWith('acceptance_set'));
    expect(set.map(({ reason, before, after }) => [reason, before?.['isOn'], after?.['isOn']])).toEqual([
      ['试运行期间逐项核对', true, false],
    ]);
  });
});
