/** A text in UTF-16 with its byte order mark. */
export function encodeUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  [...`\ufeff${text}`].forEach((char, index) => {
    view.setUint16(index * 2, char.charCodeAt(0), order === 'le');
  });
  return bytes;
}

/** A text in GB18030, by turning the decoder round: every two-byte code is decoded once. Throws for other characters. */
export function encodeGb18030(text: string): Uint8Array {
  const codes = twoByteCodes();
  return Uint8Array.from(
    [...text].flatMap((char) => {
      const code = char < '\u0080' ? [char.charCodeAt(0)] : codes.get(char);
      if (code === undefined) throw new Error(`no code for ${char}`);
      return code;
    }),
  );
}

function twoByteCodes(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && !codes.has(char)) codes.set(char, [lead, trail]);
    }
  }
  return codes;
}
