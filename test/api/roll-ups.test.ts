import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OrganisationRollUps } from '../../server/domain/roll-up-view.ts';
import type { IndicatorSummary, Scorecard } from '../../server/domain/scorecard.ts';
import { loadSample } from '../../server/services/load-sample.ts';
import { reading } from '../../server/services/reading.ts';
import { bodyOf, makeApp } from './make-app.ts';

const METRICS = [
  { name: '培育家庭农场', target: [300, '家'], actual: [336, '家'] },
  { name: '新增贷款', target: [5, '亿元'], actual: [3, '亿元'] },
] as const;

describe('GET /api/rollups', () => {
  it('answers all organisations; the sample is listed last and enters no total of others', async () => {
    const bench = makeApp();
    await loadSample({ ...bench.context, reading }, join(import.meta.dirname, '../../server/sample'));
    const all = async () =>
      (await (await bench.app.request('/api/rollups?by=organisation')).json()) as OrganisationRollUps;
    const alone = await all();
    expect(alone.groups.map(({ organisation }) => organisation.isSample)).toEqual([true]);
    expect(alone.whole).toEqual(alone.groups[0]?.rollUp);
    expect(alone.whole.reported).toBeGreaterThan(5);
    await bench.upload({ metrics: METRICS });
    const both = await all();
    expect(both.groups.map(({ organisation }) => organisation.isSample)).toEqual([false, true]);
    expect(both.whole).toEqual(both.groups[0]?.rollUp);
    expect([both.whole.met, both.whole.reported]).toEqual([1, 2]);
  });

  it('counts as the board of the same quarter does', async () => {
    const bench = makeApp();
    await bench.upload({ quarter: 2, metrics: METRICS });
    await bench.upload({ quarter: 3, metrics: METRICS });
    const board = (await (await bench.app.request('/api/scorecard?period=2031-Q2')).json()) as Scorecard;
    const response = await bench.app.request('/api/rollups?by=owner&period=2031-Q2');
    expect(await bodyOf(response)).toMatchObject({
      by: 'owner',
      period: '2031-Q2',
      whole: { counts: board.counts },
      groups: [{ owner: '种植科', rollUp: { met: 1, reported: 2 } }],
    });
  });

  it('answers 400 without a grouping, 404 to an unknown organisation, 422 to unlike units', async () => {
    const bench = makeApp();
    await bench.upload({ metrics: METRICS });
    const list = (await (await bench.app.request('/api/indicators')).json()) as IndicatorSummary[];
    const ids = list.map(({ id }) => id).join(',');
    for (const [query, status, code] of [
      ['', 400, 'invalid_request'],
      ['?by=colour', 400, 'invalid_request'],
      ['?by=task&org=nobody', 404, 'organisation_not_found'],
      [`/total?indicators=${ids}`, 422, 'unlike_units'],
      ['/total?indicators=', 400, 'invalid_request'],
    ] as const) {
      expect(await bodyOf(await bench.app.request(`/api/rollups${query}`)), query).toMatchObject({
        status,
        code,
      });
    }
  });
});

describe('PUT /api/indicators/:id/weight', () => {
  it('sets a weight and refuses none at all', async () => {
    const bench = makeApp();
    await bench.upload({ metrics: METRICS });
    const [indicator] = (await (await bench.app.request('/api/indicators')).json()) as IndicatorSummary[];
    const put = (weight: unknown) =>
      bench.app.request(`/api/indicators/${indicator?.id ?? ''}/weight`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ weight }),
      });
    expect(await bodyOf(await put(2.5))).toMatchObject({ metric: { weight: 2.5 } });
    expect(await bodyOf(await put(null))).toMatchObject({ metric: { weight: null } });
    for (const wrong of [0, -1, '2']) expect((await put(wrong)).status).toBe(400);
  });
});
