/**
 * What every reader answers: the stored text and the blocks found in it. All offsets are half-open UTF-16
 * offsets into `text`, which never changes after reading; normalising keeps a map instead of editing.
 */
import type { TextEncoding } from '../domain/text-encoding.ts';

/** What a person says about a file before it is read. */
export interface ReadOptions {
  /** Instead of the encoding that the content suggests; formats that carry their own leave it aside. */
  readonly encoding?: TextEncoding;
}

export type DocumentFormat = 'txt' | 'md' | 'html' | 'docx' | 'doc' | 'xlsx' | 'xls' | 'ods' | 'csv' | 'pdf';

/** One cell of a table; spans above 1 are merged cells. Offsets exclude padding and delimiters. */
export interface Cell {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly start: number;
  readonly end: number;
  /** The reader knows it for a header cell (th, header row of a docx table); false when it cannot tell. */
  readonly isHeader: boolean;
}

export interface HeadingBlock {
  readonly kind: 'heading';
  /** 1 is the outermost. */
  readonly level: number;
  readonly start: number;
  readonly end: number;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly start: number;
  readonly end: number;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly start: number;
  readonly end: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly Cell[];
  /** Sheet or caption the table came from, when the format has one. */
  readonly name: string | null;
}

export type Block = HeadingBlock | ParagraphBlock | TableBlock;

/** Something the reader noticed and the person should know: a hidden sheet left out, a guessed encoding. */
export interface DocumentNote {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface SourceDocument {
  readonly format: DocumentFormat;
  /** The stored text: BOM removed, line ends LF; for binary formats a fixed linear form of the blocks. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly DocumentNote[];
  /** How a text file was decoded; absent for formats that carry their own encoding. */
  readonly encoding?: TextEncoding;
  /** Pages, in formats that have them. */
  readonly pageCount?: number;
}

/** Why a file cannot be read, coded; worded by language at the edge. */
export type UnreadableCode =
  | 'empty_file'
  | 'unknown_format'
  | 'format_not_supported'
  | 'not_text'
  | 'damaged'
  | 'password_protected'
  | 'no_text_in_scan'
  | 'too_large_unpacked'
  | 'too_many_parts'
  | 'too_many_pages'
  | 'too_many_cells'
  | 'too_much_text'
  | 'too_many_items'
  | 'reading_too_slow'
  | 'reading_too_large';

export type ReadResult =
  | { readonly ok: true; readonly document: SourceDocument }
  | {
      readonly ok: false;
      readonly code: UnreadableCode;
      readonly params: Readonly<Record<string, string | number>>;
    };
