import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { getReport } from '../../server/services/get-report.ts';
import { getScorecard } from '../../server/services/get-scorecard.ts';
import { linkIndicators } from '../../server/services/link-indicators.ts';
import { restoreReport } from '../../server/services/restore-report.ts';
import { decideMetric } from '../../server/services/review/decide-metric.ts';
import { search, type SearchQuery } from '../../server/services/search.ts';
import { withdrawReport } from '../../server/services/withdraw-report.ts';
import type { InventedMetric } from './support/invented-report.ts';
import { makeBench, type TestBench } from './support/make-context.ts';

const METRICS: readonly InventedMetric[] = [
  { name: '培育家庭农场', target: [300, '家'], actual: [336, '家'] },
  { name: 'R&D经费', target: [12, '亿元'], actual: [3, '亿元'] },
  { name: '损耗率100%_下降', target: [5, '%'], actual: [4, '%'] },
];
const TITLES = { 1: '建设高标准农田示范带' };

async function hitsOf(bench: TestBench, query: string | SearchQuery) {
  return (await search(bench.context, typeof query === 'string' ? { q: query } : query)).hits;
}

async function namesOf(bench: TestBench, query: string | SearchQuery, kind = 'indicator') {
  return (await hitsOf(bench, query)).filter((hit) => hit.kind === kind).map(({ name }) => name);
}

describe('search', () => {
  it('finds parts of words, of one, two and more characters', async () => {
    const bench = makeBench();
    await bench.take({ metrics: METRICS, titles: TITLES });
    for (const word of ['家庭农场', '庭农场', '农场', '庭']) {
      expect(await namesOf(bench, word), word).toEqual(['培育家庭农场']);
    }
    for (const word of ['高标准农田', '标准', '田']) {
      expect(await namesOf(bench, word, 'task'), word).toEqual(['建设高标准农田示范带']);
    }
    expect(await hitsOf(bench, '水库移民')).toEqual([]);
    expect(await hitsOf(bench, '  ')).toEqual([]);
  });

  it('knows half and full width, capitals and small letters as one', async () => {
    const bench = makeBench();
    await bench.take({ metrics: METRICS });
    for (const word of ['r&d经费', 'Ｒ＆Ｄ', 'R&D', 'r&', 'Ｄ经']) {
      expect(await namesOf(bench, word), word).toEqual(['R&D经费']);
    }
    const [hit] = await hitsOf(bench, 'ｒ＆ｄ');
    expect(hit?.snippet).toMatchObject({ text: 'R&D经费', marks: [{ start: 0, end: 3 }] });
  });

  it('wants every word, and takes no character for an operator', async () => {
    const bench = makeBench();
    await bench.take({ metrics: METRICS });
    expect(await namesOf(bench, '农场 家庭')).toEqual(['培育家庭农场']);
    expect(await namesOf(bench, '家庭农场 经费')).toEqual([]);
    expect(await namesOf(bench, '100%_下')).toEqual(['损耗率100%_下降']);
    expect(await namesOf(bench, '%_')).toEqual(['损耗率100%_下降']);
    for (const odd of [
      '"',
      '""',
      '"家庭农场"',
      '家庭农场*',
      '家庭农场 OR R&D经费',
      '家庭 NOT 经费',
      'NEAR(家庭 农场)',
      'folded:家庭农场',
      "'; drop table metric; --",
      '家_农场',
      '家%农场',
      '(((',
      '^家庭',
      '\\',
      '-',
      '\u0000\u0000\u0000',
    ]) {
      expect(await namesOf(bench, odd), odd).toEqual([]);
    }
    expect(await namesOf(bench, '家庭')).toEqual(['培育家庭农场']);
  });

  it('leads to the indicator, and to the very place in the text', async () => {
    const bench = makeBench();
    const { report } = await bench.take({ metrics: METRICS, titles: TITLES });
    const { metrics } = await getScorecard(bench.context, {});
    const { text } = await getReport(bench.context, report.id);
    const hits = await hitsOf(bench, '家庭农场');
    expect(hits.map(({ kind }) => kind)).toEqual(['indicator', 'text']);
    expect(hits[0]).toMatchObject({
      indicatorId: metrics.find(({ name }) => name === '培育家庭农场')?.indicatorId,
      reportId: null,
      snippet: { text: '培育家庭农场', marks: [{ start: 2, end: 6 }] },
    });
    const place = hits[1];
    expect(place).toMatchObject({ reportId: report.id, period: '2031-Q3', indicatorId: null });
    expect(text.slice(place?.span?.start, place?.span?.end)).toBe('家庭农场');
    expect(place?.snippet.text).toContain('目标培育家庭农场300家');
    const [task] = await hitsOf(bench, '高标准农田');
    expect(task).toMatchObject({ kind: 'task', reportId: report.id, taskNo: '1' });
    const titles = await hitsOf(bench, '2031年重点工作');
    expect(titles.find(({ kind }) => kind === 'report')).toMatchObject({ reportId: report.id });
  });

  it('puts the nearest name first, every indicator once, and says when there is more', async () => {
    const bench = makeBench();
    const metrics = ['新建冷库面积', '冷库面积', '冷库面积增长'].map((name) => ({
      name,
      target: [5, '亩'] as const,
    }));
    await bench.take({ quarter: 2, metrics });
    await bench.take({ quarter: 3, metrics });
    expect(await namesOf(bench, '冷库面积')).toEqual(['冷库面积', '冷库面积增长', '新建冷库面积']);
    const few = await search(bench.context, { q: '冷库面积', limit: 1 });
    expect(few.hits.map(({ kind }) => kind)).toEqual(['indicator', 'text']);
    expect(few.more).toEqual(['indicator', 'text']);
    expect(few.hits.find(({ kind }) => kind === 'text')?.period).toBe('2031-Q3');
  });

  it('keeps to one organisation when asked', async () => {
    const bench = makeBench();
    await bench.take({ metrics: METRICS });
    await bench.take({ org: '海州市水利局', metrics: [{ name: '家庭水窖', target: [5, '口'] }] });
    expect([...(await namesOf(bench, '家庭'))].sort()).toEqual(['培育家庭农场', '家庭水窖']);
    expect(await namesOf(bench, { q: '家庭', org: '海州市水利局' })).toEqual(['家庭水窖']);
    await expect(search(bench.context, { q: '家庭', org: 'nobody' })).rejects.toMatchObject({
      code: 'organisation_not_found',
    });
  });
});

