import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../server/documents/readers/html.ts';
import { findSections } from '../../../server/extract/layout/find-sections.ts';
import { showDocument } from './show-layout.ts';

const PAGE = `<html><body><h1>某局2023年一季度重点工作进度</h1><table>
<tr><td>序号</td><td>工作领域</td><td>年度目标</td><td>进展情况</td><td>责任科室</td></tr>
<tr><td rowspan="2">1</td><td rowspan="2">食品安全</td><td>抽检4400批次</td><td>完成抽检1175批次。分类别如下:
<table><tr><td>类别</td><td>年度计划(批次)</td><td>已完成(批次)</td></tr><tr><td>加工食品</td><td>1,800</td><td>462</td></tr><tr><td>药品</td><td>200</td><td>58</td></tr></table>全部合格。</td><td rowspan="2">食品科</td></tr>
<tr><td>覆盖率达到90%</td><td>覆盖率86.4%</td></tr>
<tr><td>2</td><td>特种设备</td><td>检验6200台</td><td>检验1418台</td><td>特设科</td></tr></table></body></html>`;

describe('a table inside a cell', () => {
  it('is read as rows of the task in whose cell it stands, and its numbers only once', async () => {
    expect(showDocument(await readHtml(PAGE))).toEqual([
      {
        no: '1',
        title: '食品安全',
        owners: ['食品科'],
        fields: [
          'target [2023-01-01/P12M]: 抽检4400批次',
          'progress: 完成抽检1175批次。分类别如下:',
          'progress: 全部合格。',
        ],
      },
      {
        no: '1',
        title: '食品安全',
        owners: ['食品科'],
        fields: ['target [2023-01-01/P12M]: 覆盖率达到90%', 'progress: 覆盖率86.4%'],
      },
      {
        no: '2',
        title: '特种设备',
        owners: ['特设科'],
        fields: ['target [2023-01-01/P12M]: 检验6200台', 'progress: 检验1418台'],
      },
      {
        no: '1',
        title: '食品安全',
        owners: ['食品科'],
        fields: ['indicator: 加工食品', 'target (批次) [2023-01-01/P12M]: 1,800', 'progress (批次): 462'],
      },
      {
        no: '1',
        title: '食品安全',
        owners: ['食品科'],
        fields: ['indicator: 药品', 'target (批次) [2023-01-01/P12M]: 200', 'progress (批次): 58'],
      },
    ]);
  });

  it('numbers its rows after those of the table around it', async () => {
    const document = await readHtml(PAGE);
    const { blocks } = findSections(document);
    const rowOf = (words: string) =>
      blocks.find(({ start, end }) => document.text.slice(start, end) === words)?.row;
    expect(['抽检4400批次', '检验6200台', '462', '58'].map(rowOf)).toEqual([1, 3, 5, 6]);
  });
});

describe('merged cells', () => {
  it('over two header rows give each column its own header, and owners to every row they cover', async () => {
    const page = `<table><tr><th rowspan="2">序号</th><th rowspan="2">任务</th><th colspan="2">年度目标</th><th rowspan="2">责任处室</th></tr>
<tr><th>指标</th><th>目标值</th></tr>
<tr><td>1</td><td>实验室</td><td>新建省实验室</td><td>2家</td><td rowspan="2">基础处<br>规划处</td></tr>
<tr><td>2</td><td>攻关</td><td>立项</td><td>400项</td></tr></table>`;
    expect(
      showDocument(await readHtml(page)).map(({ no, owners, fields }) => [no, owners, ...fields]),
    ).toEqual([
      ['1', ['基础处', '规划处'], 'indicator: 新建省实验室', 'target: 2家'],
      ['2', ['基础处', '规划处'], 'indicator: 立项', 'target: 400项'],
    ]);
  });
});
