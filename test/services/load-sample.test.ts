import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getScorecard } from '../../server/services/get-scorecard.ts';
import { listReports } from '../../server/services/list-reports.ts';
import { loadSample } from '../../server/services/load-sample.ts';
import { withdrawReport } from '../../server/services/withdraw-report.ts';
import { countRows } from '../db/count-rows.ts';
import type { InventedMetric } from './support/invented-report.ts';
import { makeBench, type TestBench } from './support/make-context.ts';
import { tempFolder } from './support/open-temp-store.ts';

const METRICS: readonly InventedMetric[] = [
  { name: '培育家庭农场', target: [300, '家'], actual: [280, '家'] },
  { name: '建设冷库', target: [12, '座'], actual: [3, '座'] },
];

/** A sample of two quarters beside its manifest, the second one published. */
function sampleFolder({ prepare }: TestBench): string {
  const folder = join(tempFolder(), 'sample');
  mkdirSync(folder);
  for (const quarter of [1, 2]) {
    writeFileSync(join(folder, `q${quarter}.txt`), prepare({ org: null, quarter, metrics: METRICS }).bytes);
  }
  const manifest = {
    organisation: { name: '示例市农业局', nameEn: 'Sample Farm Office' },
    reports: [
      { file: 'q1.txt', period: '2031-Q1', isIllustrative: true },
      { file: 'q2.txt', period: '2031-Q2', isIllustrative: false },
    ],
    indicators: [
      { name: '培育家庭农场', nameEn: 'Family farms', pinned: 2 },
      { name: '没有的指标', nameEn: 'Nothing' },
    ],
    tasks: [{ no: '1', shortTitle: '农场', shortTitleEn: 'Farms' }],
    published: ['建设冷库'],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

describe('loadSample', () => {
  it('imports the reports of the manifest with the names it gives', async () => {
    const bench = makeBench();
    expect(await loadSample(bench.context, sampleFolder(bench))).toBe(2);
    const board = await getScorecard(bench.context, {});
    expect(board.organisation).toMatchObject({
      name: '示例市农业局',
      nameEn: 'Sample Farm Office',
      isSample: true,
    });
    expect(board.period).toBe('2031-Q2');
    expect(board.tasks[0]).toMatchObject({ shortTitle: '农场', titleEn: 'Farms' });
    const names = board.metrics.map(({ nameEn, isPinned }) => [nameEn, isPinned]);
    expect(names).toContainEqual(['Family farms', true]);
    expect(names).toContainEqual([null, false]);
    const reports = await listReports(bench.context, null);
    expect(reports.map(({ isSample, isIllustrative }) => [isSample, isIllustrative])).toEqual([
      [true, false],
      [true, true],
    ]);
  });

  it('marks what nobody published in a published quarter', async () => {
    const bench = makeBench();
    await loadSample(bench.context, sampleFolder(bench));
    const { metrics } = await getScorecard(bench.context, {});
    const marks = metrics.map(({ name, trend }) => [name, trend.map((point) => point.isIllustrative)]);
    expect(marks).toContainEqual(['培育家庭农场', [true, true, false, false]]);
    expect(marks).toContainEqual(['建设冷库', [true, false, false, false]]);
  });

  it('acts as the system and leaves the store alone once it held a report', async () => {
    const bench = makeBench();
    const folder = sampleFolder(bench);
    await loadSample(bench.context, folder);
    const events = await bench.store.db.select().from(bench.store.tables.auditEvent);
    expect(events.map((event) => event.actor)).toEqual(['system', 'system']);
    for (const { id } of await listReports(bench.context, null)) await withdrawReport(bench.context, id);
    const before = await countRows(bench.store);
    expect(await loadSample(bench.context, folder)).toBe(0);
    expect(await countRows(bench.store)).toEqual(before);
  });
});
