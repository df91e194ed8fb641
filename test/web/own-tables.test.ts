import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../server/domain/scorecard.ts';
import { columnWidths, opensAsTable, ownParts } from '../../web/views/report/own-tables.ts';
import { shownAs } from '../../web/views/report/shown-choice.tsx';

function cell(
  start: number,
  [row, col, rowSpan = 1, colSpan = 1]: readonly number[],
  role: string | null,
  table = 0,
): TextBlock {
  const place = { table, row: row ?? 0, col: col ?? 0, rowSpan, colSpan };
  return {
    start,
    end: start + 4,
    kind: 'cell',
    row: row ?? 0,
    role,
    taskNo: role === null ? null : '1',
    place,
  };
}

const HEADING: TextBlock = { start: 0, end: 4, kind: 'heading', row: null, role: null, taskNo: null };
const BLOCKS = [
  HEADING,
  cell(10, [0, 0], null),
  cell(20, [0, 1], null),
  cell(30, [0, 2], null),
  cell(40, [1, 0, 2], 'task'),
  cell(50, [1, 1], 'target'),
  cell(60, [2, 2], 'progress'),
  cell(70, [0, 0], 'task', 9),
];

describe('the tables of a document', () => {
  const parts = ownParts(BLOCKS);

  it('stand in the order of the text, each by itself, prose between them', () => {
    expect(parts.map(({ kind, key }) => [kind, key])).toEqual([
      ['prose', '0'],
      ['table', '10'],
      ['table', '70'],
    ]);
  });

  it('keep merged cells and leave a gap where a cell is blank', () => {
    const table = parts[1];
    if (table?.kind !== 'table') throw new Error('no table');
    expect(
      table.rows.map(({ isHead, taskNo, cells }) => [
        isHead,
        taskNo,
        cells.map(({ block, col, rowSpan }) => [block?.start ?? null, col, rowSpan]),
      ]),
    ).toEqual([
      [
        true,
        null,
        [
          [10, 0, 1],
          [20, 1, 1],
          [30, 2, 1],
        ],
      ],
      [
        false,
        '1',
        [
          [40, 0, 2],
          [50, 1, 1],
          [null, 2, 1],
        ],
      ],
      [
        false,
        '1',
        [
          [null, 1, 1],
          [60, 2, 1],
        ],
      ],
    ]);
  });

  it('have wide columns for prose and narrow ones for numbers', () => {
    const long = { ...cell(100, [0, 1], 'progress'), end: 400 };
    const [part] = ownParts([cell(90, [0, 0], 'target'), long]);
    if (part?.kind !== 'table') throw new Error('no table');
    const widths = columnWidths(part.rows);
    expect(widths.get(0)).toBeLessThan(4);
    expect(widths.get(1)).toBe(18);
  });

  it('open as such for files that have real ones, and as the address wants', () => {
    expect(opensAsTable('xlsx', BLOCKS)).toBe(true);
    expect(opensAsTable('txt', BLOCKS)).toBe(false);
    expect(opensAsTable('docx', [HEADING])).toBe(false);
    expect(shownAs('?shown=table', { format: 'txt', blocks: BLOCKS })).toBe('table');
    expect(shownAs('?shown=tasks', { format: 'xlsx', blocks: BLOCKS })).toBe('tasks');
    expect(shownAs('?shown=table', { format: 'txt', blocks: [HEADING] })).toBe('tasks');
  });
});
