import type { TableBlock } from '../../documents/document.ts';
import type { TextBlock } from '../../domain/scorecard.ts';

/**
 * Cells with their places in the table as printed, however it was turned for reading.
 *
 * @param number tells the tables of one report apart
 */
export function withPlaces(
  blocks: readonly TextBlock[],
  { cells }: Pick<TableBlock, 'cells'>,
  number: number,
): readonly TextBlock[] {
  const byRange = new Map(cells.map((cell) => [`${cell.start}-${cell.end}`, cell]));
  return blocks.map((block) => {
    const cell = byRange.get(`${block.start}-${block.end}`);
    if (cell === undefined) return block;
    const { row, col, rowSpan, colSpan } = cell;
    return { ...block, place: { table: number, row, col, rowSpan, colSpan } };
  });
}
