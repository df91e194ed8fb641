import { describe, expect, it } from 'vitest';
import { readText } from '../../server/documents/readers/text.ts';
import { extract } from '../../server/extract/extract.ts';

/** `name: target = actual` of every metric of a report that a test writes itself; – is no figure. */
function read(text: string): readonly string[] {
  return extract(readText(text, 'txt')).metrics.map(
    ({ name, target, actual }) =>
      `${name}: ${target?.value ?? '–'}${target?.unit ?? ''} = ${actual?.value ?? '–'}${actual?.unit ?? ''}`,
  );
}

const HEAD = '某局2023年二季度重点工作进展';

describe('small reports', () => {
  it.each([
    [
      'the goal of the year before that of the quarter',
      `${HEAD}\n序号 | 任务 | 年度目标 | 二季度目标 | 1-6月进展\n1 | 新增驿站 | 30座 | 12座 | 新增驿站14座`,
      '新增驿站: 30座 = 14座',
    ],
    [
      'the figure in the task before the goal of the quarter',
      `${HEAD}\n序号 | 任务 | 二季度目标 | 1-6月进展\n1 | 全年新增驿站30座 | 12座 | 新增驿站14座`,
      '新增驿站: 30座 = 14座',
    ],
    [
      'the goal of the quarter where nothing promises for the year',
      `${HEAD}\n序号 | 任务 | 二季度目标 | 1-6月进展\n1 | 新增驿站 | 12座 | 新增驿站14座`,
      '新增驿站: 12座 = 14座',
    ],
    [
      'the whole before a part of it',
      `${HEAD}\n序号 | 任务 | 年度目标 | 1-6月进展 | 其中:二季度完成\n1 | 新增驿站 | 30座 | 14座 | 5座`,
      '新增驿站: 30座 = 14座',
    ],
    [
      'the running total before the quarter, without a year anywhere',
      '某局重点工作进展\n序号 | 任务 | 年度目标 | 二季度完成情况 | 1-6月完成情况\n1 | 新增驿站 | 30座 | 5座 | 14座',
      '新增驿站: 30座 = 14座',
    ],
    [
      'prose of a report that names no period',
      '重点工作进展\n新增驿站30座，已新增14座。',
      '新增驿站: 30座 = 14座',
    ],
  ])('read %s', (_what, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('gather rows of one number in one task, with the departments of all', () => {
    const text = `${HEAD}\n序号 | 任务 | 责任单位 | 年度目标 | 1-6月进展\n1 | 新增驿站 | 甲处 | 新增驿站30座 | 新增驿站14座\n1 | 新增书房 | 乙处 | 新增书房9座 | 新增书房4座`;
    const { tasks } = extract(readText(text, 'txt'));
    expect(tasks.map(({ no, title, owners, fields }) => [no, title, owners, fields.length])).toEqual([
      ['1', '新增驿站', ['甲处', '乙处'], 10],
    ]);
    expect(read(text)).toEqual(['新增驿站: 30座 = 14座', '新增书房: 9座 = 4座']);
  });

  it('give a task without number and title neither', () => {
    const { tasks, report } = extract(readText('重点工作进展\n新增驿站30座，已新增14座。', 'txt'));
    expect([report.year, report.quarter]).toEqual([null, null]);
    expect(tasks.map(({ no, title, titleSpan }) => [no, title, titleSpan])).toEqual([[null, '', null]]);
  });

  it('hold printed rates and claims against the figures', () => {
    const text = `${HEAD}
序号 | 任务 | 年度目标 | 1-6月进展 | 完成率
1 | 驿站 | 新增驿站30座 | 新增驿站36座，超额20%完成任务 | 120%
2 | 能耗 | 能耗降至50吨以内 | 能耗40吨 | 80%
3 | 书房 | 新增书房10座 | 新增书房4座 | 70%
4 | 绿地 | 新增绿地3-5公顷 | 新增绿地4公顷，已完成年度目标任务 |
5 | 事故 | 事故控制在5起以内 | 发生事故3起，已完成年度目标任务 |`;
    const { findings, metrics } = extract(readText(text, 'txt'));
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      ['rate_mismatch', { printed: 70, computed: 40 }],
    ]);
    expect(metrics.map(({ claim }) => claim?.holds ?? null)).toEqual([null, null, null, true, true]);
  });
});
