import { describe, expect, it } from 'vitest';
import { alignIndicators } from '../../server/extract/matching/align-indicators.ts';
import type { KnownIndicator } from '../../server/extract/matching/align-indicators.ts';
import { compareEditions } from '../../server/extract/matching/compare-editions.ts';
import type { Metric } from '../../server/extract/types.ts';
import { readText } from './read-report.ts';
import { makeSection } from './make-section.ts';
import { metricsOf } from './read-section.ts';

function known(id: string, name: string, target: number | null, unit: string): KnownIndicator {
  return { id, names: [name], unit, direction: 'up', form: 'level', target };
}

function metrics(goal: string): readonly Metric[] {
  return metricsOf(makeSection([['target', goal]])).map(({ metric }) => metric);
}

const KNOWN = [
  known('lab', '省实验室新建', 2, '家'),
  known('keylab', '省级重点实验室新认定', 20, '家'),
  known('org', '省级新型研发机构', 30, '家'),
  known('loan', '科技企业贷款新增', 500, '亿元'),
  known('visits', '特派员下乡服务', 12_000, '人次'),
];

describe('indicators across editions', () => {
  it.each([
    ['新布局省实验室2家。', ['lab']],
    ['新认定省级重点实验室20家、新增省级新型研发机构30家。', ['keylab', 'org']],
    ['新增科技企业贷款600亿元。', ['loan']],
    ['选派科技特派员下乡服务1.2万人次。', ['visits']],
    ['新增上市公司3家。', [null]],
    ['特派员下乡服务300人。', [null]],
    ['科技企业贷款增长5%。', [null]],
  ])('%s', (goal, ids) => {
    expect(alignIndicators(KNOWN, metrics(goal))).toEqual(ids);
  });

  it('never gives one id twice', () => {
    const ids = alignIndicators(KNOWN, metrics('新建省实验室2家、省级实验室2家。'));
    expect(ids.filter((id) => id === 'lab')).toHaveLength(1);
  });

  it('takes names that say the same for one thing whatever their targets, unless they count other things', () => {
    const past = [known('road', '道路', null, '公里'), known('clinic', '诊所', 12, '家')];
    expect(alignIndicators(past, metrics('道路86公里、诊所30家。'))).toEqual(['road', 'clinic']);
    expect(alignIndicators(past, metrics('诊所86公里、道路30家。'))).toEqual([null, null]);
  });

  it('leaves metrics without a goal to nobody', () => {
    const [made] = metrics('新建省实验室2家。');
    expect(made === undefined ? [] : alignIndicators(KNOWN, [{ ...made, target: null }])).toEqual([null]);
  });

  it('takes a turned direction for less alike, not for another thing', () => {
    const past: KnownIndicator = { ...known('lab', '省实验室新建', 2, '家'), direction: 'down' };
    expect(alignIndicators([past], metrics('新布局省实验室2家。'))).toEqual(['lab']);
  });

  it('knows nothing without a past', () => {
    expect(alignIndicators([], metrics('新建省实验室2家。'))).toEqual([null]);
    expect(alignIndicators(KNOWN, [])).toEqual([]);
  });

  it('lists what changed between the reports of one department', async () => {
    const report = (quarter: string, rows: string): string =>
      `云岭省科技厅2021年${quarter}重点工作完成情况\n序号 | 重点任务 | 目标任务 | 完成情况 |\n${rows}`;
    const first = report(
      '一季度',
      '1 | 金融 | 新增科技贷款500亿元;举办拍卖会12场。 | 新增科技贷款138亿元;举办拍卖会3场。 |\n',
    );
    const second = report(
      '二季度',
      '1 | 金融 | 新增科技贷款600亿元;发放创新券0.5亿元。 | 新增科技贷款120亿元;发放创新券0.2亿元。 |\n',
    );
    const editions = [
      { file: 'q2', extraction: (await readText(second)).extraction },
      { file: 'q1', extraction: (await readText(first)).extraction },
    ];
    const { links, findings } = compareEditions(editions);
    expect(links).toEqual([
      [
        { file: 'q1', i: 0 },
        { file: 'q2', i: 0 },
      ],
    ]);
    expect(findings.map(({ type, file, i }) => `${type} ${file}#${i}`).sort()).toEqual([
      'dropped_metric q1#1',
      'new_metric q2#1',
      'restated_actual q2#0',
      'target_revised q2#0',
    ]);
  });

  it('finds the figure that a later report takes back although the total rises, and no look-alike of the same number', async () => {
    const report = (quarter: string, rows: string): string =>
      `云岭市水务局2021年${quarter}重点工作完成情况\n序号 | 重点任务 | 目标任务 | 完成情况 |\n${rows}`;
    const editions = [
      {
        file: 'q1',
        extraction: (
          await readText(
            report(
              '一季度',
              '1 | 泵站 | 新建泵站40座。 | 新建泵站16座。 |\n2 | 水表 | 更换水表900只。 | 更换水表16只。 |\n',
            ),
          )
        ).extraction,
      },
      {
        file: 'q2',
        extraction: (
          await readText(
            report(
              '上半年',
              '1 | 泵站 | 新建泵站40座。 | 新建泵站21座(一季度数经复核由16座更正为14座)。 |\n2 | 水表 | 更换水表900只。 | 更换水表300只。 |\n',
            ),
          )
        ).extraction,
      },
    ];
    expect(compareEditions(editions).findings).toEqual([{ type: 'restated_actual', file: 'q2', i: 0 }]);
  });

  it('takes a goal that was cut, or the same figure once more, for no restatement', async () => {
    const report = (quarter: string, rows: string): string =>
      `云岭市水务局2021年${quarter}重点工作完成情况\n序号 | 重点任务 | 目标任务 | 完成情况 |\n${rows}`;
    const first = report('一季度', '1 | 泵站 | 新建泵站40座。 | 新建泵站16座。 |\n');
    const second = report(
      '上半年',
      '1 | 泵站 | 新建泵站40座。 | 新建泵站21座,目标由16座调整为40座,一季度数核定为16座。 |\n',
    );
    const editions = [
      { file: 'q1', extraction: (await readText(first)).extraction },
      { file: 'q2', extraction: (await readText(second)).extraction },
    ];
    expect(compareEditions(editions).findings).toEqual([]);
  });
});
