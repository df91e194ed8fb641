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
