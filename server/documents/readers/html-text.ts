const BETWEEN_IDEOGRAPHS =
  /(?<=[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f])[ \t]*[\r\n]+\s*(?=[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f])/g;

/**
 * Source text of a page as a browser shows it: runs of blanks are one blank, and a line end between two Chinese
 * characters, which only the editor put there, is none. `\u0001` stands for a line break the page asked for.
 */
export function shownText(source: string): string {
  return source.replace(BETWEEN_IDEOGRAPHS, '').replace(/[\s\u00a0]+/g, ' ');
}

/** Cuts shown text at the breaks the page asked for; blank lines are dropped. */
export function shownLines(source: string): readonly string[] {
  return source
    .split('\u0001')
    .map((line) => shownText(line).trim())
    .filter((line) => line !== '');
}
