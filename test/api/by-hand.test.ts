import { describe, expect, it } from 'vitest';
import { bodyOf, makeApp } from './make-app.ts';

const REPORT = { metrics: [{ name: '冷库', target: [100, '座'], actual: [69, '座'] }] } as const;
const ORG = encodeURIComponent('海州市农业局');
const PATH = `/api/organisations/${ORG}/indicators/${encodeURIComponent('冷库')}`;

function json(method: string, body: unknown): RequestInit {
  return { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

describe('entries by hand over HTTP', () => {
  it('are put under the names of organisation, indicator and period, and put again without effect', async () => {
    const { app, upload } = makeApp();
    await upload(REPORT);
    const put = () => app.request(`${PATH}/observations/2031-Q3`, json('PUT', { value: 80, reason: '核定' }));
    expect(await bodyOf(await put())).toMatchObject({ changed: true, period: '2031-Q3' });
    expect(await bodyOf(await put())).toMatchObject({ changed: false });
    const board = await bodyOf(await app.request('/api/scorecard'));
    expect(board).toMatchObject({ metrics: [{ actual: { value: 80, how: 'manual' }, attainment: 80 }] });
    const back = await bodyOf(await app.request(`${PATH}/observations/2031-Q3`, { method: 'DELETE' }));
    expect(back).toMatchObject({
      changed: true,
      statements: [{ observation: { value: 69 }, isCurrent: true }],
    });
  });

  it('make an indicator with its target', async () => {
    const { app, upload } = makeApp();
    await upload(REPORT);
    const path = `/api/organisations/${ORG}/indicators/${encodeURIComponent('良种率')}`;
    expect((await app.request(path, json('PUT', { unit: '%', nameEn: 'Seed' }))).status).toBe(201);
    expect((await app.request(path, json('PUT', { unit: '%', nameEn: 'Seed' }))).status).toBe(200);
    const target = await bodyOf(await app.request(`${path}/targets/2031`, json('PUT', { value: 90 })));
    expect(target).toMatchObject({ changed: true, year: 2031, period: '2031-Q1', target: { value: 90 } });
    const back = await bodyOf(await app.request(`${path}/targets/2031`, { method: 'DELETE' }));
    expect(back).toMatchObject({ changed: true, target: null });
  });

  it.each([
    ['a figure without a value', 'observations/2031-Q3', { value: null }, 400, 'invalid_request'],
    ['a quarter that is none', 'observations/2031-Q5', { value: 1 }, 400, 'invalid_request'],
    [
      'a unit that measures something else',
      'observations/2031-Q3',
      { value: 1, unit: '元' },
      422,
      'unit_unlike',
    ],
    ['a range without its end', 'targets/2031', { value: 1, bound: 'range', low: 1 }, 400, 'invalid_request'],
    ['a quarter of another year', 'targets/2031', { value: 1, from: '2030-Q1' }, 400, 'invalid_request'],
    ['another target without a reason', 'targets/2031', { value: 99 }, 422, 'target_reason_needed'],
  ])('refuse %s', async (_words, path, body, status, code) => {
    const { app, upload } = makeApp();
    await upload(REPORT);
    const response = await app.request(`${PATH}/${path}`, json('PUT', body));
    expect(response.status).toBe(status);
    expect(await bodyOf(response)).toMatchObject({ code });
  });
});
