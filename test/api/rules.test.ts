import { describe, expect, it } from 'vitest';
import { bodyOf, makeApp } from './make-app.ts';

const REPORT = { metrics: [{ name: '冷库', target: [100, '座'], actual: [69, '座'] }] } as const;

function json(method: string, body: unknown): RequestInit {
  return { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

describe('thresholds over HTTP', () => {
  it('are previewed, set and read', async () => {
    const { app, upload } = makeApp();
    await upload(REPORT);
    const change = { thresholds: { onTrackGap: -8 } };
    const preview = await bodyOf(await app.request('/api/thresholds/preview', json('POST', change)));
    expect(preview).toMatchObject({ flips: [{ name: '冷库', from: 'at_risk', to: 'on_track' }] });
    expect((await app.request('/api/thresholds', json('PUT', change))).status).toBe(200);
    expect(await bodyOf(await app.request('/api/thresholds'))).toMatchObject({
      changed: { onTrackGap: -8 },
      effective: { onTrackGap: -8, atRiskGap: -20 },
    });
  });

  it.each([
    ['no number', { thresholds: { onTrackGap: 'low' } }],
    ['an unknown name', { thresholds: { colour: 3 } }],
    ['no thresholds', {}],
    ['red before amber', { thresholds: { atRiskGap: -1 } }],
  ])('with %s are refused', async (_words, body) => {
    const { app, upload } = makeApp();
    await upload(REPORT);
    const response = await app.request('/api/thresholds', json('PUT', body));
    expect(response.status).toBe(400);
    expect(await bodyOf(response)).toMatchObject({ code: 'invalid_request' });
  });
});

describe('a status over HTTP', () => {
  it('needs a reason, and is taken back', async () => {
    const { app, upload } = makeApp();
    await upload(REPORT);
    const [indicator] = (await (await app.request('/api/indicators')).json()) as { id: string }[];
    const path = `/api/indicators/${indicator?.id ?? ''}/status`;
    const status = { period: '2031-Q3', status: 'met' };
    expect((await app.request(path, json('PUT', { ...status, reason: ' ' }))).status).toBe(400);
    const set = await app.request(path, json('PUT', { ...status, reason: '验收在即' }));
    expect(await bodyOf(set)).toMatchObject({ metric: { bucket: 'met', status: 'at_risk' } });
    const back = await app.request(`${path}?period=2031-Q3`, { method: 'DELETE' });
    expect(await bodyOf(back)).toMatchObject({ metric: { bucket: 'at_risk', manual: null } });
  });
});
