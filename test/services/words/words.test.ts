import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../../db/repositories/audit-events.ts';
import { assess } from '../../../server/domain/attainment.ts';
import { comparePeriods } from '../../../server/services/compare-periods.ts';
import { getIndicator } from '../../../server/services/get-indicator.ts';
import { getScorecard } from '../../../server/services/get-scorecard.ts';
import { setPeriodState } from '../../../server/services/publish/set-period-state.ts';
import { explainRevision } from '../../../server/services/words/explain-revision.ts';
import { setBaseline } from '../../../server/services/words/set-baseline.ts';
import { setBreak } from '../../../server/services/words/set-break.ts';
import { setLevel } from '../../../server/services/words/set-level.ts';
import { setPlan } from '../../../server/services/words/set-plan.ts';
import type { InventedMetric } from '../support/invented-report.ts';
import { makeBench, type TestBench } from '../support/make-context.ts';

const trade = (value: number, target = 1000): InventedMetric => ({
  name: '技术交易额',
  target: [target, '亿元'],
  actual: [value, '亿元'],
});

const Q = (quarter: number, year = 2031) => ({ year, quarter });

async function idOf({ context }: TestBench, name?: string): Promise<string> {
  const { metrics } = await getScorecard(context, {});
  const found = name === undefined ? metrics[0] : metrics.find((metric) => metric.name === name);
  return found?.indicatorId ?? '';
}

async function year(values: readonly number[]): Promise<TestBench & { readonly id: string }> {
  const bench = makeBench();
  for (const [index, value] of values.entries())
    await bench.take({ quarter: index + 1, metrics: [trade(value)] });
  return { ...bench, id: await idOf(bench) };
}

async function lock(bench: TestBench, quarter: number): Promise<void> {
  const { organisation } = await getScorecard(bench.context, {});
  await setPeriodState(bench.context, {
    ...{ organisationId: organisation.id, period: Q(quarter), state: 'locked', reason: null },
  });
}

describe('a base of the year', () => {
  it('turns level and target into the way gone: lower may be better, and pace applies', async () => {
    const bench = makeBench();
    const concentration: InventedMetric = {
      ...{ name: '细颗粒物浓度', basis: 'level', bound: 'lte', direction: 'down' },
      target: [29, '微克'],
      actual: [31, '微克'],
    };
    await bench.take({ quarter: 2, metrics: [concentration] });
    const id = await idOf(bench);
    expect((await getIndicator(bench.context, id)).metric).toMatchObject({
      status: 'behind',
      attainment: null,
      why: { rule: 'cap_level', inputs: { baseline: null } },
    });
    const base = { value: 34, unit: '微克', note: '上年同期' };
    const { metric, decided } = await setBaseline(bench.context, id, 2031, base);
    expect(metric).toMatchObject({
      ...{ status: 'on_track', attainment: 60, elapsed: 50, paceGap: 10, toTarget: 2 },
      why: { rule: 'from_base', inputs: { baseline: { value: 34, unit: '微克' } } },
    });
    expect(decided.baselines).toMatchObject([
      { year: 2031, ...base, actor: 'local', at: '2032-01-15T08:00:00.000Z' },
    ]);
    const back = await setBaseline(bench.context, id, 2031, null);
    expect(back.metric).toMatchObject({ status: 'behind', attainment: null });
    expect(back.decided.baselines).toEqual([]);
    const events = await eventsOf(bench.store, id);
    expect(events.map(({ action, before, after }) => [action, before, after])).toEqual([
      ['baseline.set', null, { year: 2031, ...base }],
      ['baseline.set', { year: 2031, ...base }, null],
    ]);
  });

  it('holds for its year alone, is written once, and must be of the same kind', async () => {
    const bench = await year([268]);
    const base = { value: 100, unit: '亿元', note: '' };
    const { metric } = await setBaseline(bench.context, bench.id, 2030, base);
    expect(metric.why.inputs.baseline).toBeNull();
    await setBaseline(bench.context, bench.id, 2030, base);
    expect(await eventsOf(bench.store, bench.id)).toHaveLength(1);
    const unlike = setBaseline(bench.context, bench.id, 2031, { ...base, unit: '家' });
    await expect(unlike).rejects.toMatchObject({ code: 'unit_unlike' });
  });
});

