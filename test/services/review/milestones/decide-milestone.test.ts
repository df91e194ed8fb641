import { describe, expect, it } from 'vitest';
import type { MilestoneDecision } from '../../../../server/domain/milestone-review.ts';
import { getReport } from '../../../../server/services/get-report.ts';
import { addMilestone } from '../../../../server/services/review/milestones/add-milestone.ts';
import { decideMilestone } from '../../../../server/services/review/milestones/decide-milestone.ts';
import {
  listMilestones,
  milestoneHistory,
} from '../../../../server/services/review/milestones/list-milestones.ts';
import { undoMilestone } from '../../../../server/services/review/milestones/undo-milestone.ts';
import { makeBench, type TestBench } from '../../support/make-context.ts';
import { everythingBut, METRICS } from '../support.ts';

const GOAL = '六月底前印发节水办法';
const REPORT = { metrics: METRICS, milestones: [GOAL, '年底前召开现场会'] };

async function reviewed() {
  const bench = makeBench();
  const { report } = await bench.take(REPORT);
  return { bench, id: report.id };
}

async function itemOf(bench: TestBench, reportId: string, goal: string) {
  const item = (await listMilestones(bench.context, reportId)).find((each) => each.goal === goal);
  if (item === undefined) throw new Error(`no milestone ${goal}`);
  return item;
}

async function addressOf(bench: TestBench, reportId: string, goal: string) {
  const { id: milestoneId, revision } = await itemOf(bench, reportId, goal);
  return { reportId, milestoneId, revision };
}

async function decide(bench: TestBench, reportId: string, goal: string, decision: MilestoneDecision) {
  const address = await addressOf(bench, reportId, goal);
  return decideMilestone(bench.context, { ...address, decision, reason: '核对了文件' });
}

async function markOf(bench: TestBench, id: string, words: string) {
  const start = (await getReport(bench.context, id)).text.indexOf(words);
  return { start, end: start + words.length, role: 'sentence' as const };
}

const shown = async (bench: TestBench, id: string) =>
  (await getReport(bench.context, id)).tasks.flatMap(({ milestones }) => milestones);

describe('a milestone that a person corrects', () => {
  it('takes state, day and evidence, and says who set them', async () => {
    const { bench, id } = await reviewed();
    const mark = await markOf(bench, id, '建设冷库正在推进');
    const change = { status: 'in_progress', doneOn: '2031-09-20', evidence: [mark] } as const;
    await decide(bench, id, GOAL, { action: 'correct', change });
    expect(await itemOf(bench, id, GOAL)).toMatchObject({
      ...{ status: 'in_progress', doneOn: '2031-09-20', setBy: 'local' },
      evidence: [{ ...mark, quote: '建设冷库正在推进' }],
    });
    expect((await shown(bench, id)).find(({ goal }) => goal === GOAL)?.status).toBe('in_progress');
  });

  it('discarded: on no board and in no count, still in its review; reopened: there again', async () => {
    const { bench, id } = await reviewed();
    await decide(bench, id, GOAL, { action: 'discard' });
    expect((await shown(bench, id)).map(({ goal }) => goal)).toEqual(['年底前召开现场会']);
    expect((await getReport(bench.context, id)).counts.milestones).toBe(1);
    expect(await itemOf(bench, id, GOAL)).toMatchObject({ isDiscarded: true });
    await decide(bench, id, GOAL, { action: 'reopen' });
    expect((await getReport(bench.context, id)).counts.milestones).toBe(2);
  });

  it('undo restores every row byte for byte, step by step', async () => {
    const { bench, id } = await reviewed();
    const states = [await everythingBut(bench.store, 'auditEvent')];
    for (const decision of [
      { action: 'accept' },
      { action: 'correct', change: { status: 'not_started', goal: '印发办法' } },
    ] as const) {
      await decide(bench, id, GOAL, decision);
      states.push(await everythingBut(bench.store, 'auditEvent'));
    }
    await decide(bench, id, '印发办法', { action: 'discard' });
    expect(new Set(states).size).toBe(3);
    await undoMilestone(bench.context, await addressOf(bench, id, '印发办法'));
    expect(await everythingBut(bench.store, 'auditEvent')).toBe(states[2]);
    await undoMilestone(bench.context, await addressOf(bench, id, '印发办法'));
    expect(await everythingBut(bench.store, 'auditEvent')).toBe(states[1]);
    await undoMilestone(bench.context, await addressOf(bench, id, GOAL));
    expect(await everythingBut(bench.store, 'auditEvent')).toBe(states[0]);
    const late = undoMilestone(bench.context, await addressOf(bench, id, GOAL));
    await expect(late).rejects.toMatchObject({ code: 'nothing_to_undo' });
    const { id: milestoneId } = await itemOf(bench, id, GOAL);
    const steps = await milestoneHistory(bench.context, id, milestoneId);
    expect(steps.map(({ action, isUndone }) => [action, isUndone])).toEqual([
      ['milestone.accepted', true],
      ['milestone.corrected', true],
      ['milestone.discarded', true],
      ...Array.from({ length: 3 }, () => ['milestone.undone', false]),
    ]);
  });

  it('the second of two people is told who did what, and what stands now', async () => {
    const { bench, id } = await reviewed();
    const seen = await addressOf(bench, id, GOAL);
    await decide(bench, id, GOAL, { action: 'correct', change: { status: 'not_started' } });
    const attempt = decideMilestone(bench.context, {
      ...seen,
      decision: { action: 'discard' },
      reason: null,
    });
    await expect(attempt).rejects.toMatchObject({
      code: 'changed_meanwhile',
      details: {
        conflict: {
          ...{ actor: 'local', action: 'milestone.corrected', reason: '核对了文件' },
          before: { status: 'done' },
          current: { status: 'not_started', goal: GOAL },
        },
      },
    });
  });
});

