import { describe, expect, it } from 'vitest';
import type { IndicatorDetail, IndicatorSummary, Scorecard } from '../../server/domain/scorecard.ts';
import { bodyOf, makeApp, type AppBench } from './make-app.ts';

const METRICS = [
  { name: '培育家庭农场', target: [300, '家'], actual: [336, '家'] },
  { name: '建设冷库', target: [12, '座'], actual: [3, '座'] },
  { name: '新增农机', target: [9, '台'], actual: [8, '台'], needsReview: true },
] as const;

async function boardOf({ app }: AppBench, query = ''): Promise<Scorecard> {
  const response = await app.request(`/api/scorecard${query}`);
  expect(response.status).toBe(200);
  return (await response.json()) as Scorecard;
}

describe('GET /api/scorecard', () => {
  it('answers the board of the newest quarter, and of the one asked for', async () => {
    const bench = makeApp();
    await bench.upload({ quarter: 2, metrics: METRICS });
    await bench.upload({ quarter: 3, metrics: METRICS });
    const newest = await boardOf(bench);
    expect(newest).toMatchObject({
      period: '2031-Q3',
      elapsed: 75,
      dataTo: '2031-09-30',
      periodState: 'working',
    });
    expect(newest.counts).toMatchObject({ exceeded: 1, behind: 1, pending: 1 });
    expect((await boardOf(bench, '?period=2031-Q2')).period).toBe('2031-Q2');
  });

  it('filters by status and owner', async () => {
    const bench = makeApp();
    await bench.upload({ metrics: METRICS, owners: { 1: ['畜牧科'] } });
    const behind = await boardOf(bench, '?status=behind,pending');
    expect(behind.metrics.map((metric) => metric.name)).toEqual(['建设冷库', '新增农机']);
    expect((await boardOf(bench, `?owner=${encodeURIComponent('水利科')}`)).metrics).toEqual([]);
    expect((await boardOf(bench, `?owner=${encodeURIComponent('畜牧科')}`)).metrics).toHaveLength(3);
  });

  it.each([
    ['period', '?period=2031-Q5'],
    ['period', '?period=2031'],
    ['status', '?status=good'],
    ['view', '?view=draft'],
    ['org', '?org='],
  ])('answers 400 to a wrong %s', async (field, query) => {
    const { app, upload } = makeApp();
    await upload({ metrics: METRICS });
    const response = await app.request(`/api/scorecard${query}`);
    expect(response.status).toBe(400);
    const { errors } = (await bodyOf(response)) as { errors: { field: string }[] };
    expect(errors[0]?.field).toMatch(new RegExp(`^${field}`));
  });

  it('answers 404 to an unknown organisation, edition or an empty store', async () => {
    const { app, upload } = makeApp();
    expect(await bodyOf(await app.request('/api/scorecard'))).toMatchObject({
      status: 404,
      code: 'no_reports',
    });
    await upload({ metrics: METRICS });
    for (const [query, code] of [
      ['?org=nobody', 'organisation_not_found'],
      ['?asOf=yesterday', 'report_not_found'],
    ]) {
      expect(await bodyOf(await app.request(`/api/scorecard${query}`))).toMatchObject({ status: 404, code });
    }
  });

  it('shows what was known at an edition or a day', async () => {
    const bench = makeApp();
    await bench.upload({ metrics: METRICS, issuedOn: '2031-10-20' });
    const { edition } = await boardOf(bench);
    const corrected = [{ ...METRICS[0], actual: [299, '家'] }] as const;
    await bench.upload({ metrics: corrected, issuedOn: '2031-12-01' });
    const attainments = async (query: string) =>
      (await boardOf(bench, query)).metrics.map((metric) => metric.actual?.value);
    expect(await attainments('')).toEqual([299]);
    expect(await attainments(`?asOf=${edition?.id ?? ''}`)).toContain(336);
    expect(await attainments('?asOf=2031-11-30')).toContain(336);
  });
});

describe('GET /api/indicators', () => {
  it('lists indicators and answers one in a quarter', async () => {
    const { app, upload } = makeApp();
    await upload({ quarter: 1, metrics: METRICS });
    await upload({ quarter: 2, metrics: METRICS });
    const list = (await (await app.request('/api/indicators')).json()) as IndicatorSummary[];
    expect(list.map(({ name, periods }) => [name, periods])).toContainEqual([
      '建设冷库',
      ['2031-Q1', '2031-Q2'],
    ]);
    const id = list.find((entry) => entry.name === '建设冷库')?.id ?? '';
    const newest = (await (await app.request(`/api/indicators/${id}`)).json()) as IndicatorDetail;
    expect(newest).toMatchObject({ period: '2031-Q2', metric: { indicatorId: id, attainment: 25 } });
    expect(newest.nextSteps.map((span) => span.quote)).toEqual(['继续推进。', '抓紧验收。']);
    const early = await app.request(`/api/indicators/${id}?period=2031-Q1`);
    expect(await bodyOf(early)).toMatchObject({ period: '2031-Q1', elapsed: 25 });
  });

  it('answers 404 to an unknown indicator and organisation, 400 to a wrong quarter', async () => {
    const { app } = makeApp();
    const codes = await Promise.all(
      ['/api/indicators/nowhere', '/api/indicators?org=nobody', '/api/indicators/x?period=Q1'].map(
        async (path) => (await bodyOf(await app.request(path)))['code'],
      ),
    );
    expect(codes).toEqual(['indicator_not_found', 'organisation_not_found', 'invalid_request']);
  });
});

describe('GET /api/health', () => {
  it('is ok while the store works and 503 when it does not', async () => {
    const { app, store, logged } = makeApp();
    const well = await app.request('/api/health');
    expect(well.status).toBe(200);
    expect(await bodyOf(well)).toEqual({
      status: 'ok',
      version: '1.2.3',
      store: store.dialect,
      maxUploadMb: 1,
    });
    await store.close();
    const ill = await app.request('/api/health');
    expect(ill.status).toBe(503);
    expect(await bodyOf(ill)).toMatchObject({ code: 'store_unavailable' });
    expect(logged.find((line) => line.level === 'error')?.event).toBe('store_unavailable');
  });
});
