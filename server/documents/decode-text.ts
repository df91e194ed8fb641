import type { TextEncoding } from '../domain/text-encoding.ts';

export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding }
  | { readonly ok: false; readonly code: 'not_text' | 'empty_file' };

/** Share of control characters above which bytes are no text. */
const CONTROL_LIMIT = 0.01;
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g;

/**
 * Decodes a text file by its content: a byte order mark decides, else strict UTF-8, else strict GB18030; a
 * person's choice of `given` goes before all of them. The answer is the stored text: mark removed, CRLF and CR
 * turned into LF.
 */
export function decodeText(bytes: Uint8Array, given?: TextEncoding): DecodedText {
  if (bytes.length === 0) return { ok: false, code: 'empty_file' };
  for (const encoding of given === undefined ? candidates(bytes) : [given]) {
    const decoded = tryDecode(bytes, encoding);
    if (decoded === null) continue;
    const text = decoded.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
    if (text.replace(/\u0000/g, '').trim() === '') return { ok: false, code: 'empty_file' };
    if (!looksLikeText(text)) return { ok: false, code: 'not_text' };
    return { ok: true, text, encoding };
  }
  return { ok: false, code: 'not_text' };
}

function candidates(bytes: Uint8Array): readonly TextEncoding[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}

function tryDecode(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function looksLikeText(text: string): boolean {
  const controls = text.match(CONTROLS)?.length ?? 0;
  return controls <= Math.max(2, text.length * CONTROL_LIMIT);
}
