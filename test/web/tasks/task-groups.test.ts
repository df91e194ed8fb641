import { describe, expect, it } from 'vitest';
import type { BoardTask, MilestoneView } from '../../../server/domain/task-view.ts';
import { rollUp } from '../../../server/domain/roll-up.ts';
import {
  fittingTasks,
  isAsked,
  readTaskFilter,
  TO_CHECK,
  waitingIn,
} from '../../../web/views/tasks/task-groups.ts';
import { metric } from '../factories.ts';

const milestone = (id: string, more: Partial<MilestoneView> = {}): MilestoneView => ({
  ...{ id, goal: '建成平台', goalSpan: null, status: 'done', evidence: [], doneOn: null, reasons: [] },
  ...more,
});
const task = (id: string, no: string | null, milestones: readonly MilestoneView[] = []): BoardTask => ({
  ...{ id, no, title: `任务${id}`, shortTitle: id, titleEn: null, owners: ['水务处'], milestones },
  rollUp: rollUp([]),
});
const doubt = { code: 'milestone_corrected_before', params: { status: 'done' } } as const;

const TOLD = task('a', '1', [milestone('m1', { reasons: [doubt] }), milestone('m2')]);
const COUNTED = task('b', '2');
const SURE = task('c', null, [milestone('m3', { status: 'in_progress' })]);
const METRICS = [
  metric({ taskId: 'b', review: 'pending', bucket: 'pending' }),
  metric({ taskId: 'c', indicatorId: 'sure' }),
];
const ALL = [TOLD, COUNTED, SURE];

describe('tasks with something to check', () => {
  it('are those with a figure in doubt or a milestone that is told otherwise', () => {
    expect(ALL.map((each) => waitingIn(each, METRICS))).toEqual([
      { metrics: 0, milestones: 1 },
      { metrics: 1, milestones: 0 },
      { metrics: 0, milestones: 0 },
    ]);
    expect(fittingTasks(ALL, { owner: null, state: TO_CHECK }, METRICS)).toEqual([TOLD, COUNTED]);
    expect(fittingTasks(ALL, { owner: '渔政处', state: TO_CHECK }, METRICS)).toEqual([]);
  });

  it('are told apart from states of milestones, and the address says which', () => {
    expect(fittingTasks(ALL, { owner: null, state: 'in_progress' }, METRICS)).toEqual([SURE]);
    expect(readTaskFilter('?state=to_check&task=2')).toEqual({
      ...{ owner: null, state: TO_CHECK, asked: '2', isByOwner: false },
    });
    expect(readTaskFilter('?state=perhaps').state).toBeNull();
  });
});

it('a task is asked for by its number, or by its title where it has none', () => {
  expect([isAsked(COUNTED, '2'), isAsked(COUNTED, '1'), isAsked(SURE, '任务c'), isAsked(SURE, null)]).toEqual(
    [true, false, true, false],
  );
});
