import { describe, expect, it } from 'vitest';
import type { Metric } from '../../server/extract/types.ts';
import { readReport } from './read-report.ts';
import { spansOf } from './spans.ts';

const PATH = process.env['DABIAO_REAL_REPORT'];
const REASON = 'DABIAO_REAL_REPORT names no file: the published report is not part of the project';

/** Task, target, unit and bound of the 18 targets, with the actual where the report gives one. */
const TARGETS: readonly (readonly [string, number, string, string, number | null])[] = [
  ['3', 1, '家', 'eq', 1],
  ['3', 2, '家', 'eq', 2],
  ['3', 30, '家', 'eq', null],
  ['3', 20, '家', 'eq', null],
  ['3', 1, '个百分点', 'eq', null],
  ['4', 400, '项', 'eq', null],
  ['4', 100, '项', 'eq', null],
  ['5', 10, '个', 'approx', null],
  ['5', 5, '家', 'eq', null],
  ['5', 30, '家', 'eq', null],
  ['5', 3, '家', 'eq', null],
  ['6', 3000, '家', 'eq', null],
  ['6', 8000, '家', 'eq', 13462],
  ['7', 1000, '亿元', 'eq', 1157],
  ['8', 2, '个', 'gte', 9],
  ['9', 20, '项', 'gte', 26],
  ['9', 30, '项', 'gte', 30],
  ['9', 1, '家', 'range', 2],
];

const OWNERS: readonly (readonly string[])[] = [
  ['成果处', '规划处'],
  ['成果处'],
  ['基础处'],
  ['规划处', '高新处', '社发处', '农村处', '基金办'],
  ['高新处'],
  ['高新处'],
  ['成果处'],
  ['规划处', '法规处'],
  ['合作处'],
];

describe('the published third-quarter report', () => {
  const find = (metrics: readonly Metric[], value: number, taskNo: string): Metric => {
    const found = metrics.find((m) => m.target?.value === value && m.taskNo === taskNo);
    if (found === undefined) throw new Error(`no target of ${value} in task ${taskNo}`);
    return found;
  };

  it('gives nine tasks with their units, and exactly eighteen targets', async (context) => {
    context.skip(PATH === undefined, REASON);
    const { extraction } = await readReport(PATH ?? '');
    expect(extraction.report).toMatchObject({ year: 2021, quarter: 3, issuedOn: '2021-12-07', lang: 'zh' });
    expect(extraction.tasks.map(({ no }) => no)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(extraction.tasks.map(({ owners }) => owners)).toEqual(OWNERS);
    const read = extraction.metrics.map(({ taskNo, target, actual }) => [
      taskNo,
      target?.value,
      target?.unit,
      target?.bound,
      actual?.value ?? null,
    ]);
    expect(read).toHaveLength(TARGETS.length);
    expect(read).toEqual(expect.arrayContaining(TARGETS.map((row) => [...row])));
  });

  it('computes attainment and says what is accepted and what waits', async (context) => {
    context.skip(PATH === undefined, REASON);
    const { metrics, findings } = (await readReport(PATH ?? '')).extraction;
    expect(find(metrics, 8000, '6').attainment).toBeCloseTo(168.275, 10);
    expect(find(metrics, 1000, '7').attainment).toBeCloseTo(115.7, 10);
    expect(find(metrics, 2, '8').attainment).toBe(450);
    expect(find(metrics, 20, '9').attainment).toBe(130);
    expect(find(metrics, 30, '9').attainment).toBe(100);
    const accepted = metrics.filter((m) => m.actual !== null && !m.needsReview).map((m) => m.target?.value);
    expect(accepted).toEqual([8000, 1000, 2, 20]);
    expect(find(metrics, 30, '9').reasons).toMatchObject([{ code: 'scope_differs' }]);
    expect(find(metrics, 1, '3').actual).toMatchObject({ value: 1, how: 'counted', asOf: '2021-01' });
    expect(find(metrics, 2, '3').actual).toMatchObject({ value: 2, how: 'counted', asOf: '2021-03' });
    expect(find(metrics, 1, '9').reasons.map(({ code }) => code)).toEqual([
      'counted_from_names',
      'open_list',
    ]);
    expect(metrics.filter((m) => m.actual === null)).toHaveLength(10);
    expect(findings.filter(({ code }) => code === 'not_reported')).toHaveLength(10);
    expect(find(metrics, 8000, '6').claim).toMatchObject({ holds: true });
    const drift = findings.find((f) => f.code === 'definition_drift' && f.taskNo === '6');
    expect(drift).toMatchObject({ severity: 'note', params: { target: '新增', actual: '新备案' } });
  });

  it('offers lists and call topics as candidates only', async (context) => {
    context.skip(PATH === undefined, REASON);
    const { metrics } = (await readReport(PATH ?? '')).extraction;
    const candidates = metrics.flatMap((m) => m.candidates.map((c) => [m.target?.value, c.value]));
    expect(candidates).toEqual([
      [100, 90],
      [100, 163],
      [10, 12],
    ]);
    const reasons = metrics.flatMap((m) => m.candidates.flatMap((c) => c.reasons.map(({ code }) => code)));
    expect(new Set(reasons)).toEqual(new Set(['other_kind_of_thing']));
  });

  it('finds what stands in the title only and the cells that slid left', async (context) => {
    context.skip(PATH === undefined, REASON);
    const { findings } = (await readReport(PATH ?? '')).extraction;
    const titles = findings.filter(({ code }) => code === 'target_only_in_title');
    expect(titles.map(({ taskNo, params }) => [taskNo, params['value']])).toEqual([
      ['3', 1],
      ['5', 3],
    ]);
    expect(findings.find(({ code }) => code === 'column_shift')?.params).toMatchObject({ rows: 9 });
  });

  it('keeps every span on the stored text', async (context) => {
    context.skip(PATH === undefined, REASON);
    const { text, extraction } = await readReport(PATH ?? '');
    const spans = spansOf(extraction);
    expect(spans.length).toBeGreaterThan(100);
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.quote);
  });
});
