import type { Modifier, PropertyRun } from './doc-properties.ts';
import { characterRuns, paragraphRuns } from './doc-properties.ts';
import type { DocPiece } from './doc-text.ts';

/** A row of a Word 97 table as its end mark defines it. */
export interface DocRow {
  /** Borders of the cells in twips, one more than cells. */
  readonly borders: readonly number[];
  readonly cells: readonly DocRowCell[];
  readonly isHeader: boolean;
}

export interface DocRowCell {
  /** Goes on with the cell to its left. */
  readonly isAcross: boolean;
  /** Goes on with the cell above. */
  readonly isDown: boolean;
}

export interface DocParagraph {
  /** Shown text, line breaks as `\n`. */
  readonly text: string;
  /** Words of it were deleted or are hidden. */
  readonly isCut: boolean;
  /** How many tables it lies in; 0 outside. */
  readonly depth: number;
  readonly endsCell: boolean;
  /** Set where the paragraph is the end mark of a row. */
  readonly row: DocRow | null;
  /** Heading level by style or outline; null for text. */
  readonly level: number | null;
}

const ROW_END = 0x2417;
const IN_TABLE = 0x2416;
const INNER_CELL = 0x244b;
const INNER_ROW_END = 0x244c;
const DEPTH = 0x6649;
const OUTLINE = 0x2640;
const TABLE_DEFINITION = 0xd608;
const VERTICAL_MERGE = 0xd62b;
const HEADER_ROW = 0x3404;
const DELETED = 0x0800;
const HIDDEN = 0x083c;
const CELL_MARK = '\u0007';
const MAX_DEPTH = 20;

/**
 * Cuts the text between two places into paragraphs with what their marks say of tables and headings. Text that a
 * tracked change deleted, hidden text and the codes of fields are left out.
 */
export function docParagraphs(
  text: string,
  [from, to]: readonly [number, number],
  pieces: readonly DocPiece[],
  streams: { readonly word: DataView; readonly table: DataView; readonly data: DataView | null },
): readonly DocParagraph[] {
  const runs = paragraphRuns(streams.word, streams.table, streams.data);
  const gone = characterRuns(streams.word, streams.table).filter(({ value }) => isGone(value));
  const offsetOf = placeFinder(pieces);
  const isLeftOut = (at: number): boolean => gone.length > 0 && runAt(gone, offsetOf(at)) !== null;
  const paragraphs: DocParagraph[] = [];
  let words = '';
  let field = '';
  let isCut = false;
  for (let at = from; at < Math.min(to, text.length); at += 1) {
    const char = text.charAt(at);
    const isMark = char === '\r' || char === '\f' || char === CELL_MARK;
    if (char !== CELL_MARK && isLeftOut(at)) {
      isCut = true;
    } else if (isMark) {
      const run = runAt(runs, offsetOf(at));
      paragraphs.push({ ...paragraph(words, char, run?.style ?? 0, run?.modifiers ?? []), isCut });
      words = '';
      isCut = false;
      field = '';
    } else if (char === '\u0013') field += 'c';
    else if (char === '\u0014') field = field.slice(0, -1) + 'r';
    else if (char === '\u0015') field = field.slice(0, -1);
    else if (!field.includes('c')) words += shownChar(char);
  }
  return words === '' ? paragraphs : [...paragraphs, { ...paragraph(words, '\r', 0, []), isCut }];
}

function paragraph(
  text: string,
  mark: string,
  style: number,
  modifiers: readonly Modifier[],
): Omit<DocParagraph, 'isCut'> {
  const isSet = (code: number): boolean => modifiers.some((each) => each.code === code && byteOf(each) === 1);
  const depthSaid = modifiers.findLast(({ code }) => code === DEPTH)?.operand.getInt32(0, true) ?? 1;
  const isIn = isSet(IN_TABLE) || mark === CELL_MARK;
  const isRowEnd = isSet(ROW_END) || isSet(INNER_ROW_END);
  const outline = modifiers.findLast(({ code }) => code === OUTLINE);
  const outlineLevel = outline === undefined ? null : byteOf(outline) + 1;
  const styleLevel = style >= 1 && style <= 9 ? style : null;
  return {
    text,
    depth: isIn ? Math.min(MAX_DEPTH, Math.max(1, depthSaid)) : 0,
    endsCell: (mark === CELL_MARK || isSet(INNER_CELL)) && !isRowEnd,
    row: isRowEnd ? rowOf(modifiers) : null,
    level: outlineLevel === null || outlineLevel > 9 ? styleLevel : outlineLevel,
  };
}

function rowOf(modifiers: readonly Modifier[]): DocRow {
  const operand = modifiers.findLast(({ code }) => code === TABLE_DEFINITION)?.operand;
  const count = operand === undefined ? 0 : operand.getUint8(0);
  const borders = Array.from({ length: count + 1 }, (_, index) =>
    operand === undefined ? 0 : operand.getInt16(1 + index * 2, true),
  );
  const merged = modifiers.filter(({ code }) => code === VERTICAL_MERGE);
  const cells = Array.from({ length: count }, (_, index): DocRowCell => {
    const at = 1 + (count + 1) * 2 + index * 20;
    const flags = operand !== undefined && at + 2 <= operand.byteLength ? operand.getUint16(at, true) : 0;
    const said = merged.findLast(({ operand: each }) => each.getUint8(0) === index)?.operand.getUint8(1);
    return { isAcross: (flags & 3) >= 2, isDown: (said ?? (flags >> 5) & 3) === 1 };
  });
  const isHeader = modifiers.some((each) => each.code === HEADER_ROW && byteOf(each) === 1);
  return { borders, cells, isHeader };
}

function isGone(modifiers: readonly Modifier[]): boolean {
  return modifiers.some((each) => (each.code === DELETED || each.code === HIDDEN) && byteOf(each) === 1);
}

function byteOf({ operand }: Modifier): number {
  return operand.getUint8(0);
}

/** Marks of pictures, notes and drawings show nothing. */
function shownChar(char: string): string {
  if (char === '\u000b') return '\n';
  if (char === '\u001e') return '-';
  return char < ' ' && char !== '\t' ? '' : char;
}

/** Finds the byte of a character of the text; places ascend, so each search begins at the last piece. */
function placeFinder(pieces: readonly DocPiece[]): (at: number) => number {
  let index = 0;
  return (at) => {
    while (index + 1 < pieces.length && (pieces[index]?.to ?? 0) <= at) index += 1;
    const piece = pieces[index];
    return piece === undefined ? -1 : piece.offset + (at - piece.from) * piece.width;
  };
}

/** The value of the run that holds a byte, by bisection. */
function runAt<T>(runs: readonly PropertyRun<T>[], offset: number): T | null {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  return run !== undefined && offset < run.to ? run.value : null;
}
