import type { ReadResult, SourceDocument, TableBlock } from '../../../server/documents/document.ts';

/** The document of a result that must have been read. */
export function documentOf(result: ReadResult): SourceDocument {
  if (!result.ok) throw new Error(`not read: ${result.code}`);
  return result.document;
}

/** Headings as `# …` (as many marks as their level), paragraphs as they are, tables as rows of cell texts. */
export function showBlocks(document: SourceDocument): readonly (string | readonly (readonly string[])[])[] {
  return document.blocks.map((block) => {
    if (block.kind === 'table') return tableTexts(document.text, block);
    const words = document.text.slice(block.start, block.end);
    return block.kind === 'heading' ? `${'#'.repeat(block.level)} ${words}` : words;
  });
}

/** Cell texts row by row, in the order of the cells; merged cells once. */
export function tableTexts(text: string, table: TableBlock): readonly (readonly string[])[] {
  return Array.from({ length: table.rowCount }, (_, row) =>
    table.cells.filter((cell) => cell.row === row).map((cell) => text.slice(cell.start, cell.end)),
  );
}

/** The only table of a document. */
export function onlyTable(document: SourceDocument): TableBlock {
  const tables = document.blocks.filter((block) => block.kind === 'table');
  const [table] = tables;
  if (table === undefined || tables.length > 1) throw new Error(`${tables.length} tables`);
  return table;
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
