import { expect, it } from 'vitest';
import { putPeriodState } from '../../db/repositories/period-states.ts';
import { getScorecard } from '../../server/services/get-scorecard.ts';
import { listLog } from '../../server/services/list-log.ts';
import { loadSample } from '../../server/services/load-sample.ts';
import { reading } from '../../server/services/reading.ts';
import { getSample, setSample } from '../../server/services/set-sample.ts';
import { SAMPLE_FOLDER } from '../sample/sample-year.ts';
import { makeBench } from './support/make-context.ts';

it('the sample goes in one step, comes back as it was, and stays where a quarter of it is locked', async () => {
  const bench = makeBench();
  const context = { ...bench.context, reading };
  await loadSample(context, SAMPLE_FOLDER);
  const before = await getScorecard(context, { period: { year: 2021, quarter: 3 } });
  expect(await setSample(context, false)).toEqual({ isShown: false, reports: 4 });
  await expect(getScorecard(context, {})).rejects.toMatchObject({ code: 'no_reports' });
  const org = before.organisation.id;
  expect((await listLog(context, org, { kind: 'sample' })).entries).toMatchObject([
    { action: 'sample.removed', changes: [{ field: 'isShown', before: 'true', after: 'false' }] },
  ]);
  await setSample(context, false);
  expect((await listLog(context, org, { kind: 'sample' })).entries).toHaveLength(1);
  expect(await setSample(context, true)).toEqual({ isShown: true, reports: 4 });
  expect(await getScorecard(context, { period: { year: 2021, quarter: 3 } })).toEqual(before);
  await bench.store.tx((session) =>
    putPeriodState(session, {
      ...{ id: 'lock', organisationId: org, period: '2021-Q3', state: 'locked' },
      ...{ ruleVersion: null, sealed: null, actor: 'local', createdAt: context.now() },
    }),
  );
  await expect(setSample(context, false)).rejects.toMatchObject({ code: 'quarter_locked' });
  expect(await getSample(context)).toEqual({ isShown: true, reports: 4 });
});
