/** One line of the stored text without its line end; `start` and `end` exclude blanks at both sides. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Cuts the stored text (line ends LF) into lines; blank lines stay, as empty ranges. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from <= text.length) {
    const found = text.indexOf('\n', from);
    const to = found === -1 ? text.length : found;
    lines.push(trimmedLine(text, from, to));
    from = to + 1;
  }
  return lines;
}

/** The range without blanks (and invisible marks) at its ends; empty ranges collapse to their start. */
export function trimmedLine(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end, text: text.slice(start, end) };
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0xfeff || code === 0x200b;
}
