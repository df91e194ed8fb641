import { describe, expect, it } from 'vitest';
import { readText } from '../../../server/documents/readers/text.ts';
import { findSections } from '../../../server/extract/layout/find-sections.ts';
import { showSections } from './show-layout.ts';

describe('prose', () => {
  it('an account above the parts of a chapter is read, an opening without figures is not', () => {
    const text = `一、管网改造
全年计划改造管网80公里,已改造52公里。
(一)供水管网
1.城区。计划改造30公里,已改造21公里。
2.镇区。计划改造18公里,已改造9公里。
二、道路养护
养护工作有序推进。
(一)大修。计划大修12公里,已完成7公里。`;
    expect(showSections(text).map(({ no, title, fields }) => [no, title, ...fields])).toEqual([
      ['1', '管网改造', 'body: 全年计划改造管网80公里,已改造52公里。'],
      ['1.1', '城区', 'body: 计划改造30公里,已改造21公里。'],
      ['1.2', '镇区', 'body: 计划改造18公里,已改造9公里。'],
      ['2.1', '大修', 'body: 计划大修12公里,已完成7公里。'],
    ]);
  });

  it('with 一、 and (一): the inner headings are the tasks, problems and next steps are not', () => {
    const text = `岚溪县2022年上半年重点工作完成情况报告
岚政〔2022〕18号
县人民代表大会：
一、重点任务完成情况
上半年各项工作有序推进。
（一）工业经济。规上工业增加值增长8%以上，上半年增长8.6%。
（二）项目建设
1.年度计划投资60亿元，完成投资33.2亿元。
2.计划新开工项目25个，已开工16个。
二、存在问题
一是要素保障偏紧。
三、下半年工作打算
（一）抓工业。确保增加值增长9%。
附件：项目清单
岚溪县发展和改革局
2022年7月15日`;
    expect(showSections(text)).toEqual([
      {
        no: '1',
        title: '工业经济',
        owners: [],
        fields: ['body: 规上工业增加值增长8%以上，上半年增长8.6%。'],
      },
      {
        no: '2',
        title: '项目建设',
        owners: [],
        fields: [
          'body: 1.年度计划投资60亿元，完成投资33.2亿元。',
          'body: 2.计划新开工项目25个，已开工16个。',
        ],
      },
      { no: null, title: '存在问题', owners: [], fields: ['problems: 一是要素保障偏紧。'] },
      { no: null, title: '下半年工作打算', owners: [], fields: ['next: （一）抓工业。确保增加值增长9%。'] },
    ]);
  });

  it('whose numbering begins anew in every chapter', () => {
    const text = '一、经济\n（一）工业。增长8%。\n（二）投资。完成3亿元。\n二、民生\n（一）就业。新增800人。';
    expect(showSections(text).map(({ no, title }) => [no, title])).toEqual([
      ['1.1', '工业'],
      ['1.2', '投资'],
      ['2.1', '就业'],
    ]);
  });

  it('with 【】 marks under headings', () => {
    const text = `一、耕地保护
责任科室：耕保科
【年度目标】补充耕地1.2万亩。
【上半年进展】补充耕地6380亩。
竣工项目14个。
【下步打算】三季度再验收3000亩。`;
    expect(showSections(text)).toEqual([
      {
        no: '1',
        title: '耕地保护',
        owners: ['耕保科'],
        fields: [
          'target: 补充耕地1.2万亩。',
          'progress: 补充耕地6380亩。',
          'progress: 竣工项目14个。',
          'next: 三季度再验收3000亩。',
        ],
      },
    ]);
  });

  it('with labels that stand alone on their lines', () => {
    const text = '一、养老服务\n目标任务：\n新增床位500张。\n推进情况：\n新增床位320张。';
    expect(showSections(text)[0]?.fields).toEqual(['target: 新增床位500张。', 'progress: 新增床位320张。']);
  });

  it('of labelled blocks without any numbering', () => {
    const text = `2023年三季度民生实事推进情况
新建便民服务中心
牵头单位：商务局
目标任务：新建便民服务中心6个
完成情况：已建成4个
改造公交站台
牵头单位：交通局
目标任务：改造站台120座
完成情况：改造完成120座`;
    expect(showSections(text)).toEqual([
      {
        no: null,
        title: '新建便民服务中心',
        owners: ['商务局'],
        fields: ['target: 新建便民服务中心6个', 'progress: 已建成4个'],
      },
      {
        no: null,
        title: '改造公交站台',
        owners: ['交通局'],
        fields: ['target: 改造站台120座', 'progress: 改造完成120座'],
      },
    ]);
  });

  it('of blocks that a label names', () => {
    const text =
      '项目名称：城北学校\n目标任务：学位1200个\n进展情况：主体封顶\n项目名称：城南医院\n目标任务：床位300张\n进展情况：正在装修';
    expect(showSections(text).map(({ title, fields }) => [title, ...fields])).toEqual([
      ['城北学校', 'target: 学位1200个', 'progress: 主体封顶'],
      ['城南医院', 'target: 床位300张', 'progress: 正在装修'],
    ]);
  });

  it('in English, with labels inside a paragraph and emphasis around them', () => {
    const text = `# Bay plan 2023, third quarter

## 6. Jobs and skills

Target: create 6,000 jobs. Progress: 4,870 jobs were created.

## 7. Harbour

- **Target:** dredge 3 km
- **Progress:** 2 km dredged

## Next quarter

Sign 10 more projects.`;
    expect(showSections(text, 'md')).toEqual([
      {
        no: '6',
        title: 'Jobs and skills',
        owners: [],
        fields: ['target: create 6,000 jobs.', 'progress: 4,870 jobs were created.'],
      },
      { no: '7', title: 'Harbour', owners: [], fields: ['target: dredge 3 km', 'progress: 2 km dredged'] },
      { no: null, title: 'Next quarter', owners: [], fields: ['next: Sign 10 more projects.'] },
    ]);
  });

  it('with a table under a numbered heading: its rows are parts of that task', () => {
    const text = `## 4. Customs

| Ref | Measure | Target | Actual |
|---|---|---|---|
| 4.1 | Clearance time | 30 hours | 27 hours |`;
    expect(showSections(text, 'md')).toEqual([
      {
        no: '4',
        title: 'Customs',
        owners: [],
        fields: ['indicator: Clearance time', 'target: 30 hours', 'progress: 27 hours'],
      },
    ]);
  });

  it('that nobody structured is one section of body text, broken lines joined', () => {
    const text =
      '今年以来，全县新增高新技术企业12家，完成年度任务的80%，培育瞪羚企\n业3家。全年计划投资6亿元。\n县科技局\n2023年7月3日';
    expect(showSections(text)).toEqual([
      {
        no: null,
        title: null,
        owners: [],
        fields: [
          'body: 今年以来，全县新增高新技术企业12家，完成年度任务的80%，培育瞪羚企\n业3家。全年计划投资6亿元。',
        ],
      },
    ]);
  });

  it('keeps numbered items inside a task whose heading is no list of tasks', () => {
    const text = '一、保障粮食安全\n1.播种面积稳定在30万亩，已播种29.6万亩。\n2.建设粮仓4座，已建成3座。';
    expect(showSections(text)).toEqual([
      {
        no: '1',
        title: '保障粮食安全',
        owners: [],
        fields: ['body: 1.播种面积稳定在30万亩，已播种29.6万亩。', 'body: 2.建设粮仓4座，已建成3座。'],
      },
    ]);
  });

  it('reads headings that are labels of their task', () => {
    const text =
      '一、养老服务\n（一）年度目标\n新增床位500张。\n（二）完成情况\n新增床位320张。\n（三）存在问题\n选址困难。';
    expect(showSections(text)).toEqual([
      {
        no: '1',
        title: '养老服务',
        owners: [],
        fields: ['target: 新增床位500张。', 'progress: 新增床位320张。', 'problems: 选址困难。'],
      },
    ]);
  });

  it('leaves notes about the report out', () => {
    const text = '填报说明\n一、数据截至6月底，共12项任务。\n';
    expect(
      showSections(`# 表\n\n## ${text}\n## 任务\n\n一、就业\n新增就业800人。`, 'md').map(
        ({ title }) => title,
      ),
    ).toEqual(['就业']);
  });

  it('gives a body printed twice once', () => {
    const body = '一、就业\n新增就业800人。\n';
    expect(showSections(`${body}${body}`)).toHaveLength(1);
  });
});

