import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../db/repositories/audit-events.ts';
import type { Reading } from '../../server/services/context.ts';
import { AppError } from '../../server/errors.ts';
import { getScorecard } from '../../server/services/get-scorecard.ts';
import { importReport } from '../../server/services/import-report.ts';
import { listReports } from '../../server/services/list-reports.ts';
import { withdrawReport } from '../../server/services/withdraw-report.ts';
import { countRows } from '../db/count-rows.ts';
import { makeBench } from './support/make-context.ts';

const METRICS = [
  { name: '新建高标准农田', target: [20, '万亩'], actual: [15, '万亩'] },
  { name: '培育家庭农场', target: [300, '家'], actual: [280, '家'], how: 'counted' },
  { name: '建设冷库', target: [12, '座'], candidate: [3, '座'] },
  { name: '推广节水灌溉', target: [5, '万亩'], actual: [6, '万亩'], needsReview: true },
] as const;

describe('importReport', () => {
  it('stores a report and says what it holds', async () => {
    const { take } = makeBench();
    const { report, duplicate, restored } = await take({ metrics: METRICS, milestones: ['印发方案'] });
    expect({ duplicate, restored }).toEqual({ duplicate: false, restored: false });
    expect(report).toMatchObject({
      title: '海州市农业局2031年重点工作3季度完成情况',
      org: '海州市农业局',
      period: '2031-Q3',
      status: 'ready',
      counts: { tasks: 1, metrics: 4, accepted: 1, pending: 2, notReported: 1, milestones: 1, findings: 0 },
    });
  });

  it('changes no row of any table when the same bytes come again', async () => {
    const { store, take } = makeBench();
    const first = await take({ metrics: METRICS });
    const before = await countRows(store);
    const again = await take({ metrics: METRICS });
    expect(again.duplicate).toBe(true);
    expect(again.report.id).toBe(first.report.id);
    expect(await countRows(store)).toEqual(before);
    expect(before).toMatchObject({ report: 1, metric: 4, target: 4, observation: 3, candidate: 1 });
  });

  it('lets one of two simultaneous imports win and tells the other that it was there', async () => {
    const { context, store, prepare } = makeBench();
    const { bytes, fileName } = prepare({ metrics: METRICS });
    const results = await Promise.all([1, 2, 3].map(() => importReport(context, { bytes, fileName })));
    expect(results.filter((result) => result.duplicate)).toHaveLength(2);
    expect(new Set(results.map((result) => result.report.id)).size).toBe(1);
    expect(await countRows(store)).toMatchObject({ report: 1, metric: 4, auditEvent: 1 });
  });

  it('stores nothing of a file that cannot be read', async () => {
    const { context, store } = makeBench();
    const before = await countRows(store);
    const empty = importReport(context, { bytes: new Uint8Array(), fileName: 'empty.txt' });
    await expect(empty).rejects.toMatchObject({ code: 'unreadable_file', params: { reason: 'empty_file' } });
    expect(await countRows(store)).toEqual(before);
  });

  it('stores nothing when a row cannot be written', async () => {
    const { context, store, prepare } = makeBench();
    const { bytes, fileName } = prepare({ metrics: METRICS });
    const broken = { ...context, newId: () => 'always-the-same' };
    const before = await countRows(store);
    await expect(importReport(broken, { bytes, fileName })).rejects.toThrow(/UNIQUE|constraint/i);
    expect(await countRows(store)).toEqual(before);
    await expect(importReport(context, { bytes, fileName })).resolves.toMatchObject({ duplicate: false });
  });

  it('refuses a report without a quarter, and takes it with one given', async () => {
    const { context, prepare } = makeBench();
    const { bytes, fileName } = prepare({ metrics: METRICS, quarter: null });
    await expect(importReport(context, { bytes, fileName })).rejects.toMatchObject({
      code: 'period_unknown',
    });
    const corrected = await importReport(context, { bytes, fileName, period: { year: 2030, quarter: 2 } });
    expect(corrected.report.period).toBe('2030-Q2');
  });

  it('refuses a text in which nothing was found', async () => {
    const { context, prepare } = makeBench();
    const { bytes, fileName, text, extraction } = prepare();
    const nothing = { ...extraction, tasks: [], metrics: [], milestones: [] };
    const readUpload: Reading['readUpload'] = async (upload) => {
      const result = await context.reading.readUpload(upload);
      return result.ok ? { ...result, extraction: nothing } : result;
    };
    const reading = { ...context.reading, readUpload };
    const attempt = importReport({ ...context, reading }, { bytes, fileName });
    await expect(attempt).rejects.toBeInstanceOf(AppError);
    await expect(attempt).rejects.toMatchObject({ code: 'nothing_found' });
    expect(text).not.toBe('');
  });

  it('keeps two nameless reports apart, each under its title', async () => {
    const { take, context } = makeBench();
    await take({ metrics: METRICS, org: null, quarter: 1 });
    await take({ metrics: METRICS, org: null, quarter: 2 });
    const names = (await listReports(context, null)).map((report) => report.org);
    expect(names).toEqual(['2031年重点工作2季度完成情况', '2031年重点工作1季度完成情况']);
  });

  it('puts a later report of the same organisation on the same indicators', async () => {
    const { take, context } = makeBench();
    await take({ metrics: METRICS, quarter: 2 });
    const before = await getScorecard(context, {});
    await take({ metrics: [...METRICS, { name: '新增农机', target: [9, '台'] }], quarter: 3 });
    const after = await getScorecard(context, {});
    const ids = (board: typeof before) => board.metrics.map((metric) => [metric.name, metric.indicatorId]);
    expect(Object.fromEntries(ids(after))).toMatchObject(Object.fromEntries(ids(before)));
    expect(after.metrics).toHaveLength(5);
  });

  it('never gives one indicator to two metrics of a report', async () => {
    const { take, context } = makeBench();
    await take({ metrics: [{ name: '建设冷库', target: [12, '座'] }], quarter: 2 });
    const twice = [
      { name: '建设冷库', target: [12, '座'] },
      { name: '建设冷库', target: [4, '座'] },
    ] as const;
    await take({ metrics: twice, quarter: 3 });
    const { metrics } = await getScorecard(context, {});
    expect(new Set(metrics.map((metric) => metric.indicatorId)).size).toBe(2);
  });

  it('brings a withdrawn report back as it was', async () => {
    const { take, context, store } = makeBench();
    const { report } = await take({ metrics: METRICS });
    await withdrawReport(context, report.id);
    const back = await take({ metrics: METRICS });
    expect(back).toMatchObject({
      duplicate: false,
      restored: true,
      report: { id: report.id, status: 'ready' },
    });
    const actions = (await eventsOf(store, report.id)).map((event) => event.action);
    expect(actions).toEqual(['report.imported', 'report.withdrawn', 'report.restored']);
  });

  it('records who imported what', async () => {
    const { take, store } = makeBench();
    const { report } = await take({ metrics: METRICS });
    const [event] = await eventsOf(store, report.id);
    expect(event).toMatchObject({
      actor: 'local',
      editionId: report.id,
      action: 'report.imported',
      after: { fileName: 'invented.txt', period: '2031-Q3' },
    });
    expect(event?.after).toHaveProperty('hash', expect.stringMatching(/^[0-9a-f]{64}$/));
  });
});