describe('an own plan', () => {
  it('is what is due: pace and status follow it, between quarters in a straight line', async () => {
    const bench = await year([120, 240]);
    expect((await getIndicator(bench.context, bench.id)).metric).toMatchObject({
      ...{ elapsed: 50, paceGap: -26, status: 'behind', plan: null },
    });
    const detail = await setPlan(bench.context, bench.id, 2031, [5, 20, 50, 100]);
    expect(detail.metric).toMatchObject({
      ...{ elapsed: 20, paceGap: 4, status: 'on_track', bucket: 'on_track' },
      plan: { year: 2031, shares: [5, 20, 50, 100], actor: 'local' },
      why: { inputs: { elapsed: 50, planned: 20 } },
    });
    expect(detail.elapsed).toBe(50);
    expect(assess(detail.metric.why.inputs)).toMatchObject({ status: 'on_track', paceGap: 4 });
    expect(detail.metric.trend.map(({ assessment }) => assessment?.elapsed ?? null)).toEqual([
      5,
      20,
      null,
      null,
    ]);
    const board = await getScorecard(bench.context, {});
    expect(board.counts).toMatchObject({ on_track: 1, behind: 0 });
    await bench.take({ quarter: 3, months: '1-8月', metrics: [trade(400)] });
    const eight = (await getIndicator(bench.context, bench.id)).metric;
    expect(eight).toMatchObject({ elapsed: 40, paceGap: 0, why: { inputs: { planned: 40 } } });
    expect((await setPlan(bench.context, bench.id, 2031, null)).metric.plan).toBeNull();
  });

  it('closes no year early, and leaves none open', async () => {
    const bench = await year([300, 700, 900, 990]);
    await setPlan(bench.context, bench.id, 2031, [30, 70, 100, 100]);
    const at = async (quarter: number) =>
      (await getIndicator(bench.context, bench.id, { period: Q(quarter) })).metric;
    expect(await at(3)).toMatchObject({ status: 'at_risk', paceGap: -10 });
    expect(await at(4)).toMatchObject({ status: 'missed' });
  });

  it('is how fast a cap may be used up', async () => {
    const bench = makeBench();
    const fee: InventedMetric = {
      ...{ name: '会议费', bound: 'lte', direction: 'down' },
      target: [500, '万元'],
      actual: [480, '万元'],
    };
    await bench.take({ quarter: 3, metrics: [fee] });
    const id = await idOf(bench);
    expect((await getIndicator(bench.context, id)).metric).toMatchObject({ used: 96, status: 'at_risk' });
    const { metric } = await setPlan(bench.context, id, 2031, [40, 70, 95, 100]);
    expect(metric).toMatchObject({ used: 96, elapsed: 95, status: 'on_track' });
  });
});

describe('further levels of a target', () => {
  it('are bands with labels, the easiest first, each judged by itself', async () => {
    const bench = await year([268, 655]);
    await setLevel(
      bench.context,
      bench.id,
      { year: 2031, level: 'stretch' },
      { value: 0.13, unit: '万亿元' },
    );
    const commit = { year: 2031, level: 'commit' } as const;
    const { metric, decided } = await setLevel(bench.context, bench.id, commit, {
      ...{ value: 650, unit: '亿元' },
    });
    expect(metric.bands).toMatchObject([
      {
        ...{ level: 'commit', value: 650, unit: '亿元', status: 'exceeded' },
        label: { zh: '确保目标', en: 'Commitment' },
      },
      { level: 'target', value: 1000, attainment: 65.5, status: 'on_track', label: { zh: '目标' } },
      { level: 'stretch', value: 1300, status: 'on_track', label: { zh: '奋斗目标', en: 'Stretch' } },
    ]);
    expect(metric.bands[2]?.attainment).toBeCloseTo(50.385, 3);
    expect(metric.attainment).toBe(65.5);
    expect(decided.levels.map(({ level, value, unit }) => [level, value, unit])).toEqual([
      ['commit', 650, '亿元'],
      ['stretch', 0.13, '万亿元'],
    ]);
    const back = await setLevel(bench.context, bench.id, commit, null);
    expect(back.metric.bands.map(({ level }) => level)).toEqual(['target', 'stretch']);
  });

  it('refuse a commitment above the stretch, and an unlike unit', async () => {
    const bench = await year([268]);
    const level = (name: 'commit' | 'stretch', value: number, unit = '亿元') =>
      setLevel(bench.context, bench.id, { year: 2031, level: name }, { value, unit });
    await level('stretch', 1200);
    await expect(level('commit', 1300)).rejects.toMatchObject({ code: 'levels_crossed' });
    await expect(level('commit', 3, '家')).rejects.toMatchObject({ code: 'unit_unlike' });
  });
});

