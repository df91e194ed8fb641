import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../server/extract/milestones/account-pieces.ts';
import { closesGoal } from '../../../server/extract/milestones/closes-goal.ts';
import type { Aim } from '../../../server/extract/milestones/closes-goal.ts';
import { completed } from '../../../server/extract/milestones/completed.ts';
import { fits } from '../../../server/extract/milestones/fits.ts';
import { coreOf, isNameless, kindOf } from '../../../server/extract/milestones/goal-core.ts';
import { soughtOf } from '../../../server/extract/milestones/sought.ts';
import type { Sought } from '../../../server/extract/milestones/sought.ts';
import { stateOf } from '../../../server/extract/milestones/state-of.ts';
import { titlesIn } from '../../../server/extract/milestones/account-pieces.ts';

function sought(words: string): Sought {
  return soughtOf({
    words,
    range: { start: 0, end: words.length },
    titles: titlesIn(words),
    item: null,
    isBinding: true,
  });
}

function aim(goal: string): Aim {
  const { core, kind, isLatin } = sought(goal);
  return { core, kind, words: goal, isEndless: false, isLatin };
}

function piece(words: string): Piece {
  return {
    words,
    range: { start: 0, end: words.length },
    titles: titlesIn(words),
    item: null,
    sentence: 1,
    hasFigure: false,
  };
}

describe('what a goal is about', () => {
  it.each([
    ['年内建成数据中心并投入使用', '数据中心'],
    ['12月底前编制完成《云岭湖保护规划》', '云岭湖保护规划'],
    ['年内', '年内'],
    ['推进', '推进'],
  ])('%s → %s', (words, core) => {
    expect(coreOf(words, false)).toBe(core);
  });

  it.each([
    ['Open the new Quayside Library by December', 'Quayside Library'],
    ['Open the ', 'Open the '],
  ])('%s → %s', (words, core) => {
    expect(coreOf(words, true)).toBe(core);
  });

  it.each([
    ['12月底前印发', true],
    ['通过省级验收', true],
    ['数据中心通过省级验收', false],
  ])('%s names no thing: %s', (words, expected) => {
    expect(isNameless(words)).toBe(expected);
  });

  it.each([
    ['签订《跨省补偿协议》', 'sign'],
    ['修订《采砂办法》', 'paper'],
    ['起草若干措施', 'paper'],
    ['举办茶博会', 'event'],
    ['绿化美化', 'work'],
  ])('%s asks for %s', (words, kind) => {
    expect(kindOf(words, titlesIn(words), false)).toBe(kind);
  });
});

describe('what closes a goal', () => {
  it.each([
    ['Sign the ferry agreement', 'The ferry agreement was signed in May', true],
    ['Sign the ferry agreement', 'The draft was published in May', false],
    ['Procure a waste contract', 'The contract was awarded in May', true],
    ['Procure a waste contract', 'Tenders were opened in May', false],
    ['Publish the tree strategy', 'The tree strategy was published in May', true],
    ['Publish the tree strategy', 'The tree strategy is nearly published', false],
    ['完成机关绩效考核', '机关绩效考核已全部结束', true],
    ['完成机关绩效考核', '机关绩效考核完成', true],
    ['完成机关绩效考核', '机关绩效考核方案下发各处室', false],
    ['举办第四届茶博会', '第四届茶博会成功举办', true],
    ['举办第四届茶博会', '完成第四届茶博会', true],
    ['创建国家森林城市', '国家森林城市创建完成', true],
    ['通过省级水土保持验收', '水土保持验收会议待定', false],
    ['通过省级水土保持验收', '水土保持申请材料已完成报送', false],
    ['通过省级水土保持验收', '水土保持通过市级验收', false],
    ['通过市级水土保持验收', '水土保持通过市级验收', true],
    ['通过省级水土保持验收', '水土保持被命名为省级样板', true],
    ['通过省级水土保持验收', '水土保持完成现场整改', false],
    ['完成东渠初步设计', '东渠已进场施工', true],
    ['完成东渠初步设计', '东渠初步设计完成', true],
    ['完成东渠初步设计', '东渠初步设计审查中', false],
    ['完成东渠初步设计', '东渠完成现场调查', false],
  ])('%s ← %s: %s', (goal, past, closes) => {
    expect(closesGoal(aim(goal), past)).toBe(closes);
  });

  it.each([
    ['检验中心', '检验中心场地改造完成', false],
    ['检验中心', '检验中心建设完成', true],
    ['检验中心', '机房配套改造完成', false],
    ['检验中心', '完成检验中心建设', true],
    ['检验中心', '完成机房改造', false],
    ['检验中心', '检验中心正在装修', false],
  ])('建成%s: %s completes it: %s', (core, past, expected) => {
    expect(completed({ core, words: `建成${core}` }, past)).toBe(expected);
  });
});

describe('a clause that names nothing', () => {
  it.each([
    ['举办茶博会', '尚未启动', true],
    ['举办茶博会', '成功举办', true],
    ['举办茶博会', '正在筹备', true],
    ['举办茶博会', '正在征求意见', false],
    ['举办茶博会', '领导高度重视', false],
    ['签订补偿协议', '正式签署', true],
    ['创建森林城市', '获得授牌', true],
    ['开工建设东渠', '已开工', true],
    ['开工建设东渠', '印发通知', false],
    ['建成东渠', '正在浇筑', true],
    ['建成东渠', '正在征求意见', false],
    ['建成东渠', '《办法》已印发', false],
    ['出台管理办法', '已印发', true],
    ['出台管理办法', '尚未启动', true],
    ['出台管理办法', '主体封顶', false],
    ['Open the library', 'Not yet started', true],
    ['Open the library', 'Opened in May', true],
    ['Open the library', 'Fit-out is under way', true],
    ['Open the library', 'Members were thanked', false],
  ])('may speak of %s: %s, %s', (goal, words, expected) => {
    expect(fits(sought(goal), piece(words))).toBe(expected);
  });
});

describe('how far a goal is', () => {
  it.each([
    ['建成东渠', ['东渠已开工', '西段尚未启动'], 'in_progress'],
    ['建成东渠', ['东渠建成通水', '绿化尚未启动'], 'in_progress'],
    ['建成东渠', ['东渠召开会议', '尚未启动'], 'not_started'],
    ['建成东渠', ['东渠尚未启动', '西渠已开工'], 'not_started'],
    ['建成东渠', ['东渠建成', '尚未验收'], 'in_progress'],
    ['建成东渠', ['东渠建成通水'], 'done'],
    ['建成东渠', ['市民普遍关心'], null],
    ['出台水价办法', ['列入明年计划'], 'not_started'],
  ])('%s ← %j: %s', (goal, clauses, state) => {
    expect(stateOf(aim(goal), clauses)).toBe(state);
  });
});
