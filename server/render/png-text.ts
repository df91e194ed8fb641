/** Words inside a PNG: international text chunks before its end, which picture viewers list as properties. */
import { crc32 } from 'node:zlib';

const SIGNATURE_BYTES = 8;
const CHUNK_FRAME = 12;

/** The picture with `texts` (keyword of at most 79 Latin letters → words) in it. Pixels stay as they are. */
export function withPngText(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array {
  // The header chunk comes first and has 13 bytes; the words may stand anywhere after it.
  const head = SIGNATURE_BYTES + CHUNK_FRAME + 13;
  const chunks = Object.entries(texts).map(([keyword, words]) => textChunk(keyword, words));
  return Buffer.concat([png.subarray(0, head), ...chunks, png.subarray(head)]);
}

function textChunk(keyword: string, words: string): Buffer {
  // Keyword, end, not compressed, its method, no language, no translated keyword.
  const body = Buffer.concat([
    Buffer.from('iTXt', 'latin1'),
    Buffer.from(keyword, 'latin1'),
    Buffer.from([0, 0, 0, 0, 0]),
    Buffer.from(words, 'utf8'),
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length - 4);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
