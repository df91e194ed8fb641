/** The characters of GB 2312: the 6763 of everyday Chinese, its signs, Greek and Cyrillic. Latin is left to the Latin face. */
const FIRST_ROW = 0xa1;
const LAST_ROW = 0xf7;
const LAST_CELL = 0xfe;
const PRIVATE = /[\ue000-\uf8ff\ufffd]/;

/** Read off the encoding itself, so there is no list to keep. */
export function commonCharacters(): string {
  const decoder = new TextDecoder('gb18030');
  let characters = '';
  for (let row = FIRST_ROW; row <= LAST_ROW; row += 1) {
    for (let cell = FIRST_ROW; cell <= LAST_CELL; cell += 1) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (!PRIVATE.test(character)) characters += character;
    }
  }
  return characters;
}
