import type { Block, Cell, TableBlock } from '../document.ts';

/** A table as a reader finds it, cells in the order of the text. */
export interface TableInput {
  readonly cells: readonly CellInput[];
  readonly rowCount: number;
  readonly columnCount: number;
  readonly name: string | null;
}

export interface CellInput {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly isHeader: boolean;
  /** Lines of text and tables inside the cell, in order. */
  readonly parts: readonly (string | TableInput)[];
}

export type BlockInput =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly table: TableInput };

export interface LinearText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** The text of a cell without the tables inside it. */
export function ownText(cell: Pick<CellInput, 'parts'>): string {
  return cell.parts.filter((part) => typeof part === 'string').join('\n');
}

/**
 * Writes blocks down as the stored text of a format that has none: one block a line, the cells of a row joined by
 * ` | `, rows by a line end, a merged cell once where it begins. Blank blocks are left out; a table inside a cell
 * follows its table in the blocks and lies inside the cell's range.
 */
export function linearText(inputs: readonly BlockInput[]): LinearText {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  const write = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const writeTable = (table: TableInput): void => {
    const at = blocks.length;
    const start = length;
    const cells: Cell[] = [];
    let row = table.cells[0]?.row ?? 0;
    table.cells.forEach((cell, index) => {
      if (index > 0) write(cell.row === row ? ' | ' : '\n');
      row = cell.row;
      cells.push(writeCell(cell));
    });
    const { rowCount, columnCount, name } = table;
    const block: TableBlock = { kind: 'table', start, end: length, rowCount, columnCount, cells, name };
    blocks.splice(at, 0, block);
  };
  const writeCell = ({ parts, ...place }: CellInput): Cell => {
    const start = length;
    parts.forEach((part, index) => {
      if (index > 0) write('\n');
      if (typeof part === 'string') write(part);
      else writeTable(part);
    });
    return { ...place, start, end: length };
  };
  for (const input of inputs) {
    if (input.kind === 'table' ? input.table.cells.length === 0 : input.text.trim() === '') continue;
    if (length > 0) write('\n');
    if (input.kind === 'table') {
      writeTable(input.table);
    } else {
      const start = length;
      write(input.text.trim());
      blocks.push(
        input.kind === 'heading'
          ? { kind: 'heading', level: input.level, start, end: length }
          : { kind: 'paragraph', start, end: length },
      );
    }
  }
  return { text: pieces.join(''), blocks };
}
