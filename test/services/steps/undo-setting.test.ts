import { describe, expect, it } from 'vitest';
import { getAcceptance, setAcceptance } from '../../../server/services/acceptance.ts';
import { putIndicator } from '../../../server/services/by-hand/put-indicator.ts';
import { setGauges } from '../../../server/services/definitions/set-gauges.ts';
import { getScorecard } from '../../../server/services/get-scorecard.ts';
import { listLog } from '../../../server/services/list-log.ts';
import { setSample } from '../../../server/services/set-sample.ts';
import { setStatus } from '../../../server/services/set-status.ts';
import { setWeight } from '../../../server/services/set-weight.ts';
import { setYearStart } from '../../../server/services/set-year-start.ts';
import { undoStep } from '../../../server/services/steps/undo-step.ts';
import { getThresholds, setThresholds } from '../../../server/services/thresholds.ts';
import { setBaseline } from '../../../server/services/words/set-baseline.ts';
import { setBreak } from '../../../server/services/words/set-break.ts';
import { setLevel } from '../../../server/services/words/set-level.ts';
import { setPlan } from '../../../server/services/words/set-plan.ts';
import { importReport } from '../../../server/services/import-report.ts';
import { makeBench, type TestBench } from '../support/make-context.ts';
import { everythingBut, METRICS } from '../review/support.ts';

const QUARTER = { year: 2031, quarter: 3 };

interface Setting {
  readonly name: string;
  readonly first?: (bench: Set) => Promise<unknown>;
  readonly set: (bench: Set) => Promise<unknown>;
}
type Set = TestBench & { readonly org: string; readonly id: string; readonly other: string };

async function board(): Promise<Set> {
  const bench = makeBench();
  const sample = bench.prepare({ org: '示例局', quarter: 1, metrics: METRICS.slice(0, 1) });
  await importReport(bench.context, { ...sample, isSample: true });
  const { report } = await bench.take({ metrics: METRICS });
  const { metrics } = await getScorecard(bench.context, {});
  const idOf = (name: string) => metrics.find((metric) => metric.name === name)?.indicatorId ?? '';
  const [id, other] = [idOf('新建高标准农田'), idOf('培育家庭农场')];
  return { ...bench, org: report.organisationId, id, other };
}

/** The last step of the log that can be taken back. */
async function lastStep({ context, org }: Set): Promise<string> {
  const { entries } = await listLog(context, org, {});
  return entries.find(({ canUndo }) => canUndo)?.id ?? '';
}

const SETTINGS: readonly Setting[] = [
  { name: 'thresholds', set: ({ context, org }) => setThresholds(context, { org }, { onTrackGap: -8 }) },
  {
    name: 'thresholds set twice',
    first: ({ context, org }) => setThresholds(context, { org }, { onTrackGap: -8 }),
    set: ({ context, org }) => setThresholds(context, { org }, null),
  },
  {
    name: 'thresholds of one metric',
    set: ({ context, org, id }) => setThresholds(context, { org, indicatorId: id }, { onTrackGap: -8 }),
  },
  {
    name: 'acceptance by rule',
    set: ({ context, org }) => setAcceptance(context, org, { isOn: false, reason: '先人工' }),
  },
  { name: 'the start of the year', set: ({ context, org }) => setYearStart(context, org, 4) },
  {
    name: 'gauges',
    first: ({ context, org, other }) => setGauges(context, { org, indicatorIds: [other], reason: null }),
    set: ({ context, org, id }) => setGauges(context, { org, indicatorIds: [id], reason: null }),
  },
  { name: 'a weight', set: ({ context, id }) => setWeight(context, id, 3) },
  {
    name: 'what an indicator is',
    set: ({ context, org, id }) =>
      putIndicator(
        context,
        {
          ...{ org, indicator: id },
        },
        { settings: { nameEn: 'Fields', direction: 'down' }, reason: null },
      ),
  },
  {
    name: 'a status by hand',
    set: ({ context, id }) => setStatus(context, id, QUARTER, { status: 'behind', reason: '口径未定' }),
  },
  {
    name: 'a baseline',
    set: ({ context, id }) => setBaseline(context, id, 2031, { value: 3, unit: '万亩', note: '上年' }),
  },
  {
    name: 'a level',
    set: ({ context, id }) =>
      setLevel(context, id, { year: 2031, level: 'stretch' }, { value: 30, unit: '万亩' }),
  },
  { name: 'a plan', set: ({ context, id }) => setPlan(context, id, 2031, [10, 20, 50, 100]) },
  { name: 'a break', set: ({ context, id }) => setBreak(context, id, QUARTER, '口径变化') },
];

/** Rows say what stands; who set it last and under which id is news of the log. */
async function standing({ store }: Set): Promise<string> {
  const rows = JSON.parse(await everythingBut(store, 'auditEvent')) as Record<string, string[]>;
  return JSON.stringify(rows).replaceAll(/\\"(?:id|createdAt)\\":\\"[^"]*\\",?/gu, '');
}

describe('a setting', () => {
  it.each(SETTINGS)('$name: one step back', async ({ first, set }) => {
    const bench = await board();
    await first?.(bench);
    const before = await standing(bench);
    await set(bench);
    expect(await standing(bench)).not.toBe(before);
    const step = await lastStep(bench);
    await undoStep(bench.context, step);
    expect(await standing(bench)).toBe(before);
    await expect(undoStep(bench.context, step)).rejects.toMatchObject({ code: 'step_fixed' });
  });

  it('can be taken back from the log only while nothing set it anew', async () => {
    const bench = await board();
    const { context, org } = bench;
    await setThresholds(context, { org }, { onTrackGap: -8 });
    const first = await lastStep(bench);
    await setAcceptance(context, org, { isOn: false, reason: null });
    await undoStep(context, first);
    expect((await getThresholds(context, org)).changed).toBeNull();
    await setThresholds(context, { org }, { onTrackGap: -9 });
    await expect(undoStep(context, first)).rejects.toMatchObject({ code: 'step_fixed' });
    expect((await getAcceptance(context, org)).isOn).toBe(false);
  });

  it('of the sample too', async () => {
    const bench = await board();
    await setSample(bench.context, false);
    const { entries } = await listLog(bench.context, '示例局', { kind: 'sample' });
    expect(entries.map(({ action, canUndo }) => [action, canUndo])).toEqual([['sample.removed', true]]);
    await undoStep(bench.context, entries[0]?.id ?? '');
    expect((await getScorecard(bench.context, { org: '示例局' })).edition).not.toBeNull();
  });

  it('is no decision of a review, and no step that does not exist', async () => {
    const bench = await board();
    const { entries } = await listLog(bench.context, bench.org, { kind: 'report' });
    expect(entries.map(({ action, canUndo }) => [action, canUndo])).toEqual([['report.imported', false]]);
    const imported = undoStep(bench.context, entries[0]?.id ?? '');
    await expect(imported).rejects.toMatchObject({ code: 'step_fixed' });
    await expect(undoStep(bench.context, 'nothing')).rejects.toMatchObject({ code: 'step_not_found' });
  });
});
