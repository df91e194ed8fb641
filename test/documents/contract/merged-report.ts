/** A cell with its place and span; every place of the table is covered once. */
export interface SpannedCell {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
}

export const MERGED_TITLE = '临水县水利局2024年上半年重点项目进展情况';

/** Two header rows, an owner over three rows, a group over two and a cell of two lines, for formats that can tell them. */
export const MERGED_CELLS: readonly SpannedCell[] = [
  cell(0, 0, '序号', 2, 1),
  cell(0, 1, '重点项目', 2, 1),
  cell(0, 2, '年度目标', 1, 2),
  cell(0, 4, '1-6月完成情况', 2, 1),
  cell(0, 5, '责任单位', 2, 1),
  cell(1, 2, '内容'),
  cell(1, 3, '目标值'),
  cell(2, 0, '1', 2, 1),
  cell(2, 1, '农村饮水', 2, 1),
  cell(2, 2, '新建集中供水站'),
  cell(2, 3, '8座'),
  cell(2, 4, '新建集中供水站5座'),
  cell(2, 5, '供水科', 3, 1),
  cell(3, 2, '改造供水管网'),
  cell(3, 3, '120公里'),
  cell(3, 4, '改造供水管网86公里'),
  cell(4, 0, '2'),
  cell(4, 1, '河道治理'),
  cell(4, 2, '治理中小河流'),
  cell(4, 3, '30公里'),
  cell(4, 4, '治理中小河流21公里。\n其余河段已招标。'),
];

export const MERGED_ROWS = 5;
export const MERGED_COLUMNS = 6;

function cell(row: number, col: number, text: string, rowSpan = 1, colSpan = 1): SpannedCell {
  return { row, col, rowSpan, colSpan, text };
}