describe('numbered items that count through the chapters', () => {
  it('are the tasks, and the chapter names their department', () => {
    const text = `一、就业工程（牵头单位：人社局）
1.城镇新增就业5000人。已完成4120人。
2.开展技能培训8000人次。已培训7650人次。
二、教育工程（牵头单位：教育局）
3.新建学校2所。已建成1所。`;
    expect(showSections(text)).toEqual([
      { no: '1', title: '城镇新增就业5000人', owners: ['人社局'], fields: ['body: 已完成4120人。'] },
      { no: '2', title: '开展技能培训8000人次', owners: ['人社局'], fields: ['body: 已培训7650人次。'] },
      { no: '3', title: '新建学校2所', owners: ['教育局'], fields: ['body: 已建成1所。'] },
    ]);
  });

  it('may be called 任务一 or Priority 1', () => {
    expect(showSections('任务一：引进人才\n年度目标：引进30名\n完成情况：引进7名')).toEqual([
      { no: '1', title: '引进人才', owners: [], fields: ['target: 引进30名', 'progress: 引进7名'] },
    ]);
    const english = '# Plan\n\n## Priority 2: Climate\n\n- Target: 150 chargers. Delivered to date: 96.';
    expect(showSections(english, 'md')).toEqual([
      { no: '2', title: 'Climate', owners: [], fields: ['target: 150 chargers.', 'progress: 96.'] },
    ]);
  });
});

describe('blocks for the source view', () => {
  it('carry role and task of what stands in them', () => {
    const text =
      '一、就业\n目标任务：新增800人\n序号 | 任务 | 目标 | 完成情况\n1 | 建园 | 3所 | 2所\n合计 | | 3所 | 2所';
    const { blocks } = findSections(readText(text, 'txt'));
    expect(
      blocks.map(({ start, end, kind, row, role, taskNo }) => [
        text.slice(start, end),
        kind,
        row,
        role,
        taskNo,
      ]),
    ).toEqual([
      ['一、就业', 'heading', null, 'task', '1'],
      ['目标任务：新增800人', 'paragraph', null, 'target', '1'],
      ['序号', 'cell', 0, null, null],
      ['任务', 'cell', 0, null, null],
      ['目标', 'cell', 0, null, null],
      ['完成情况', 'cell', 0, null, null],
      ['1', 'cell', 1, 'number', '1'],
      ['建园', 'cell', 1, 'task', '1'],
      ['3所', 'cell', 1, 'target', '1'],
      ['2所', 'cell', 1, 'progress', '1'],
      ['合计', 'cell', 2, null, null],
      ['3所', 'cell', 2, null, null],
      ['2所', 'cell', 2, null, null],
    ]);
  });
});
