import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../server/documents/readers/csv.ts';
import { readText } from '../../../server/documents/readers/text.ts';
import { findReportFacts } from '../../../server/extract/recognizers/document-title.ts';

function facts(text: string, options = {}) {
  return findReportFacts(readText(text, 'txt'), options);
}

describe('findReportFacts', () => {
  it('reads a page with its index lines', () => {
    const text = `索引号: | 330000411/2023-03127 | 发布机构: | 市科技局 |
发文日期: | 2023-04-19 | 公开方式: | 主动公开 |
青澜市科学技术局2023年度重点工作一季度完成情况
序号 | 任务 | 完成情况
1 | 建园 | 3所`;
    expect(facts(text)).toEqual({
      title: '青澜市科学技术局2023年度重点工作一季度完成情况',
      org: '青澜市科学技术局',
      year: 2023,
      quarter: 1,
      isPeriodGuessed: false,
      issuedOn: '2023-04-19',
      indexNo: '330000411/2023-03127',
      lang: 'zh',
    });
  });

  it('reads department and date from the signature when the title names neither', () => {
    const text = `关于2022年1—9月重点任务推进情况的通报\n青发〔2022〕47号\n各科室：\n现通报如下。\n一、项目\n新增3家。\n青澜市发展和改革委员会\n二〇二二年十月二十二日`;
    expect(facts(text)).toMatchObject({
      title: '关于2022年1—9月重点任务推进情况的通报',
      org: '青澜市发展和改革委员会',
      year: 2022,
      quarter: 3,
      issuedOn: '2022-10-22',
    });
  });

  it('reads an English report', () => {
    const text = `Harwick Harbour: Delivery Plan 2023, position at the end of the third quarter\nPublished 19 October 2023 by the Harwick Harbour Board. Reporting period: Q3.\nThree berths were built.`;
    expect(facts(text)).toMatchObject({
      title: 'Harwick Harbour: Delivery Plan 2023, position at the end of the third quarter',
      org: 'Harwick Harbour Board',
      year: 2023,
      quarter: 3,
      issuedOn: '2023-10-19',
      lang: 'en',
    });
  });

  it.each([
    ['清荷市水务局\n季度台账\n一、河湖\n清淤61公里。', '清荷市水务局'],
    ['单位：清荷市水务局,,\n2031年三季度进度,,\n1,清淤,61公里', '清荷市水务局'],
    ['单位：万元\n2031年三季度进度\n1 | 清淤 | 61公里', null],
    ['季度台账\n一、河湖\n清荷市水务局\n清淤61公里。\n以上。', null],
  ])('takes a department at the head of %j where nothing else names one', (text, org) => {
    expect(facts(text).org).toBe(org);
  });

  it('finds the title in a caption cell', () => {
    const document = readCsv('某局2023年二季度完成情况,,\n序号,任务,目标\n1,建园,3所');
    expect(findReportFacts(document)).toMatchObject({
      title: '某局2023年二季度完成情况',
      year: 2023,
      quarter: 2,
    });
  });

  it.each([
    ['某局2021年上半年工作完成情况', 2021, 2],
    ['某局２０２２年前三季度工作进展情况', 2022, 3],
    ['某局2023年1-9月重点工作进展', 2023, 3],
    ['某局2023年10月份重点项目进度表', 2023, 4],
    ['某局二〇二一年第四季度工作情况', 2021, 4],
    ['某局2022年度工作总结', 2022, 4],
    ['Harwick Council performance report Q3 2023/24', 2023, 4],
    ['Harwick Council performance report Q4 2023/24', 2024, 1],
    ['Bay authority progress report, half year 2023', 2023, 2],
    ['Bay authority progress report, second quarter 2023', 2023, 2],
    ['Bay authority annual report 2023/24', 2024, 1],
    ['Bay authority progress report 2023/24', 2023, null],
    ['某局2021年13月工作情况', 2021, null],
  ])('period of %s', (title, year, quarter) => {
    expect(facts(`${title}\n正文。`)).toMatchObject({ title, year, quarter });
  });

  it('takes the quarter from the body, then from the file name, then from the date', () => {
    const title = '某局2023年重点工作进展情况';
    expect(facts(`${title}\n截至6月30日,新增3家。1-6月完成投资2亿元。`)).toMatchObject({
      year: 2023,
      quarter: 2,
    });
    expect(facts(`${title}\n新增3家。`, { fileName: 'kjj-2023q3.docx' })).toMatchObject({
      year: 2023,
      quarter: 3,
    });
    expect(facts(`${title}\n新增3家。`, { fileName: 'kjj-2023h1.docx' })).toMatchObject({
      year: 2023,
      quarter: 2,
    });
    expect(facts('重点工作进展情况\n新增3家。\n2023年1月12日')).toMatchObject({
      year: 2022,
      quarter: 4,
      issuedOn: '2023-01-12',
      isPeriodGuessed: true,
    });
    expect(facts(`某局2023年三季度完成情况\n正文。\n2023年10月12日`).isPeriodGuessed).toBe(false);
  });

  it('says null for what nobody wrote', () => {
    expect(facts('新增3家。')).toEqual({
      title: null,
      org: null,
      year: null,
      quarter: null,
      isPeriodGuessed: false,
      issuedOn: null,
      indexNo: null,
      lang: 'zh',
    });
  });

  it('lets a correction of the person win', () => {
    const options = { period: { year: 2020, quarter: 1 }, org: '某厅' };
    expect(facts('某局2023年三季度完成情况\n正文。', options)).toMatchObject({
      org: '某厅',
      year: 2020,
      quarter: 1,
    });
  });

  it.each([
    ['发布时间：2023-02-30', null],
    ['数据截止日期为2021年12月31日,报送日期为2022年1月18日', '2022-01-18'],
    ['来源：某局 发布时间:2022-07-19 16:42', '2022-07-19'],
    ['成文日期 | 2023/5/8 |', '2023-05-08'],
    ['成文日期:二〇二一年三月五日', '2021-03-05'],
    ['成文日期:二〇二一年十月二十日', '2021-10-20'],
    ['Issued on March 5, 2021.', '2021-03-05'],
    ['Issued in March 2021.', null],
  ])('day of issue: %s', (line, day) => {
    expect(facts(`某局2021年工作情况\n${line}\n正文。`).issuedOn).toBe(day);
  });
});
