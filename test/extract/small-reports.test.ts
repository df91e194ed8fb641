import { describe, expect, it } from 'vitest';
import { readText } from '../../server/documents/readers/text.ts';
import { extract } from '../../server/extract/extract.ts';
import { compareEditions } from '../../server/extract/matching/compare-editions.ts';

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

  it('tell what came, fell and was claimed between the editions of one department, in whatever order', () => {
    const edition = (file: string, org: string, quarter: string, rows: string) => {
      const head = `${org}2021年${quarter}重点工作完成情况\n序号 | 重点任务 | 目标任务 | 完成情况 |`;
      return { file, extraction: extract(readText(`${head}\n1 | 金融 | ${rows} |`, 'txt')) };
    };
    const org = '云岭省科技厅';
    const loans = '新增科技贷款500亿元';
    const first = edition('a', org, '一季度', `${loans}。 | 新增科技贷款138亿元,完成率50%。`);
    const second = edition('b', org, '二季度', `${loans};培育企业30家。 | 培育企业12家。`);
    const third = edition('c', org, '三季度', `${loans};培育企业30家。 | 新增科技贷款300亿元;培育企业10家。`);
    const other = edition('x', '', '三季度', `${loans}。 | 新增科技贷款300亿元,已超额完成年度任务。`);
    expect(compareEditions([third, first, other, second])).toEqual({
      links: [
        [
          { file: 'a', i: 0 },
          { file: 'b', i: 0 },
          { file: 'c', i: 0 },
        ],
        [
          { file: 'b', i: 1 },
          { file: 'c', i: 1 },
        ],
      ],
      findings: [
        { type: 'new_metric', file: 'b', i: 1 },
        { type: 'restated_actual', file: 'c', i: 1 },
        { type: 'contradictory_claim', file: 'a', i: 0 },
        { type: 'contradictory_claim', file: 'x', i: 0 },
      ],
    });
    expect(compareEditions([])).toEqual({ links: [], findings: [] });
  });

  it('read the stages of one work in its one account, and what was not begun', () => {
    const stages = `${HEAD}\n序号 | 任务 | 年度目标 | 1-6月进展\n1 | 医院建设 | 主体封顶,完成装修,年底投用 | 主体施工至十二层`;
    const told = (text: string) =>
      extract(readText(text, 'txt')).milestones.map(({ goalSpan, status }) => [goalSpan.quote, status]);
    expect(told(stages)).toEqual([
      ['主体封顶', 'in_progress'],
      ['完成装修', 'in_progress'],
      ['年底投用', 'in_progress'],
    ]);
    expect(told(`${HEAD}\n一、医疗\n新院区建设正在推进，已完成桩基施工。养老中心尚未开工。`)).toEqual([
      ['养老中心', 'not_started'],
    ]);
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