describe('what is found', () => {
  it('goes with a report that is withdrawn and comes back with it', async () => {
    const bench = makeBench();
    const { report } = await bench.take({ metrics: METRICS, titles: TITLES });
    const before = await hitsOf(bench, '农');
    expect(new Set(before.map(({ kind }) => kind))).toEqual(new Set(['indicator', 'task', 'report', 'text']));
    await withdrawReport(bench.context, report.id);
    expect(await hitsOf(bench, '农')).toEqual([]);
    expect(await hitsOf(bench, '家庭农场')).toEqual([]);
    await restoreReport(bench.context, report.id);
    expect(await hitsOf(bench, '农')).toEqual(before);
  });

  it('is no metric that a person threw out, and a corrected one by its name and by what the report writes', async () => {
    const bench = makeBench();
    const { report } = await bench.take({ metrics: METRICS });
    const { metrics } = await getReport(bench.context, report.id);
    const farm = metrics.find(({ name }) => name === '培育家庭农场');
    const loss = metrics.find(({ name }) => name === '损耗率100%_下降');
    const decide = (
      metricId: string | null | undefined,
      decision: Parameters<typeof decideMetric>[1]['decision'],
    ) =>
      decideMetric(bench.context, {
        reportId: report.id,
        metricId: metricId ?? '',
        revision: null,
        reason: '核对',
        decision,
      });
    await decide(loss?.metricId, { action: 'discard', what: 'metric' });
    expect(await namesOf(bench, '损耗率')).toEqual([]);
    await decide(farm?.metricId, { action: 'correct', change: { name: '培育示范农场' } });
    expect(await namesOf(bench, '示范农场')).toEqual(['培育示范农场']);
    expect((await hitsOf(bench, '家庭农场'))[0]).toMatchObject({
      name: '培育示范农场',
      snippet: { text: '培育家庭农场' },
    });
  });

  it('is the indicator that another one was merged into', async () => {
    const bench = makeBench();
    await bench.take({ quarter: 2, metrics: [{ name: '新建粮仓', target: [5, '座'] }] });
    await bench.take({ quarter: 3, metrics: [{ name: '建设粮库', target: [5, '座'] }] });
    const [old] = await hitsOf(bench, '新建粮仓');
    const [kept] = await hitsOf(bench, '建设粮库');
    await linkIndicators(bench.context, old?.indicatorId ?? '', {
      to: kept?.indicatorId ?? '',
      editions: null,
    });
    const [found] = await hitsOf(bench, '新建粮仓');
    expect(found).toMatchObject({
      indicatorId: kept?.indicatorId,
      name: '建设粮库',
      snippet: { text: '新建粮仓' },
    });
  });

  it('keeps in step with what is renamed or deleted, whoever writes', async () => {
    const bench = makeBench();
    await bench.take({ metrics: METRICS });
    const { indicator } = bench.store.tables;
    await bench.store.tx(async ({ db }) => {
      await db
        .update(indicator)
        .set({ nameEn: 'Family farms' })
        .where(sql`name = '培育家庭农场'`);
    });
    expect((await hitsOf(bench, 'family FARM'))[0]).toMatchObject({
      name: '培育家庭农场',
      snippet: {
        text: 'Family farms',
        marks: [
          { start: 0, end: 6 },
          { start: 7, end: 11 },
        ],
      },
    });
    const entries = () =>
      bench.store.native.rows<{ kind: string }>(
        bench.store.db,
        sql`select kind from search_entry where kind in ('indicator', 'metric')`,
      );
    expect(await entries()).toHaveLength(7);
    await bench.store.tx(async ({ db, native }) => {
      for (const table of ['target', 'observation', 'metric'])
        await native.run(db, sql`delete from ${sql.identifier(table)}`);
    });
    expect(await entries()).toHaveLength(4);
    expect(await namesOf(bench, '家庭')).toEqual([]);
    // SQLite says itself whether its index fits its entries; it throws where it does not.
    const check = sql`insert into search_index(search_index, rank) values ('integrity-check', 1)`;
    if (bench.store.dialect === 'sqlite') await bench.store.tx(({ db, native }) => native.run(db, check));
  });
});
