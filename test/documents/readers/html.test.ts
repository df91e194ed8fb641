import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../server/documents/readers/html.ts';
import { onlyTable, showBlocks, tableTexts } from '../support/show-document.ts';

async function blocks(html: string) {
  return showBlocks(await readHtml(html));
}

describe('readHtml', () => {
  it('reads headings, paragraphs and breaks, and leaves scripts, styles and hidden parts out', async () => {
    const html =
      '<html><head><style>p{}</style><script>var a=1</script></head><body><h2>一、项目</h2>' +
      '<p>新增&nbsp;3家。<br>已完成<b>2</b>家。</p><div style="display: none">9021</div><p hidden>8</p><!-- 7 --></body></html>';
    expect(await blocks(html)).toEqual(['## 一、项目', '新增 3家。', '已完成2家。']);
  });

  it('finds the lines in a soup of divs and spans', async () => {
    const html =
      '<div><div><span>为接受监督,</span><span>现公示\n如下:</span></div><div>新增<span>3</span>家</div></div>';
    expect(await blocks(html)).toEqual(['为接受监督,现公示如下:', '新增3家']);
  });

  it('keeps merged cells with their places', async () => {
    const document = await readHtml(
      '<table><tr><th>序号</th><th>任务</th><th>单位</th></tr>' +
        '<tr><td>1</td><td>建园</td><td rowspan="2">教育局<br>财政局</td></tr><tr><td>2</td><td>修路</td></tr>' +
        '<tr><td colspan="2">合计</td><td>2</td></tr></table>',
    );
    const table = onlyTable(document);
    expect(document.text).toBe('序号 | 任务 | 单位\n1 | 建园 | 教育局\n财政局\n2 | 修路\n合计 | 2');
    expect(tableTexts(document.text, table)).toEqual([
      ['序号', '任务', '单位'],
      ['1', '建园', '教育局\n财政局'],
      ['2', '修路'],
      ['合计', '2'],
    ]);
    expect(
      table.cells.map(({ row, col, rowSpan, colSpan }) => [row, col, rowSpan, colSpan]).slice(3),
    ).toEqual([
      [1, 0, 1, 1],
      [1, 1, 1, 1],
      [1, 2, 2, 1],
      [2, 0, 1, 1],
      [2, 1, 1, 1],
      [3, 0, 1, 2],
      [3, 2, 1, 1],
    ]);
    expect(table.cells.filter((cell) => cell.isHeader)).toHaveLength(3);
  });

  it('places cells after a merged one that starts the row, and cuts spans at the table', async () => {
    const document = await readHtml(
      '<table><tr><td rowspan="99">甲</td><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr></table>',
    );
    const table = onlyTable(document);
    expect(table.cells.map(({ row, col, rowSpan }) => [row, col, rowSpan])).toEqual([
      [0, 0, 3],
      [0, 1, 1],
      [1, 1, 1],
      [2, 1, 1],
    ]);
  });

  it('does not trust a table all of whose cells claim to be headers', async () => {
    const document = await readHtml(
      '<table><tr><th>a</th><th>b</th></tr><tr><th>1</th><th>2</th></tr></table>',
    );
    expect(onlyTable(document).cells.some((cell) => cell.isHeader)).toBe(false);
  });

  it('puts a table inside a cell into the blocks, within the range of the cell', async () => {
    const document = await readHtml(
      '<table><tr><td>1</td><td>抽检</td></tr><tr><td>2</td><td>分类如下:<table><tr><td>食品</td><td>9</td></tr><tr><td>药品</td><td>8</td></tr></table>完</td></tr></table>',
    );
    expect(document.text).toBe('1 | 抽检\n2 | 分类如下:\n食品 | 9\n药品 | 8\n完');
    const [outer, inner] = document.blocks;
    expect(outer?.kind === 'table' && tableTexts(document.text, outer)).toEqual([
      ['1', '抽检'],
      ['2', '分类如下:\n食品 | 9\n药品 | 8\n完'],
    ]);
    expect(inner?.kind === 'table' && tableTexts(document.text, inner)).toEqual([
      ['食品', '9'],
      ['药品', '8'],
    ]);
  });

  it('reads through tables that only lay out the page', async () => {
    const html =
      '<table><tr><td><p>某局</p><table><tr><td>序号</td><td>任务</td></tr><tr><td>1</td><td>建园</td></tr></table></td></tr></table>';
    expect(await blocks(html)).toEqual([
      '某局',
      [
        ['序号', '任务'],
        ['1', '建园'],
      ],
    ]);
  });

  it('adds the title of the page where the body lacks it, without the name of the site', async () => {
    const html = '<head><title>某局2023年完成情况-某市政府</title></head><body><p>新增3家。</p></body>';
    expect(await blocks(html)).toEqual(['# 某局2023年完成情况', '新增3家。']);
    const both = '<head><title>某局2023年完成情况</title></head><body><div>某局2023年完成情况</div></body>';
    expect(await blocks(both)).toEqual(['# 某局2023年完成情况']);
  });

  it('keeps the caption of a table as its name', async () => {
    const document = await readHtml(
      '<table><caption>重点任务</caption><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    );
    expect(onlyTable(document).name).toBe('重点任务');
  });

  it('bears broken markup and entities', async () => {
    expect(await blocks('<p>达到&ge;90&percnt;<p>A&amp;B<table><tr><td>1<td>2<tr><td>3</table>')).toEqual([
      '达到≥90%',
      'A&B',
      [['1', '2'], ['3']],
    ]);
  });
});
