import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../db/repositories/audit-events.ts';
import { getScorecard } from '../../server/services/get-scorecard.ts';
import { importReport } from '../../server/services/import-report.ts';
import { isShortFor } from '../../server/services/import/is-short-for.ts';
import { listReports } from '../../server/services/list-reports.ts';
import type { InventedMetric } from './support/invented-report.ts';
import { makeBench, type TestBench } from './support/make-context.ts';

const FULL = '东岭省农业农村厅';
const SHORT = '省农村厅';
const FARMS: readonly InventedMetric[] = [
  { name: '培育家庭农场', target: [300, '家'], actual: [280, '家'] },
  { name: '建设冷库', target: [12, '座'] },
];
const ROADS: readonly InventedMetric[] = [
  { name: '新改建农村公路', target: [500, '公里'] },
  { name: '改造危桥', target: [30, '座'] },
];

async function organisationsOf({ context }: TestBench): Promise<readonly string[]> {
  return (await listReports(context, null)).map((report) => report.org);
}

describe('isShortFor', () => {
  it.each([
    ['省科技厅', '浙江省科学技术厅'],
    ['浙江省科技厅', '浙江省科学技术厅'],
    ['市应急局', '晋原市应急管理局'],
    ['海州市国资委', '海州市人民政府国有资产监督管理委员会'],
    ['区政府办', '东岭区人民政府办公室'],
  ])('%s for %s', (short, full) => {
    expect(isShortFor(short, full)).toBe(true);
    expect(isShortFor(full, short)).toBe(false);
  });

  it.each([
    ['江苏省科技厅', '浙江省科学技术厅', 'another place'],
    ['市科技局', '浙江省科学技术厅', 'another level'],
    ['省科技委', '浙江省科学技术厅', 'another kind of body'],
    ['省教育厅', '浙江省科学技术厅', 'other letters'],
    ['省术科厅', '浙江省科学技术厅', 'letters out of order'],
    ['浙江省科学技术厅', '浙江省科学技术厅', 'the same name'],
    ['科技厅', '浙江省科学技术厅', 'no level at all'],
    ['省科技厅', '科学技术部', 'a long name without a place'],
  ])('not %s for %s: %s', (short, full) => {
    expect(isShortFor(short, full)).toBe(false);
  });
});

describe('a report that names its department in short', () => {
  it('goes to the department whose indicators it continues', async () => {
    const bench = makeBench();
    await bench.take({ org: FULL, quarter: 1, metrics: FARMS });
    await bench.take({ org: SHORT, quarter: 2, metrics: FARMS });
    expect(await organisationsOf(bench)).toEqual([FULL, FULL]);
    const [metric] = (await getScorecard(bench.context, {})).metrics;
    expect(metric?.trend.map((point) => point.value)).toEqual([280, 280, null, null]);
  });

  it('starts a department of its own when its indicators are others', async () => {
    const bench = makeBench();
    await bench.take({ org: FULL, quarter: 1, metrics: FARMS });
    await bench.take({
      org: SHORT,
      quarter: 2,
      metrics: [...ROADS, { name: '补种林木', target: [9, '万亩'] }],
    });
    expect(await organisationsOf(bench)).toEqual([SHORT, FULL]);
  });

  it('goes nowhere when two departments fit alike', async () => {
    const bench = makeBench();
    await bench.take({ org: FULL, quarter: 1, metrics: FARMS });
    await bench.take({ org: '西岭省农业农村厅', quarter: 1, metrics: FARMS });
    await bench.take({ org: SHORT, quarter: 2, metrics: FARMS });
    expect((await organisationsOf(bench))[0]).toBe(SHORT);
  });

  it('never goes to the bundled sample, but to a report somebody imported beside it', async () => {
    const bench = makeBench();
    const sample = bench.prepare({ org: FULL, quarter: 1, metrics: FARMS });
    await importReport(bench.context, { ...sample, isSample: true });
    await bench.take({ org: SHORT, quarter: 2, metrics: FARMS });
    expect((await organisationsOf(bench))[0]).toBe(SHORT);
    await bench.take({ org: FULL, quarter: 3, metrics: FARMS });
    const { organisation } = await getScorecard(bench.context, { org: FULL });
    expect(organisation.isSample).toBe(false);
    const early = await getScorecard(bench.context, { org: FULL, period: { year: 2031, quarter: 1 } });
    expect(early.organisation.isSample).toBe(true);
  });

  it('keeps the name that a person gave', async () => {
    const bench = makeBench();
    await bench.take({ org: FULL, quarter: 1, metrics: FARMS });
    const { bytes, fileName } = bench.prepare({ quarter: 2, metrics: FARMS });
    await importReport(bench.context, { bytes, fileName, org: SHORT });
    expect((await organisationsOf(bench))[0]).toBe(SHORT);
  });

  it('lends its department the full name once a report has it', async () => {
    const bench = makeBench();
    await bench.take({ org: SHORT, quarter: 1, metrics: FARMS });
    await bench.take({ org: FULL, quarter: 2, metrics: FARMS });
    expect(await organisationsOf(bench)).toEqual([FULL, FULL]);
    const { organisation } = await getScorecard(bench.context, {});
    const [renamed] = await eventsOf(bench.store, organisation.id);
    expect(renamed).toMatchObject({
      action: 'organisation.renamed',
      before: { name: SHORT },
      after: { name: FULL },
    });
  });
});