describe('a new definition', () => {
  it('splits the trend and stops growth, single quarters and forecast at it', async () => {
    const bench = await year([200, 450, 890]);
    const before = await getIndicator(bench.context, bench.id);
    expect(before.derived.quarterOnQuarter.value).toBe(76);
    const { metric, derived } = await setBreak(bench.context, bench.id, Q(3), '改按合同登记口径统计');
    expect(metric.trend.map(({ startsBreak }) => startsBreak)).toEqual([
      null,
      null,
      '改按合同登记口径统计',
      null,
    ]);
    expect(metric.trend.map(({ value }) => value)).toEqual([200, 450, 890, null]);
    expect(derived.quarterOnQuarter).toMatchObject({ value: null, refused: 'series_break' });
    expect(derived.singleQuarters.map(({ value, refused }) => value ?? refused)).toEqual([
      200,
      250,
      'series_break',
      'no_figure',
    ]);
    expect(derived.forecasts[0]).toMatchObject({ refused: 'too_few_points', inputs: { points: 1 } });
    const compared = await comparePeriods(bench.context, [Q(2), Q(3)], undefined);
    expect(compared.rows[0]?.breaks).toEqual(['2031-Q3']);
    expect((await comparePeriods(bench.context, [Q(1), Q(2)], undefined)).rows[0]?.breaks).toEqual([]);
    const back = await setBreak(bench.context, bench.id, Q(3), null);
    expect(back.derived.quarterOnQuarter.value).toBe(76);
  });

  it('stops the year-on-year rate across it', async () => {
    const bench = makeBench();
    await bench.take({ year: 2030, quarter: 3, metrics: [trade(890)] });
    await bench.take({ quarter: 3, metrics: [trade(1157)] });
    const id = await idOf(bench);
    expect((await getIndicator(bench.context, id)).derived.yearOnYear.value).toBe(30);
    await setBreak(bench.context, id, Q(1), '统计范围扩大');
    expect((await getIndicator(bench.context, id)).derived.yearOnYear).toMatchObject({
      value: null,
      refused: 'series_break',
    });
  });

  it('takes a fall that it explains out of the findings, and brings it back', async () => {
    const bench = await year([268, 200]);
    const codes = async () =>
      (await getScorecard(bench.context, { period: Q(2) })).findings.map(({ code }) => code);
    expect(await codes()).toEqual(['restated_actual']);
    await setBreak(bench.context, bench.id, Q(2), '口径调整');
    expect(await codes()).toEqual([]);
    await setBreak(bench.context, bench.id, Q(2), null);
    expect(await codes()).toEqual(['restated_actual']);
  });
});

describe('the reason of a revised target', () => {
  it('stands with the new target, on the board and in the history', async () => {
    const bench = makeBench();
    await bench.take({ quarter: 1, metrics: [trade(268)] });
    await bench.take({ quarter: 2, metrics: [trade(655, 1200)] });
    const id = await idOf(bench);
    const reason = { period: '2031-Q2', reason: '省里追加任务', actor: 'local' };
    const { metric, targets, decided } = await explainRevision(bench.context, id, Q(2), '省里追加任务');
    expect(metric.original).toMatchObject({ target: { value: 1000 }, reason });
    expect(targets.map((target) => [target.target.value, target.reason?.reason ?? null])).toEqual([
      [1000, null],
      [1200, '省里追加任务'],
    ]);
    expect(decided.revisions).toMatchObject([reason]);
    await expect(explainRevision(bench.context, id, Q(1), '没有')).rejects.toMatchObject({
      code: 'target_not_revised',
    });
    const back = await explainRevision(bench.context, id, Q(2), null);
    expect(back.metric.original?.reason).toBeNull();
  });
});

describe('a locked quarter', () => {
  it('takes none of it, and nothing is stored', async () => {
    const bench = makeBench();
    await bench.take({ quarter: 1, metrics: [trade(268)] });
    await bench.take({ quarter: 2, metrics: [trade(655, 1200)] });
    const id = await idOf(bench);
    await lock(bench, 2);
    const { context } = bench;
    const attempts: readonly (() => Promise<unknown>)[] = [
      () => setBaseline(context, id, 2031, { value: 1, unit: '亿元', note: '' }),
      () => setPlan(context, id, 2031, [10, 20, 30, 100]),
      () => setLevel(context, id, { year: 2031, level: 'commit' }, { value: 900, unit: '亿元' }),
      () => setBreak(context, id, Q(2), '口径调整'),
      () => explainRevision(context, id, Q(2), '追加'),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'quarter_locked' });
    expect((await getIndicator(context, id)).decided).toEqual({
      ...{ baselines: [], levels: [], breaks: [], plans: [], revisions: [] },
    });
    expect(await eventsOf(bench.store, id)).toEqual([]);
    await setPlan(context, id, 2030, [10, 20, 30, 100]);
    await setBreak(context, id, Q(3), '口径调整');
  });
});
