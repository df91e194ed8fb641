import { foldText } from '../../domain/fold-text.ts';
import type { Block, Cell } from '../../documents/document.ts';

/** Header rows among which the columns' dates stand. */
const HEADER_ROWS = 2;
const MONTHS_A_QUARTER = 3;
/** 进展(9月), 截至6月底完成, 1-9月: the last month named. */
const MONTH = /(?<![0-9])(?<m>[0-9]{1,2})月(?![0-9]{1,2}日)/g;
const OTHER_COLUMN = /目标|任务|计划|时限|时间|上年|去年|同期|下一?步|打算|安排/;

/**
 * The quarter of the newest dated column in which something stands, for reports that name only a year and have a
 * column for each date (6月 | 9月 | 12月); null with fewer than two such columns.
 */
export function quarterOfColumns(text: string, blocks: readonly Block[]): number | null {
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const dated = block.cells.flatMap((cell) => {
      const month = cell.row < HEADER_ROWS ? monthOf(text.slice(cell.start, cell.end)) : null;
      return month === null ? [] : [{ cell, month }];
    });
    if (new Set(dated.map(({ month }) => month)).size < 2) continue;
    const filled = dated.filter(({ cell }) => isFilledBelow(text, block.cells, cell));
    const latest = Math.max(0, ...filled.map(({ month }) => month));
    return latest === 0 ? null : Math.ceil(latest / MONTHS_A_QUARTER);
  }
  return null;
}

function monthOf(header: string): number | null {
  const folded = foldText(header);
  if (OTHER_COLUMN.test(folded)) return null;
  const month = Number([...folded.matchAll(MONTH)].at(-1)?.groups?.['m']);
  return month >= 1 && month <= 12 ? month : null;
}

function isFilledBelow(text: string, cells: readonly Cell[], { row, col }: Cell): boolean {
  return cells.some(
    (cell) =>
      cell.col === col &&
      cell.row > row &&
      /[0-9\u3400-\u9fff]/.test(foldText(text.slice(cell.start, cell.end))),
  );
}
