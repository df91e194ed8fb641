import type { PdfItem } from './pdf-page.ts';

/** Characters on one baseline. */
export interface PdfText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** All items on one baseline, left to right, and the pieces between its wide gaps. */
export interface PdfLine extends PdfText {
  readonly segments: readonly PdfText[];
}

const CJK = /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f“”‘’—…]/;
/** A gap this share of the font size wide is a blank. */
const BLANK = 0.25;
/** A gap this many font sizes wide parts columns. */
const WIDE_GAP = 1.2;

/** Puts items together to lines, top to bottom. */
export function linesOf(items: readonly PdfItem[]): readonly PdfLine[] {
  const sorted = [...items].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: PdfItem[][] = [];
  for (const item of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && Math.abs(first.y - item.y) < first.size * 0.5)
      row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => {
    const items = row.sort((a, b) => a.x - b.x);
    return { ...textOf(items), segments: cutAtGaps(items).map(textOf) };
  });
}

function cutAtGaps(items: readonly PdfItem[]): readonly (readonly PdfItem[])[] {
  const parts: PdfItem[][] = [];
  for (const item of items) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    const isNear = last !== undefined && item.x - last.x - last.width < WIDE_GAP * item.size;
    if (part !== undefined && isNear) part.push(item);
    else parts.push([item]);
  }
  return parts;
}

function textOf(items: readonly PdfItem[]): PdfText {
  let text = '';
  let right = items[0]?.x ?? 0;
  for (const item of items) {
    const isGap =
      item.x - right > item.size * BLANK && text !== '' && !/\s$/.test(text) && !/^\s/.test(item.text);
    text += isGap ? ` ${item.text}` : item.text;
    right = item.x + item.width;
  }
  const [first] = items;
  const size = Math.max(...items.map((item) => item.size));
  return { text: text.trim(), left: first?.x ?? 0, right, y: first?.y ?? 0, size };
}

/** Left and right border of the column that lines stand in. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/**
 * Joins the lines of a cell or column into paragraphs: a line that leaves no room for the next one's first
 * word was broken by the width and goes on; any other ends its paragraph.
 */
export function joinLines(lines: readonly PdfText[], column: Column): readonly string[] {
  const paragraphs: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    if (before === undefined || last === undefined || !goesOn(before, line, column))
      paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = last + glue(last, line.text) + line.text;
  });
  return paragraphs;
}

/** Lines that stand in one column. */
export interface LineBlock {
  readonly lines: readonly PdfText[];
  readonly column: Column;
}

/** Fewer lines do not tell how wide their column is. */
const MIN_LINES = 3;
const SENTENCE_END = /[。；;！!？?：:.]$/;

/**
 * The paragraphs of blocks of lines that follow each other without anything between; one that breaks off at the
 * end of a column or page goes on in the next.
 */
export function joinBlocks(blocks: readonly LineBlock[]): readonly string[] {
  const paragraphs: string[] = [];
  blocks.forEach((block, index) => {
    const [first = '', ...others] = joinLines(block.lines, block.column);
    const before = blocks[index - 1];
    const last = paragraphs.at(-1);
    if (last === undefined || before === undefined || !runsOver(before, block)) paragraphs.push(first);
    else paragraphs[paragraphs.length - 1] = last + glue(last, first) + first;
    paragraphs.push(...others);
  });
  return paragraphs;
}

function runsOver({ lines, column }: LineBlock, next: LineBlock): boolean {
  const [last, first] = [lines.at(-1), next.lines[0]];
  if (last === undefined || first === undefined || lines.length < MIN_LINES) return false;
  const isFull = last.right + last.size * 1.5 > column.right && !SENTENCE_END.test(last.text);
  const isFlush = first.left <= next.column.left + first.size * 0.5;
  return isFull && isFlush && Math.abs(last.size - first.size) <= first.size * 0.1;
}

/** The next line has the same size, is not indented, and its first word would not have fitted. */
function goesOn(line: PdfText, next: PdfText, column: Column): boolean {
  if (Math.abs(line.size - next.size) > next.size * 0.1) return false;
  const word = /^[A-Za-z0-9.,%()-]+|^./u.exec(next.text)?.[0] ?? '';
  const room = (CJK.test(word) ? 1 : word.length * 0.6) * next.size;
  const padding = next.size;
  if (isCentred(line, column) && isCentred(next, column)) {
    return line.right - line.left + room > column.right - column.left - padding;
  }
  return next.left <= line.left + next.size * 0.5 && line.right + room + padding > column.right;
}

function isCentred(line: PdfText, { left, right }: Column): boolean {
  return Math.abs((line.left + line.right) / 2 - (left + right) / 2) < line.size * 0.5;
}

function glue(before: string, after: string): string {
  return CJK.test(before.slice(-1)) || CJK.test(after.slice(0, 1)) ? '' : ' ';
}
