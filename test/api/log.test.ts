import { expect, it } from 'vitest';
import { bodyOf, makeApp } from './make-app.ts';

it('the log says who changed what, newest first, and narrows to a kind', async () => {
  const { app, upload } = makeApp();
  await upload({ metrics: [{ name: '冷库', target: [100, '座'], actual: [69, '座'] }] });
  const path = `/api/organisations/${encodeURIComponent('海州市农业局')}/indicators/${encodeURIComponent('冷库')}`;
  await app.request(`${path}/observations/2031-Q3`, {
    method: 'PUT',
    body: JSON.stringify({ value: 80, reason: '核定' }),
    headers: { 'content-type': 'application/json' },
  });
  const all = await bodyOf(await app.request('/api/log'));
  expect(all).toMatchObject({
    next: null,
    entries: [
      {
        action: 'metric.added',
        actor: 'local',
        about: '冷库',
        reason: '核定',
        period: '2031-Q3',
        changes: [{ field: 'observation', before: null, after: '80座' }],
      },
      { action: 'report.imported', period: '2031-Q3' },
    ],
  });
  const reports = await bodyOf(await app.request('/api/log?kind=report'));
  expect(reports).toMatchObject({ entries: [{ action: 'report.imported' }] });
  expect(await bodyOf(await app.request('/api/log?before=2'))).toMatchObject({
    entries: [{ action: 'report.imported' }],
  });
  await app.request('/api/thresholds', {
    method: 'PUT',
    body: JSON.stringify({ thresholds: { atRiskGap: -30 }, reason: '年中会议' }),
    headers: { 'content-type': 'application/json' },
  });
  expect(await bodyOf(await app.request('/api/log?kind=thresholds'))).toMatchObject({
    entries: [{ reason: '年中会议', changes: [{ field: 'atRiskGap', before: null, after: '-30' }] }],
  });
  expect((await app.request('/api/log?kind=secrets')).status).toBe(400);
});
