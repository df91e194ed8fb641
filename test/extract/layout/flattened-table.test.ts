import { describe, expect, it } from 'vitest';
import { showSections } from './show-layout.ts';

const HEADER = ['序号', '工作任务', '年度目标', '上半年进展情况', '责任科室', '下步措施'];

describe('a table flattened to one cell a line', () => {
  it('is put together, cells broken over lines and full-width digits included', () => {
    const lines = [
      '某局2022年上半年重点工作进展情况',
      ...HEADER,
      '１',
      '培训',
      '培训人员１．５万人;宣传覆盖３０万人次',
      '培训人员９，３４６',
      '人;宣传覆盖１８.２万人次,发放资料１６万份',
      '宣教科',
      '筹建体验馆',
      '２',
      '达标',
      '新增达标企业１',
      '，２８０家',
      '新增达标企业５８６家',
      '基础科',
      '第三季度再达标３５０家',
      '举报投诉电话:12350',
    ];
    expect(showSections(lines.join('\n'))).toEqual([
      {
        no: '1',
        title: '培训',
        owners: ['宣教科'],
        fields: [
          'target [2022-01-01/P12M]: 培训人员１．５万人;宣传覆盖３０万人次',
          'progress [2022-01-01/P6M]: 培训人员９，３４６\n人;宣传覆盖１８.２万人次,发放资料１６万份',
          'next: 筹建体验馆',
        ],
      },
      {
        no: '2',
        title: '达标',
        owners: ['基础科'],
        fields: [
          'target [2022-01-01/P12M]: 新增达标企业１\n，２８０家',
          'progress [2022-01-01/P6M]: 新增达标企业５８６家',
          'next: 第三季度再达标３５０家',
        ],
      },
    ]);
  });

  it('keeps a column whose header nobody knows, and prose after the last row', () => {
    const lines = [
      ...['序号', '工作任务', '年度目标', '进展情况', '联系领导', '亮灯情况'],
      ...['1', '修路', '新修村道12公里', '已修7公里', '赵力', '绿灯'],
      ...['2', '种树', '植树3万株', '植树1.8万株', '钱文', '黄灯'],
      '下一步,再修村道5公里。',
    ];
    const sections = showSections(lines.join('\n'));
    expect(sections.map(({ fields }) => fields)).toEqual([
      ['target: 新修村道12公里', 'progress: 已修7公里', 'other: 赵力', 'other: 绿灯'],
      ['target: 植树3万株', 'progress: 植树1.8万株', 'other: 钱文', 'other: 黄灯'],
    ]);
  });

  it('does not take figures for row numbers where every row is whole', () => {
    const lines = [
      ...['序号', '指标名称', '单位', '年度计划', '累计完成'],
      ...['1', '新建书屋', '个', '12', '3'],
      ...['2', '新增座位', '个', '900', '410'],
      ...['3', '新购图书', '万册', '6', '4'],
    ];
    expect(showSections(lines.join('\n')).map(({ title, fields }) => [title, ...fields])).toEqual([
      ['新建书屋', 'indicator: 新建书屋', 'unit: 个', 'target (个): 12', 'progress (个): 3'],
      ['新增座位', 'indicator: 新增座位', 'unit: 个', 'target (个): 900', 'progress (个): 410'],
      ['新购图书', 'indicator: 新购图书', 'unit: 万册', 'target (万册): 6', 'progress (万册): 4'],
    ]);
  });

  it('is none when a short line that heads no column stands between headers and text', () => {
    const sections = showSections(
      ['序号', '工作任务', '年度目标', '进展情况', '各项工作有序', '推进'].join('\n'),
    );
    expect(sections.flatMap(({ fields }) => fields)).toEqual([
      'body: 序号',
      'body: 工作任务',
      'body: 年度目标',
      'body: 各项工作有序',
      'body: 推进',
    ]);
  });

  it('gives a row that was pasted twice once', () => {
    const row = ['1', '建园', '建园3所', '已建成2所', '教育科', '完成第3所'];
    expect(showSections([...HEADER, ...row, ...row].join('\n'))).toHaveLength(1);
  });

  it('is none when no numbered rows follow the header words', () => {
    const sections = showSections([...HEADER, '各项工作有序推进。'].join('\n'));
    expect(sections).toEqual([
      { no: null, title: '下步措施', owners: [], fields: ['next: 各项工作有序推进。'] },
    ]);
  });
});
