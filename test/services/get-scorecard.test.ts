import { describe, expect, it } from 'vitest';
import type { Bucket, Scorecard } from '../../server/domain/scorecard.ts';
import { getScorecard } from '../../server/services/get-scorecard.ts';
import { listPeriods } from '../../server/services/list-periods.ts';
import { withdrawReport } from '../../server/services/withdraw-report.ts';
import type { InventedMetric } from './support/invented-report.ts';
import { makeBench } from './support/make-context.ts';

const ALL_STATUSES: readonly InventedMetric[] = [
  { name: '未报项', target: [10, '项'] },
  { name: '定性项' },
  { name: '正常', target: [100, '家'], actual: [72, '家'] },
  { name: '滞后', target: [100, '家'], actual: [40, '家'] },
  { name: '超额', target: [8, '亿元'], actual: [9, '亿元'] },
  { name: '待核', target: [100, '家'], actual: [95, '家'], needsReview: true },
  { name: '达标', target: [100, '家'], actual: [100, '家'] },
  { name: '预警', target: [100, '家'], actual: [60, '家'] },
];

const names = (board: Scorecard) => board.metrics.map((metric) => metric.name);
const sum = (board: Scorecard) => Object.values(board.counts).reduce((total, count) => total + count, 0);

describe('getScorecard', () => {
  it('puts every metric in one bucket, so that the counts add up to the metrics', async () => {
    const { take, context } = makeBench();
    await take({ metrics: ALL_STATUSES });
    const board = await getScorecard(context, {});
    expect(board.counts).toEqual({
      behind: 1,
      missed: 0,
      at_risk: 1,
      on_track: 1,
      met: 1,
      exceeded: 1,
      not_reported: 1,
      qualitative: 1,
      pending: 1,
    });
    expect(sum(board)).toBe(board.metrics.length);
  });

  it('leads with what needs a leader and ends with what nobody reported', async () => {
    const { take, context } = makeBench();
    await take({ metrics: ALL_STATUSES });
    const board = await getScorecard(context, {});
    expect(names(board)).toEqual(['滞后', '预警', '超额', '达标', '待核', '正常', '未报项', '定性项']);
  });

  it('judges by accepted figures alone in headline and counts', async () => {
    const { take, context } = makeBench();
    await take({
      metrics: [
        { name: '甲', target: [10, '家'], actual: [12, '家'] },
        { name: '乙', target: [10, '家'], actual: [2, '家'], needsReview: true },
        { name: '丙', target: [10, '家'] },
      ],
    });
    const board = await getScorecard(context, {});
    const text = board.headline.zh.map((segment) => segment.text).join('');
    expect(text).toBe('1 项已核目标全部超额完成；1 项待核，1 项未报数值');
    expect(board.counts).toMatchObject({ exceeded: 1, pending: 1, not_reported: 1, behind: 0 });
    const pending = board.metrics.find((metric) => metric.name === '乙');
    expect(pending).toMatchObject({ bucket: 'pending', status: 'behind', review: 'pending', attainment: 20 });
  });

  it('keeps attainment unrounded and every figure with its gaps', async () => {
    const { take, context } = makeBench();
    await take({ metrics: [{ name: '甲', target: [8000, '家'], actual: [13462, '家'] }] });
    const [metric] = (await getScorecard(context, {})).metrics;
    expect(metric).toMatchObject({
      attainment: 168.275,
      toTarget: 5462,
      elapsed: 75,
      paceGap: 93.275,
      status: 'exceeded',
      rule: 'at_least@1',
      review: 'accepted',
    });
  });

  it('accepts by rule only what is stated and carries nothing above a note', async () => {
    const { take, context } = makeBench();
    const figure = { target: [10, '家'], actual: [5, '家'] } as const;
    await take({
      metrics: [
        { name: '明说', ...figure },
        { name: '注记', ...figure, finding: { code: 'definition_drift', severity: 'note' } },
        { name: '疑问', ...figure, finding: { code: 'definition_drift', severity: 'check' } },
        { name: '列举', ...figure, how: 'counted' },
        { name: '推算', ...figure, how: 'derived' },
      ],
    });
    const { metrics } = await getScorecard(context, {});
    expect(Object.fromEntries(metrics.map((metric) => [metric.name, metric.review]))).toEqual({
      明说: 'accepted',
      注记: 'accepted',
      疑问: 'pending',
      列举: 'pending',
      推算: 'pending',
    });
    const doubted = metrics.find((metric) => metric.name === '疑问');
    expect(doubted?.findings.map((finding) => finding.code)).toEqual(['definition_drift']);
  });

  it('narrows everything by owner, and only the list by status', async () => {
    const { take, context } = makeBench();
    await take({
      metrics: [
        { name: '甲', target: [10, '家'], actual: [12, '家'], task: '1' },
        { name: '乙', target: [10, '家'], actual: [1, '家'], task: '2' },
        { name: '丙', target: [10, '家'], task: '2' },
      ],
      owners: { 1: ['畜牧科'], 2: ['水利科', '畜牧科'] },
    });
    const ofOwner = await getScorecard(context, { owner: '水利科' });
    expect(names(ofOwner)).toEqual(['乙', '丙']);
    expect(ofOwner.owners).toEqual(['畜牧科', '水利科']);
    expect(ofOwner.summary.map(({ code }) => code)).toEqual(['reached', 'late', 'worst', 'silent']);
    expect(ofOwner.tasks.map((task) => task.no)).toEqual(['2']);
    expect(sum(ofOwner)).toBe(2);
    const wanted: readonly Bucket[] = ['exceeded', 'behind'];
    const ofStatus = await getScorecard(context, { status: wanted });
    expect(names(ofStatus)).toEqual(['乙', '甲']);
    expect(sum(ofStatus)).toBe(3);
    expect(ofStatus.metrics[0]?.owners).toEqual(['水利科', '畜牧科']);
  });

  it('shows four quarters in one unit, each judged by its own target, gaps kept', async () => {
    const { take, context } = makeBench();
    const metric = (target: number, actual: number, unit: string) => [
      { name: '农产品销售额', target: [target, unit], actual: [actual, unit] } as const,
    ];
    await take({ quarter: 1, metrics: metric(80_000, 20_000, '万元') });
    await take({ quarter: 3, metrics: metric(10, 7.5, '亿元') });
    const [first] = (await getScorecard(context, {})).metrics;
    expect(first?.trend.map(({ value, unit }) => [value, unit])).toEqual([
      [2, '亿元'],
      [null, '亿元'],
      [7.5, '亿元'],
      [null, '亿元'],
    ]);
    expect(first?.trend.map((point) => point.assessment?.attainment ?? null)).toEqual([25, null, 75, null]);
    expect(first?.trend.map((point) => point.isFuture)).toEqual([false, false, false, true]);
  });

  it('shows no figure in the trend where the unit measures something else', async () => {
    const { take, context } = makeBench();
    await take({ quarter: 1, metrics: [{ name: '培训', target: [500, '人次'], actual: [90, '人次'] }] });
    await take({ quarter: 2, metrics: [{ name: '培训', target: [400, '人'], actual: [80, '人'] }] });
    const [metric] = (await getScorecard(context, {})).metrics;
    expect(metric?.trend.slice(0, 2).map((point) => point.value)).toEqual([null, 80]);
  });

  it('takes the statement imported last for a quarter, and asOf brings the earlier one back', async () => {
    const { take, context } = makeBench();
    const figure = (value: number) => [{ name: '甲', target: [10, '家'], actual: [value, '家'] } as const];
    const early = await take({ metrics: figure(7), issuedOn: '2031-10-20' });
    await take({ metrics: figure(6), issuedOn: '2031-11-20', note: '更正' });
    const valueAt = async (asOf?: string) =>
      (await getScorecard(context, asOf === undefined ? {} : { asOf })).metrics[0]?.actual?.value;
    expect(await valueAt()).toBe(6);
    expect(await valueAt(early.report.id)).toBe(7);
    expect(await valueAt('2031-11-01')).toBe(7);
    expect(await valueAt('2031-11-20')).toBe(6);
    await expect(valueAt('last week')).rejects.toMatchObject({ code: 'report_not_found' });
    await expect(valueAt('2031-01-01')).rejects.toMatchObject({ code: 'no_reports' });
  });

  it('opens on the latest quarter of the organisation that reported last, the sample last of all', async () => {
    const { context, prepare, take } = makeBench();
    const sample = prepare({ org: '示例局', year: 2040, quarter: 4, metrics: ALL_STATUSES });
    const { importReport } = await import('../../server/services/import-report.ts');
    await importReport(context, { ...sample, isSample: true });
    expect((await getScorecard(context, {})).organisation).toMatchObject({ name: '示例局', isSample: true });
    await take({ year: 2031, quarter: 2, metrics: ALL_STATUSES });
    await take({ year: 2030, quarter: 4, metrics: ALL_STATUSES });
    const board = await getScorecard(context, {});
    expect(board.organisation).toMatchObject({ name: '海州市农业局', isSample: false });
    expect(board).toMatchObject({ period: '2031-Q2', newestPeriod: null });
    expect(await listPeriods(context, undefined)).toMatchObject({
      newestPeriod: '2031-Q2',
      years: [2030, 2031],
    });
    expect((await getScorecard(context, { org: '示例局' })).period).toBe('2040-Q4');
    expect((await getScorecard(context, { org: board.organisation.id })).period).toBe('2031-Q2');
  });

  it('says where to look when a quarter has no report', async () => {
    const { take, context } = makeBench();
    await take({ quarter: 2, metrics: ALL_STATUSES });
    const board = await getScorecard(context, { period: { year: 2031, quarter: 4 } });
    expect(board).toMatchObject({
      period: '2031-Q4',
      edition: null,
      newestPeriod: '2031-Q2',
      elapsed: 100,
      dataTo: '2031-12-31',
      metrics: [],
      tasks: [],
    });
    expect(board.periods.map((entry) => entry.hasReport)).toEqual([false, true, false, false]);
    expect(sum(board)).toBe(0);
  });

  it('shows a quarter nobody published to those who work on it alone', async () => {
    const { take, context } = makeBench();
    await take({ metrics: ALL_STATUSES });
    const board = await getScorecard(context, { view: 'published' });
    expect(board).toMatchObject({ periodState: 'working', edition: null, metrics: [] });
    expect((await getScorecard(context, { view: 'working' })).metrics).toHaveLength(8);
  });

  it('leaves a withdrawn report out', async () => {
    const { take, context } = makeBench();
    await take({ quarter: 1, metrics: ALL_STATUSES });
    const { report } = await take({ quarter: 2, metrics: ALL_STATUSES });
    await withdrawReport(context, report.id);
    const board = await getScorecard(context, {});
    expect(board.period).toBe('2031-Q1');
    expect(board.metrics[0]?.trend.map((point) => point.editionId !== null)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('refuses an unknown organisation and an empty store', async () => {
    const { context, take } = makeBench();
    await expect(getScorecard(context, {})).rejects.toMatchObject({ code: 'no_reports' });
    await take({ metrics: ALL_STATUSES });
    const unknown = getScorecard(context, { org: '别处' });
    await expect(unknown).rejects.toMatchObject({ code: 'organisation_not_found', params: { org: '别处' } });
  });
});

describe('pinned metrics', () => {
  const pinnedOf = async (metrics: readonly InventedMetric[]) => {
    const { take, context } = makeBench();
    await take({ metrics });
    const board = await getScorecard(context, {});
    return board.metrics.filter((metric) => metric.isPinned).map((metric) => metric.name);
  };

  it('are the largest money target and the largest other one', async () => {
    const metrics: readonly InventedMetric[] = [
      { name: '销售额', target: [80, '亿元'], actual: [90, '亿元'] },
      { name: '补贴', target: [9000, '万元'], actual: [9900, '万元'] },
      { name: '农场', target: [300, '家'], actual: [320, '家'] },
      { name: '冷库', target: [12, '座'], actual: [11, '座'] },
    ];
    expect(await pinnedOf(metrics)).toEqual(['销售额', '农场']);
  });

  it('are never pending while one is accepted, and never without attainment', async () => {
    const metrics: readonly InventedMetric[] = [
      { name: '农场', target: [300, '家'], actual: [320, '家'], needsReview: true },
      { name: '冷库', target: [12, '座'], actual: [11, '座'] },
      { name: '面积', target: [900, '万亩'] },
    ];
    expect(await pinnedOf(metrics)).toEqual(['冷库']);
    expect(await pinnedOf(metrics.slice(0, 1))).toEqual(['农场']);
    expect(await pinnedOf(metrics.slice(2))).toEqual([]);
  });
});
