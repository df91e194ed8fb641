import type { WriteSheet } from 'hucre';
import { writeOds, writeXlsx } from 'hucre';
import { makeDocx, wordCell, wordGrid, wordParagraph, wordTable } from '../support/make-docx.ts';
import type { SpannedCell } from './merged-report.ts';
import { MERGED_CELLS, MERGED_COLUMNS, MERGED_ROWS, MERGED_TITLE } from './merged-report.ts';
import type { PlainReport } from './report.ts';

/** Lines of the report with the cells of a row joined by `mark`. */
export function asLines({ title, intro, rows, note }: PlainReport, mark: string): string {
  return [title, intro, ...rows.map((row) => row.join(mark)), note].join('\n');
}

export function asMarkdown({ title, intro, rows, note }: PlainReport): string {
  const [header = [], ...body] = rows;
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const rule = `|${' --- |'.repeat(header.length)}`;
  return [`# ${title}`, '', intro, '', line(header), rule, ...body.map(line), '', note].join('\n');
}

/** Chapters of labelled paragraphs, as a department without a table writes. */
export function asProse({ title, intro, rows, note }: PlainReport): string {
  const [header = [], ...body] = rows;
  const tasks = body.flatMap(([no = '', task = '', ...cells]) => [
    `${no}. ${task}`,
    ...cells.flatMap((text, index) => (text === '' ? [] : [`${header[index + 2] ?? ''}：${text}`])),
  ]);
  return [title, intro, ...tasks, note].join('\n');
}

export function asHtml({ title, intro, rows, note }: PlainReport): string {
  const line = (row: readonly string[]) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  return page(`<h1>${title}</h1><p>${intro}</p><table>${rows.map(line).join('\n')}</table><p>${note}</p>`);
}

/** Fields in quotes, a quote mark inside doubled. */
export function asDelimited({ title, intro, rows, note }: PlainReport, delimiter: string): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const all = [[title], [intro], ...rows, [note]];
  return all.map((row) => row.map(quoted).join(delimiter)).join('\r\n');
}

export function asDocx({ title, intro, rows, note }: PlainReport): Uint8Array {
  const table = wordTable(
    rows.map((row) => row.map((text) => wordCell(text))),
    wordGrid(rows[0]?.length ?? 1),
  );
  return makeDocx(wordParagraph(title, 'Title') + wordParagraph(intro) + table + wordParagraph(note));
}

export async function asWorkbook(report: PlainReport, format: 'xlsx' | 'ods'): Promise<Uint8Array> {
  const { title, intro, rows, note } = report;
  return workbook({ name: '进展', rows: [[title], [intro], ...rows.map((row) => [...row]), [note]] }, format);
}

export function mergedAsHtml(): string {
  const rows = rowsOf(MERGED_CELLS).map(
    (cells) =>
      `<tr>${cells
        .map(
          ({ rowSpan, colSpan, text }) =>
            `<td rowspan="${rowSpan}" colspan="${colSpan}">${text.replace('\n', '<br>')}</td>`,
        )
        .join('')}</tr>`,
  );
  return page(`<h1>${MERGED_TITLE}</h1><table>${rows.join('')}</table>`);
}

export function mergedAsDocx(): Uint8Array {
  const rows = Array.from({ length: MERGED_ROWS }, (_, row) => {
    const covering = MERGED_CELLS.filter((each) => each.row <= row && row < each.row + each.rowSpan);
    return [...covering]
      .sort((a, b) => a.col - b.col)
      .map((each) => {
        const across = each.colSpan > 1 ? { across: each.colSpan } : {};
        if (each.rowSpan === 1) return wordCell(each.text, across);
        return each.row === row
          ? wordCell(each.text, { ...across, down: 'restart' })
          : wordCell('', { ...across, down: 'continue' });
      });
  });
  return makeDocx(wordParagraph(MERGED_TITLE, 'Title') + wordTable(rows, wordGrid(MERGED_COLUMNS)));
}

export async function mergedAsWorkbook(format: 'xlsx' | 'ods'): Promise<Uint8Array> {
  const rows = rowsOf(MERGED_CELLS).map((cells) => {
    const row = new Array<string | null>(MERGED_COLUMNS).fill(null);
    for (const { col, text } of cells) row[col] = text;
    return row;
  });
  const merges = MERGED_CELLS.filter(({ rowSpan, colSpan }) => rowSpan * colSpan > 1).map((each) => ({
    startRow: each.row + 1,
    startCol: each.col,
    endRow: each.row + each.rowSpan,
    endCol: each.col + each.colSpan - 1,
  }));
  return workbook({ name: '进展', rows: [[MERGED_TITLE], ...rows], merges }, format);
}

function workbook(sheet: WriteSheet, format: 'xlsx' | 'ods'): Promise<Uint8Array> {
  return format === 'ods' ? writeOds({ sheets: [sheet] }) : writeXlsx({ sheets: [sheet] });
}

function rowsOf(cells: readonly SpannedCell[]): readonly (readonly SpannedCell[])[] {
  return Array.from({ length: MERGED_ROWS }, (_, row) => cells.filter((each) => each.row === row));
}

function page(body: string): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
}

/** The page of a government site: menus, path, tools and links around a body that is there twice, once for printing. */
export function asSitePage({ title, rows, intro, note }: PlainReport): string {
  const links = (...words: readonly string[]) =>
    `<ul>${words.map((word) => `<li><a href="#">${word}</a></li>`).join('')}</ul>`;
  const line = (row: readonly string[]) =>
    `<tr>${row.map((text) => `<td><p>${text}</p></td>`).join('')}</tr>`;
  const body = `<div class="title">${title}</div><div>${intro}</div><div class="table"><table border="1"><tbody>${rows.map(line).join('')}</tbody></table></div><div>${note}</div>`;
  return page(
    `<div class="top">${links('首页', '政务公开', '办事服务', '互动交流', '12345热线')}</div>` +
      `<div class="path"><span>当前位置：</span><a>首页</a>&gt;<a>政务公开</a>&gt;<a>工作进展</a></div>` +
      `<div class="info"><span>发布时间：2024-10-15 09:30</span><span>浏览次数：1286次</span><span>字号：[大 中 小]</span></div>` +
      `<div id="zoom">${body}</div><div class="print">${body}</div>` +
      `<div class="side"><h3>相关链接</h3>${links('2024年上半年重点工作完成情况', '2023年工作总结')}</div>` +
      `<script>var total = 99;</script><div class="foot">主办：青澜市商务局 网站标识码：3300000012 浙ICP备05000001号 电话：0571-55501234</div>`,
  );
}
