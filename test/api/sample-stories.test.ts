/** What a careful reader sees in the sample year, as rows of the API: one story a test. */
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../server/app.ts';
import type { IndicatorDetail, IndicatorSummary, Scorecard } from '../../server/domain/scorecard.ts';
import { loadSample } from '../../server/services/load-sample.ts';
import { reading } from '../../server/services/reading.ts';
import { SAMPLE_FOLDER } from '../sample/sample-year.ts';
import { fixedSources } from '../services/support/make-context.ts';
import { openLastingStore } from '../services/support/open-temp-store.ts';
import { openAuth } from './make-app.ts';

const api: { get: (path: string) => Promise<unknown> } = { get: () => Promise.reject(new Error('not open')) };
const boards = new Map<string, Scorecard>();
let indicators: readonly IndicatorSummary[] = [];

beforeAll(async () => {
  const context = { ...fixedSources(), store: openLastingStore(), reading, actor: 'local' };
  await loadSample(context, SAMPLE_FOLDER);
  const app = createApp({
    services: context,
    auth: openAuth(context),
    version: '1',
    maxUploadMb: 1,
    webDir: null,
    log: () => undefined,
  });
  api.get = async (path) => (await app.request(path)).json();
  indicators = (await api.get('/api/indicators')) as readonly IndicatorSummary[];
  for (const period of ['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4']) {
    boards.set(period, (await api.get(`/api/scorecard?period=${period}`)) as Scorecard);
  }
});

function metricIn(period: string, name: string) {
  const found = boards.get(period)?.metrics.find((metric) => metric.name === name);
  if (found === undefined) throw new Error(`${name} is not in ${period}`);
  return found;
}

async function detailOf(name: string, period: string): Promise<IndicatorDetail> {
  const id = indicators.find((indicator) => indicator.name === name)?.id ?? '';
  return (await api.get(`/api/indicators/${id}?period=${period}`)) as IndicatorDetail;
}

const codesIn = (period: string) =>
  (boards.get(period)?.findings ?? []).map(({ code, params }) => `${code} ${String(params['name'] ?? '')}`);

describe('the sample year tells of', () => {
  it('a revised target', async () => {
    const loans = metricIn('2021-Q2', '新增科技企业贷款');
    expect(loans).toMatchObject({
      target: { value: 600 },
      original: { target: { value: 500 }, statedIn: '2021-Q1' },
    });
    expect(loans.findings).toMatchObject([
      { code: 'target_revised', params: { previous: '500亿元', value: '600亿元', change: 'raised' } },
    ]);
    expect(loans.original?.assessment.attainment).toBeCloseTo(66.2, 6);
    const { targets } = await detailOf('新增科技企业贷款', '2021-Q4');
    expect(targets.map(({ target, change }) => [target.value, change])).toEqual([
      [500, null],
      [600, 'raised'],
    ]);
  });

  it('a restated figure', async () => {
    const transfer = metricIn('2021-Q3', '实施省级科技成果转化项目');
    expect(transfer.findings).toMatchObject([
      { code: 'restated_actual', params: { previous: '118项', value: '112项' } },
    ]);
    const { observations, derived } = await detailOf('实施省级科技成果转化项目', '2021-Q3');
    expect(observations.map(({ statements }) => statements[0]?.observation.value)).toEqual([
      41, 118, 112, 196,
    ]);
    expect(derived.singleQuarters.map(({ value, refused }) => refused ?? value)).toEqual([
      41,
      77,
      'falling',
      84,
    ]);
  });

  it('a dropped and a new metric', async () => {
    expect(codesIn('2021-Q3')).toContain('dropped_metric 举办科技成果竞价(拍卖)会');
    expect(codesIn('2021-Q3')).toContain('new_metric 发放科技创新券');
    expect(codesIn('2021-Q1').filter((code) => /^(?:new|dropped)_metric/.test(code))).toEqual([]);
    const { findings } = await detailOf('举办科技成果竞价(拍卖)会', '2021-Q2');
    expect(findings.map(({ code, period, noticedIn }) => [code, period, noticedIn])).toEqual([
      ['dropped_metric', '2021-Q2', '2021-Q3'],
    ]);
    // The last report that has it says so too, with the target it still names.
    const last = metricIn('2021-Q2', '举办科技成果竞价(拍卖)会');
    expect(last.findings.map(({ code, spans }) => [code, spans[0]?.quote])).toEqual([
      ['dropped_metric', '12场'],
    ]);
  });

  it('a contradiction', () => {
    const envoys = metricIn('2021-Q3', '选派省级科技特派员');
    expect(envoys.findings.map(({ code }) => code).sort()).toEqual(['claim_mismatch', 'contradictory_claim']);
    expect(envoys).toMatchObject({ bucket: 'pending', actual: { value: 286 } });
  });

  it('a late metric that recovered', () => {
    const units = metricIn('2021-Q3', '新建省级企业研发机构');
    expect(units.trend.map(({ assessment, timeline }) => [assessment?.status, timeline])).toEqual([
      ['at_risk', 'at_risk'],
      ['behind', 'recovered'],
      ['on_track', 'on_track'],
      ['exceeded', 'exceeded'],
    ]);
  });

  it('a metric of which less is better', () => {
    const days = ['2021-Q1', '2021-Q2', '2021-Q3'].map((period) => {
      const { direction, status, actual } = metricIn(period, '省级科技项目评审立项平均用时');
      return [direction, actual?.value, status];
    });
    expect(days).toEqual([
      ['down', 34, 'behind'],
      ['down', 31, 'behind'],
      ['down', 27, 'met'],
    ]);
  });

  it('promises kept, and promises not mentioned again', async () => {
    const { promises } = await detailOf('认定省级重点实验室', '2021-Q3');
    const told = promises.map(({ promise, outcome, evidence }) => [
      promise.span.quote,
      outcome,
      evidence?.span.quote ?? null,
    ]);
    expect(told).toEqual([
      ['三季度完成省级重点实验室答辩评审。', 'done', '省级重点实验室完成答辩评审,拟认定名单待公示。'],
      ['组织新型研发机构现场核查。', 'done', '完成省级新型研发机构现场核查,四季度开展认定。'],
    ]);
    const conference = await detailOf('会议培训费支出', '2021-Q2');
    expect(conference.promises.map(({ outcome }) => outcome)).toContain('not_mentioned');
  });
});

it('the published third quarter has its exact figures', () => {
  const sme = metricIn('2021-Q3', '新增科技型中小企业');
  expect(sme).toMatchObject({ attainment: 168.275, elapsed: 75, status: 'exceeded' });
  expect(sme.paceGap).toBeCloseTo(93.275, 9);
  const trade = metricIn('2021-Q3', '技术交易额');
  expect(trade).toMatchObject({ attainment: 115.7, elapsed: 75 });
  expect(trade.paceGap).toBeCloseTo(40.7, 9);
  expect(metricIn('2021-Q3', '会议培训费支出')).toMatchObject({ status: 'at_risk', attainment: null });
});
