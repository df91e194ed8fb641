import { describe, expect, it } from 'vitest';
import { showSections } from './show-layout.ts';

function report(opening: string): string {
  return [
    '某局2023年上半年重点工作完成情况',
    '一、项目情况',
    opening,
    '(一)公园建设',
    '新建公园3座,已建成2座。',
    '(二)道路建设',
    '新建道路8公里,已建成5公里。',
  ].join('\n');
}

const titles = (opening: string) => showSections(report(opening)).map(({ title }) => title);

describe('what a chapter says before its first task', () => {
  it.each([
    '全年计划安排项目186个。截至6月底,共完成97个,占年度计划的52.2%。',
    '年度目标为实施项目40个,目前已实施22个。',
    '力争完成投资12亿元,上半年完成投资6.3亿元。',
    '全年计划安排项目186个。',
  ])('is a task where it holds figures: %s', (opening) => {
    expect(titles(opening)).toEqual(['项目情况', '公园建设', '道路建设']);
    expect(showSections(report(opening))[0]?.fields).toEqual([`body: ${opening}`]);
  });

  it.each(['上半年,各项工作有序推进。', '围绕年度目标,全面落实各项任务,取得明显成效。'])(
    'is an introduction where it does not: %s',
    (opening) => {
      expect(titles(opening)).toEqual(['公园建设', '道路建设']);
    },
  );
});
