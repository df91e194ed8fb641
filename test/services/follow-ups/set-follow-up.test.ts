import { describe, expect, it } from 'vitest';
import { getScorecard } from '../../../server/services/get-scorecard.ts';
import { listFollowUps } from '../../../server/services/follow-ups/list-follow-ups.ts';
import { setFollowUp } from '../../../server/services/follow-ups/set-follow-up.ts';
import { loadSample } from '../../../server/services/load-sample.ts';
import { reading } from '../../../server/services/reading.ts';
import { SAMPLE_FOLDER } from '../../sample/sample-year.ts';
import { makeBench } from '../support/make-context.ts';

const PERIOD = { year: 2031, quarter: 3 };

async function promised() {
  const bench = makeBench();
  const { report } = await bench.take({ next: '1.组织泵站竣工验收。 2.印发管护办法。' });
  const { organisationId } = report;
  const list = () => listFollowUps(bench.context, organisationId, PERIOD);
  return { ...bench, organisationId, list };
}

describe('follow-ups', () => {
  it('keeps who does it by when, beside what the next report says', async () => {
    const { context, list, organisationId, take } = await promised();
    const base = { period: '2031-Q3', owner: '种植科', duePeriod: '2031-Q4', state: 'open', stateBy: 'rule' };
    expect(await list()).toMatchObject([
      { ...base, text: '组织泵站竣工验收。', id: null, outcome: null },
      { ...base, text: '印发管护办法。', id: null, outcome: null },
    ]);
    const change = { owner: '水利科', duePeriod: '2032-Q1' };
    const text = '印发管护办法。';
    const input = { organisationId, period: PERIOD, text, revision: null };
    const set = await setFollowUp(context, { ...input, change });
    expect(set).toMatchObject({ ...change, state: 'open', stateBy: 'rule' });
    await take({ quarter: 4, note: '下一季' });
    expect(await list()).toMatchObject([
      { state: 'open', outcome: 'not_mentioned', evidence: null },
      { ...change, state: 'open', outcome: 'not_mentioned' },
    ]);
    const dropped = await setFollowUp(context, {
      ...{ ...input, revision: set.revision },
      change: { state: 'dropped' },
    });
    expect(dropped).toMatchObject({ ...change, state: 'dropped', stateBy: 'local' });
  });

  it('is done by rule where the next report says so, until a person says otherwise', async () => {
    const context = { ...makeBench().context, reading };
    await loadSample(context, SAMPLE_FOLDER);
    const { organisation } = await getScorecard(context, {});
    const period = { year: 2021, quarter: 2 };
    const text = '组织新型研发机构现场核查。';
    const stands = async () =>
      (await listFollowUps(context, organisation.id, period)).find((view) => view.text === text);
    expect(await stands()).toMatchObject({
      ...{ state: 'done', stateBy: 'rule', outcome: 'done', duePeriod: '2021-Q3' },
      evidence: { span: { quote: '完成省级新型研发机构现场核查,四季度开展认定。' } },
    });
    const input = { organisationId: organisation.id, period, text, revision: null };
    await setFollowUp(context, { ...input, change: { state: 'open' } });
    expect(await stands()).toMatchObject({ state: 'open', stateBy: 'local', outcome: 'done' });
  });

  it('refuses who has not seen the last change, and words that nobody promised', async () => {
    const { context, list, organisationId } = await promised();
    const input = { organisationId, period: PERIOD, text: '印发管护办法。', revision: null };
    await setFollowUp(context, { ...input, change: { state: 'done' } });
    await expect(setFollowUp(context, { ...input, change: { state: 'open' } })).rejects.toMatchObject({
      code: 'changed_meanwhile',
    });
    await expect(
      setFollowUp(context, { ...input, text: '别的', change: { state: 'done' } }),
    ).rejects.toMatchObject({ code: 'invalid_request' });
    expect((await list()).map(({ state }) => state)).toEqual(['open', 'done']);
  });
});
