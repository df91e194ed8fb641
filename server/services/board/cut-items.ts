import { spanOf, type Span } from '../../domain/provenance.ts';

/**
 * Item marks at the start of a cell, a line or a sentence; a month may follow the mark at once (1.12月底前…).
 *     1.做好评审。 2.组织申报。    （一）推进建设；（二）加快验收
 *     ^^          ^^             ^^^^          ^^^^
 */
const MARK =
  /(?:^|[\s。；;!！])(?<mark>\d{1,2}(?:[.．](?:(?!\d)|(?=\d{1,2}月))|、)|[（(][\d一二三四五六七八九十]{1,3}[)）])/gu;

/** Cuts a stretch of the stored text into its numbered items, else into its lines; marks and padding stay outside. */
export function cutItems(
  text: string,
  range: { readonly start: number; readonly end: number },
): readonly Span[] {
  const part = text.slice(range.start, range.end);
  const marks = [...part.matchAll(MARK)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end - (match.groups?.['mark'] ?? '').length, end };
  });
  const pieces =
    marks.length > 0
      ? [
          { start: 0, end: marks[0]?.start ?? part.length },
          ...marks.map((mark, index) => ({ start: mark.end, end: marks[index + 1]?.start ?? part.length })),
        ]
      : linesOf(part);
  return pieces.flatMap(({ start, end }) => {
    const piece = part.slice(start, end);
    const content = piece.trim();
    if (content === '') return [];
    const from = range.start + start + piece.indexOf(content);
    return [spanOf(text, from, from + content.length, 'sentence')];
  });
}

function linesOf(part: string): readonly { readonly start: number; readonly end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of part.split('\n')) {
    lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}