describe('a milestone that reading missed', () => {
  const NEW = { taskId: null, status: 'in_progress', doneOn: null, reason: null } as const;

  it('is added by marking its words, lands under its task, and goes with undo', async () => {
    const { bench, id } = await reviewed();
    const before = await everythingBut(bench.store, 'auditEvent');
    const mark = await markOf(bench, id, '抓紧验收');
    await addMilestone(bench.context, { reportId: id, ...NEW, goal: '抓紧验收', mark, evidence: [] });
    const [task] = (await getReport(bench.context, id)).tasks;
    expect(task?.milestones.map(({ goal }) => goal)).toContain('抓紧验收');
    expect(await itemOf(bench, id, '抓紧验收')).toMatchObject({
      ...{ taskId: task?.id, setBy: 'local' },
      goalSpan: { ...mark, quote: '抓紧验收' },
    });
    await undoMilestone(bench.context, await addressOf(bench, id, '抓紧验收'));
    expect(await everythingBut(bench.store, 'auditEvent')).toBe(before);
  });

  it('refuses a mark outside the text', async () => {
    const { bench, id } = await reviewed();
    const mark = { start: 3, end: 99999, role: 'sentence' as const };
    const attempt = addMilestone(bench.context, { reportId: id, ...NEW, goal: '某事', mark, evidence: [] });
    await expect(attempt).rejects.toMatchObject({ code: 'mark_outside' });
  });
});

describe('what people decided about milestones', () => {
  it('survives three further files of the quarter whose text moved', async () => {
    const { bench, id } = await reviewed();
    const evidence = [await markOf(bench, id, '建设冷库正在推进')];
    await decide(bench, id, GOAL, { action: 'correct', change: { status: 'in_progress', evidence } });
    await decide(bench, id, '年底前召开现场会', { action: 'discard' });
    const mark = await markOf(bench, id, '抓紧验收');
    const added = {
      taskId: null,
      goal: '抓紧验收',
      mark,
      status: 'done',
      evidence: [],
      doneOn: null,
    } as const;
    await addMilestone(bench.context, { reportId: id, ...added, reason: null });
    for (const note of ['（修订）', '（再次修订，增加说明文字）', '（三）']) {
      const { report } = await bench.take({ ...REPORT, note });
      const { text, tasks } = await getReport(bench.context, report.id);
      const moved = await itemOf(bench, report.id, GOAL);
      const [span] = moved.evidence;
      expect(moved).toMatchObject({ status: 'in_progress', setBy: 'local', reasons: [] });
      expect(span?.start).not.toBe(evidence[0]?.start);
      expect(text.slice(span?.start, span?.end)).toBe('建设冷库正在推进');
      expect(await itemOf(bench, report.id, '年底前召开现场会')).toMatchObject({ isDiscarded: true });
      const again = await itemOf(bench, report.id, '抓紧验收');
      expect(again).toMatchObject({ status: 'done', taskId: tasks[0]?.id });
      expect(text.slice(again.goalSpan?.start, again.goalSpan?.end)).toBe('抓紧验收');
    }
  });

  it('waits where the new file tells another state', async () => {
    const bench = makeBench();
    const { report } = await bench.take({ ...REPORT, milestoneStatus: 'not_started' });
    await decide(bench, report.id, GOAL, { action: 'correct', change: { status: 'in_progress' } });
    const second = await bench.take({ ...REPORT, note: '更正', milestoneStatus: 'done' });
    expect(await itemOf(bench, second.report.id, GOAL)).toMatchObject({
      ...{ status: 'done', setBy: 'rule' },
      reasons: [{ code: 'milestone_corrected_before', params: { status: 'in_progress' } }],
    });
    await decide(bench, second.report.id, GOAL, { action: 'accept' });
    expect((await itemOf(bench, second.report.id, GOAL)).reasons).toEqual([]);
  });
});
