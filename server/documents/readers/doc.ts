import type { ReadResult } from '../document.ts';
import type { CompoundFile } from './doc-container.ts';
import { openCompound } from './doc-container.ts';
import type { DocParagraph } from './doc-paragraphs.ts';
import { docParagraphs } from './doc-paragraphs.ts';
import { docTable, linesOf } from './doc-table.ts';
import { pieceText, readParts, readPieces } from './doc-text.ts';
import { leveledBlocks } from './leveled-blocks.ts';
import type { BlockInput } from './linear-text.ts';
import { linearText } from './linear-text.ts';

/** Word 97 and later; earlier files have another header. */
const MAGIC = 0xa5ec;
const ENCRYPTED = 0x0100;
const TABLE_IS_1 = 0x0200;
/** Blocks among which a line that reads like a title is one. */
const TOP_BLOCKS = 25;

/**
 * Reads a Word 97-2003 file ([MS-DOC]), also as WPS Writer stores it: headings, paragraphs, tables with merged and
 * nested cells; notes and text boxes follow the body; headers, footers and comments are left out.
 */
export function readDoc(bytes: Uint8Array): ReadResult {
  try {
    const file = openCompound(bytes);
    const word = file.stream('WordDocument');
    if (word === null) return { ok: false, code: 'damaged', params: { format: 'doc' } };
    const view = viewOf(word);
    if (view.getUint16(0, true) !== MAGIC) {
      return { ok: false, code: 'format_not_supported', params: { format: 'Word 95' } };
    }
    if ((view.getUint16(10, true) & ENCRYPTED) !== 0) {
      return { ok: false, code: 'password_protected', params: {} };
    }
    const content = linearText(leveledBlocks(blocksOf(file, word), TOP_BLOCKS));
    if (content.text === '') return { ok: false, code: 'empty_file', params: {} };
    return { ok: true, document: { format: 'doc', ...content, notes: [] } };
  } catch {
    return { ok: false, code: 'damaged', params: { format: 'doc' } };
  }
}

function blocksOf(file: CompoundFile, word: Uint8Array): readonly BlockInput[] {
  const view = viewOf(word);
  const table = file.stream((view.getUint16(10, true) & TABLE_IS_1) !== 0 ? '1Table' : '0Table');
  if (table === null) throw new RangeError('no table stream');
  const data = file.stream('Data');
  const streams = { word: view, table: viewOf(table), data: data === null ? null : viewOf(data) };
  const pieces = readPieces(view, streams.table);
  const text = pieceText(word, pieces);
  const { body, footnotes, headers, macros, comments, endnotes, textBoxes } = readParts(view);
  const afterNotes = body + footnotes + headers + macros + comments;
  const ranges: readonly (readonly [number, number])[] = [
    [0, body],
    [body, body + footnotes],
    [afterNotes, afterNotes + endnotes],
    [afterNotes + endnotes, afterNotes + endnotes + textBoxes],
  ];
  return ranges.flatMap((range) => blocksIn(docParagraphs(text, range, pieces, streams)));
}

function blocksIn(paragraphs: readonly DocParagraph[]): readonly BlockInput[] {
  const blocks: BlockInput[] = [];
  for (let at = 0; at < paragraphs.length;) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) break;
    if (paragraph.depth > 0) {
      const { table, next } = docTable(paragraphs, at, 1);
      if (table.cells.length > 0) blocks.push({ kind: 'table', table });
      at = next;
      continue;
    }
    at += 1;
    const { level } = paragraph;
    for (const text of linesOf(paragraph.text)) {
      blocks.push(level === null ? { kind: 'paragraph', text } : { kind: 'heading', level, text });
    }
  }
  return blocks;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
