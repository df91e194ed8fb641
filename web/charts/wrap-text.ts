import { textWidth } from './text-width.ts';

/** A Latin word with its spaces, or one full-width character with the closing marks that may not start a line. */
const PIECES =
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“][，。；：、！？）》」』”’％]*|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“]+\s*|\s+/g;
const OPENING = /[《（“「『]$/;

/**
 * Breaks a text into lines of at most `width` pixels at `size`, between words or Chinese characters. What does
 * not fit into `most` lines is cut with an ellipsis; a single word wider than a line stays whole.
 */
export function wrapText(text: string, size: number, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of joinOpening(text.match(PIECES) ?? [])) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), cutText(`${kept.at(-1) ?? ''}${lines[most] ?? ''}`, size, width)];
}

/** The text, or as much of it as fits with an ellipsis. */
export function cutText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const chars = [...text];
  while (chars.length > 1 && textWidth(`${chars.join('')}…`, size) > width) chars.pop();
  return `${chars.join('').trimEnd()}…`;
}

/** Opening marks stay with what they open. */
function joinOpening(pieces: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && OPENING.test(last)) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}
