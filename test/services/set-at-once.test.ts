import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../db/repositories/audit-events.ts';
import { getAcceptance, setAcceptance } from '../../server/services/acceptance.ts';
import { setYearStart } from '../../server/services/set-year-start.ts';
import { makeBench } from './support/make-context.ts';

const REPORT = { metrics: [{ name: '建设冷库', target: [12, '座'], actual: [3, '座'] }] } as const;

describe('two who set the same at the same time', () => {
  it('come one after the other: the first month of a year', async () => {
    const { take, context } = makeBench();
    const { report } = await take(REPORT);
    const org = report.organisationId;
    await Promise.all([setYearStart(context, org, 4), setYearStart(context, org, 7)]);
    const steps = (await eventsOf(context.store, org)).map(({ before, after }) => [before, after]);
    expect(steps).toEqual([
      [{ yearStart: 1 }, { yearStart: 4 }],
      [{ yearStart: 4 }, { yearStart: 7 }],
    ]);
  });

  it('come one after the other: whether figures are accepted by rule', async () => {
    const { take, context } = makeBench();
    const { report } = await take(REPORT);
    const org = report.organisationId;
    const { isOn } = await getAcceptance(context, org);
    const set = (wanted: boolean) => setAcceptance(context, org, { isOn: wanted, reason: null });
    await Promise.all([set(!isOn), set(isOn)]);
    expect(await getAcceptance(context, org)).toMatchObject({ isOn });
    expect(await eventsOf(context.store, org)).toHaveLength(2);
  });
});
