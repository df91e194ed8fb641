import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../server/documents/readers/html.ts';
import { readText } from '../../../server/documents/readers/text.ts';
import type { SourceDocument } from '../../../server/documents/document.ts';
import { findSections } from '../../../server/extract/layout/find-sections.ts';

function places({ text, ...document }: SourceDocument): readonly string[] {
  const { blocks } = findSections({ ...document, text });
  return blocks.flatMap(({ start, end, place }) =>
    place === undefined
      ? []
      : [
          `${text.slice(start, end)} t${place.table} r${place.row} c${place.col} ${place.rowSpan}x${place.colSpan}`,
        ],
  );
}

describe('cells know where they stand in the table as printed', () => {
  it('with merged cells, and gaps where a cell is blank', async () => {
    const page = await readHtml(`<table>
<tr><th>工作任务</th><th>年度目标</th><th>完成情况</th></tr>
<tr><td rowspan="2">护林</td><td>巡护60次</td><td></td></tr>
<tr><td>造林9亩</td><td>造林7亩</td></tr></table>`);
    expect(places(page)).toEqual([
      '工作任务 t0 r0 c0 1x1',
      '年度目标 t0 r0 c1 1x1',
      '完成情况 t0 r0 c2 1x1',
      '护林 t0 r1 c0 2x1',
      '巡护60次 t0 r1 c1 1x1',
      '造林9亩 t0 r2 c1 1x1',
      '造林7亩 t0 r2 c2 1x1',
    ]);
  });

  it('also when the table is read the other way round, and a second table has another number', async () => {
    const page = await readHtml(`<table>
<tr><th>项目</th><th>修渠</th><th>建桥</th></tr>
<tr><td>年度目标</td><td>8公里</td><td>3座</td></tr>
<tr><td>完成情况</td><td>6公里</td><td>1座</td></tr></table>
<p>附表</p><table><tr><th>工作任务</th><th>年度目标</th><th>完成情况</th></tr>
<tr><td>打井</td><td>5口</td><td>4口</td></tr></table>`);
    const all = places(page);
    expect(all).toContain('8公里 t0 r1 c1 1x1');
    expect(all).toContain('1座 t0 r2 c2 1x1');
    expect(all.filter((each) => each.includes('5口'))).toEqual(['5口 t3 r1 c1 1x1']);
  });

  it('and nothing outside a table has a place', () => {
    expect(places(readText('某局2023年一季度工作情况\n一、护林。全年巡护60次。', 'txt'))).toEqual([]);
  });
});
