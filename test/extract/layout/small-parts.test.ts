import { describe, expect, it } from 'vitest';
import { contentFit, nextFit } from '../../../server/extract/layout/content-fit.ts';
import { isNoiseLine } from '../../../server/extract/layout/noise-line.ts';
import { chineseOrdinal, ordinalOf } from '../../../server/extract/layout/ordinal.ts';
import { outlineMark } from '../../../server/extract/layout/outline-mark.ts';
import { splitLabels } from '../../../server/extract/layout/split-labels.ts';
import { splitOwners } from '../../../server/extract/layout/split-owners.ts';

describe('ordinals', () => {
  it.each([
    ['3', '3'],
    ['3.', '3'],
    ['03', '3'],
    ['（三）', null],
    ['(三)', '3'],
    ['十一', '11'],
    ['二十', '20'],
    ['二十三、', '23'],
    ['③', '3'],
    ['10*', '10'],
    ['4.1', '4.1'],
    ['3家', null],
    ['一般', null],
    ['', null],
  ])('%s → %s', (cell, number) => {
    expect(ordinalOf(cell)).toBe(number);
  });

  it('counts to ninety-nine', () => {
    expect(['一', '十', '十九', '九十', '九十九', '百'].map(chineseOrdinal)).toEqual([
      1,
      10,
      19,
      90,
      99,
      null,
    ]);
  });
});

describe('outlineMark', () => {
  it.each([
    ['一、抓好项目', 1, '1', '抓好项目', ''],
    ['(十一)重大项目。现已开工41个。', 2, '11', '重大项目', '现已开工41个。'],
    ['3.建设粮仓:已建成2座', 3, '3', '建设粮仓', '已建成2座'],
    ['(2)补齐短板', 4, '2', '补齐短板', ''],
    ['4. Customs clearance', 3, '4', 'Customs clearance', ''],
  ])('%s', (line, depth, no, title, body) => {
    const mark = outlineMark(line);
    expect(mark).not.toBeNull();
    if (mark === null) return;
    expect([
      mark.depth,
      mark.no,
      line.slice(mark.title.start, mark.title.end),
      line.slice(mark.bodyStart),
    ]).toEqual([depth, no, title, body]);
  });

  it('leaves a long first sentence in the body', () => {
    const line = `1.${'全年完成投资并推动项目开工建设'.repeat(4)}。`;
    expect(outlineMark(line)).toMatchObject({ title: { start: 2, end: 2 }, bodyStart: 2 });
  });

  it.each(['3.5万亩林地', '12 家企业', '2023年工作', '一是抓项目', '十分重要'])(
    '%s carries no mark',
    (line) => {
      expect(outlineMark(line)).toBeNull();
    },
  );
});

describe('splitLabels', () => {
  function parts(text: string) {
    return splitLabels(text, { start: 0, end: text.length }).map(({ role, start, end }) => [
      role,
      text.slice(start, end),
    ]);
  }

  it('cuts at known labels, boxed or with a colon', () => {
    expect(parts('已建成3座。存在问题：资金不足。下一步打算：再建2座。')).toEqual([
      [null, '已建成3座。'],
      ['problems', '资金不足。'],
      ['next', '再建2座。'],
    ]);
    expect(parts('【年度目标】5座【进展】3座')).toEqual([
      ['target', '5座'],
      ['progress', '3座'],
    ]);
    expect(parts('完成3座。下一步，再建2座。')).toEqual([
      [null, '完成3座。'],
      ['next', '再建2座。'],
    ]);
  });

  it('leaves other words before a colon, and labels inside a sentence, alone', () => {
    expect(parts('分类别情况如下：甲3座。')).toEqual([[null, '分类别情况如下：甲3座。']]);
    expect(parts('按照目标任务：三年完成。')).toEqual([[null, '按照目标任务：三年完成。']]);
    expect(parts('比例为1:500的地图')).toEqual([[null, '比例为1:500的地图']]);
  });

  it('keeps a label without text as an empty part', () => {
    expect(parts('目标任务：')).toEqual([['target', '']]);
  });
});

describe('splitOwners', () => {
  it.each([
    ['成果处 规划处', ['成果处', '规划处']],
    ['教育局、财政局，\n教育局', ['教育局', '财政局']],
    ['牵头单位：市教育局 配合单位：市财政局', ['市教育局', '市财政局']],
    ['—', []],
    ['Head of Planning; Harbour Office', ['Head of Planning', 'Harbour Office']],
  ])('%s', (cell, owners) => {
    expect(splitOwners(cell)).toEqual(owners);
  });
});

describe('content', () => {
  it.each([
    ['继续推进项目建设。', 1],
    ['1.做好验收准备工作。', 1],
    ['5月举办推介会。', 1],
    ['6月底前完成评审。', 1],
    ['部分项目用地紧张。', -1],
    ['1个区还没有储备项目。', -1],
    ['推进速度偏慢。', -1],
    ['推进缓慢，资金不足。', 0],
    ['春季现场会', 0],
  ])('%s tells of next steps: %d', (text, fit) => {
    expect(Math.sign(nextFit(text))).toBe(text.startsWith('推进速度') ? 0 : fit);
  });

  it('speaks for and against roles', () => {
    expect(contentFit('12', 'number')).toBeGreaterThan(0);
    expect(contentFit('教育局', 'number')).toBeLessThan(0);
    expect(contentFit('教育局 财政局', 'owner')).toBeGreaterThan(0);
    expect(contentFit('加快建设', 'owner')).toBeLessThan(0);
    expect(contentFit('亿元', 'unit')).toBeGreaterThan(0);
    expect(contentFit('81.5%', 'rate')).toBeGreaterThan(0);
    expect(contentFit('—', 'number')).toBe(0);
  });
});

describe('isNoiseLine', () => {
  it.each([
    '附件:项目清单',
    '联系电话:0571-5550101',
    '浙政发〔2022〕18号',
    '2023年7月3日',
    '二〇二一年十二月七日',
    '市人民政府:',
    '索引号:001/2023',
    'Published 19 October 2023',
  ])('%s', (line) => {
    expect(isNoiseLine(line, false)).toBe(true);
  });

  it.each(['新增3家。', '目标任务:', '截至2023年7月3日，新增3家。', '建设便民服务中心'])('not %s', (line) => {
    expect(isNoiseLine(line, false)).toBe(false);
  });

  it('takes a department alone on its line for a signature near the end only', () => {
    expect([isNoiseLine('县科技局', true), isNoiseLine('县科技局', false)]).toEqual([true, false]);
  });
});
