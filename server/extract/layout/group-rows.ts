import type { Range } from '../types.ts';
import type { Column } from './columns.ts';
import type { BodyRow, RowCell } from './row-cells.ts';

/**
 * Cuts a row whose columns come in groups, one an indicator (高企 over 目标|完成, 专利 over 目标|完成), into one row an
 * indicator. The header cell of the group becomes the indicator; the row's own name and number stay with all.
 */
export function groupRows(row: BodyRow, groups: readonly Range[]): readonly BodyRow[] {
  if (groups.length < 2) return [row];
  return groups.map((group, index) => {
    const cells = row.cells.flatMap((cell): readonly RowCell[] => {
      if (cell.column.group === null) return [index === 0 ? cell : { ...cell, isOrigin: false }];
      return isSame(cell.column.group, group) ? [cell] : [];
    });
    return { ...row, cells: [indicatorCell(row, group), ...cells] };
  });
}

/** The groups of columns that hold figures, left to right. */
export function columnGroups(columns: readonly Column[]): readonly Range[] {
  const groups: Range[] = [];
  for (const { group, role } of columns) {
    const isFigure = role === 'target' || role === 'progress';
    if (group !== null && isFigure && !groups.some((known) => isSame(known, group))) groups.push(group);
  }
  return groups;
}

function indicatorCell(row: BodyRow, group: Range): RowCell {
  const base = row.cells.find(
    (cell) => cell.column.group !== null && isSame(cell.column.group, group),
  )?.column;
  const column: Column = {
    col: base?.col ?? -1,
    role: 'indicator',
    header: null,
    unit: null,
    period: null,
    group,
    isUnderProgress: false,
    isWeak: false,
    isGiven: false,
    isKnown: true,
  };
  return { start: group.start, end: group.end, column, printed: column, isOrigin: true, isShifted: false };
}

function isSame(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}
