const BLANKS = /[\s\u00a0]+/g;
const WIDE = /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]/;

/**
 * Source text of a page as a browser shows it: runs of blanks are one blank, and a line end between two Chinese
 * characters, which only the editor put there, is none.
 */
export function shownText(source: string): string {
  return source.replace(BLANKS, (blanks, at: number) => {
    const isBetween = WIDE.test(source.charAt(at - 1)) && WIDE.test(source.charAt(at + blanks.length));
    return isBetween && /[\r\n]/.test(blanks) ? '' : ' ';
  });
}

/** Cuts shown text at the breaks the page asked for, which `\u0001` stands for; blank lines are dropped. */
export function shownLines(source: string): readonly string[] {
  return source
    .split('\u0001')
    .map((line) => shownText(line).trim())
    .filter((line) => line !== '');
}
