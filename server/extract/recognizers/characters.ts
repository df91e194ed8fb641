/** Questions about one UTF-16 code of folded text. NaN (past the end) answers no to all. */

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Space or tab, not a line end. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** Line feed, carriage return or page break. */
export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 12;
}

/** Past the end, a line end or a cell border: nothing of the same clause follows. */
export function isEdge(code: number): boolean {
  return Number.isNaN(code) || isLineEnd(code) || code === 124;
}

/** First index at or after `at` that is not a blank. */
export function skipBlanks(text: string, at: number): number {
  let index = at;
  while (isBlank(text.charCodeAt(index))) index += 1;
  return index;
}

/** First index at or after `at` that is not a digit. */
export function skipDigits(text: string, at: number): number {
  let index = at;
  while (isDigit(text.charCodeAt(index))) index += 1;
  return index;
}

/** First index at or after `at` that is not a Latin letter. */
export function skipLatin(text: string, at: number): number {
  let index = at;
  while (isLatin(text.charCodeAt(index))) index += 1;
  return index;
}

/** Whether the character at `at` is one of `chars`; no outside the text. */
export function isOneOf(text: string, at: number, chars: string): boolean {
  const char = text[at];
  return char !== undefined && chars.includes(char);
}

/** What a table over all codes says of the character at `at`; 0 past the end. */
export function classOf(table: Uint8Array, text: string, at: number): number {
  return table[text.charCodeAt(at)] ?? 0;
}
