import { describe, expect, it } from 'vitest';
import { bodyOf, makeApp } from './make-app.ts';

describe('two people at one figure', () => {
  it('the second gets who, when, what stood and what stands now, beside the revision to name next', async () => {
    const { app, upload } = makeApp();
    const metrics = [{ name: '培育家庭农场', target: [300, '家'], actual: [280, '家'] }] as const;
    const { report } = (await bodyOf(await upload({ metrics }))) as { report: { id: string } };
    const path = `/api/reports/${report.id}`;
    const read = async () => {
      const detail = (await (await app.request(path)).json()) as {
        readonly metrics: readonly { readonly metricId: string; readonly revision: string | null }[];
      };
      return detail.metrics[0];
    };
    const seen = await read();
    const decide = (value: number) =>
      app.request(`${path}/metrics/${seen?.metricId ?? ''}/decisions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          revision: seen?.revision ?? null,
          reason: `应为${value}家`,
          decision: {
            action: 'correct',
            change: { actual: { value, unit: '家', basis: 'cumulative', asOf: null, marks: [] } },
          },
        }),
      });
    expect((await decide(285)).status).toBe(200);
    const late = await decide(290);
    expect(late.status).toBe(409);
    const { code, conflict } = await bodyOf(late);
    expect(code).toBe('changed_meanwhile');
    expect(conflict).toMatchObject({
      actor: 'local',
      at: '2032-01-15T08:00:00.000Z',
      action: 'metric.corrected',
      reason: '应为285家',
      revision: (await read())?.revision,
      before: { name: '培育家庭农场', actual: { value: 280, how: 'stated' } },
      current: { name: '培育家庭农场', review: 'accepted', actual: { value: 285, how: 'manual' } },
    });
  });
});
