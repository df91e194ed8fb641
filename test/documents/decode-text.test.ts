import { describe, expect, it } from 'vitest';
import { decodeText } from '../../server/documents/decode-text.ts';
import { utf8 } from './support/show-document.ts';

/** 完成情况 in GB18030. */
const GB18030 = Uint8Array.from([0xcd, 0xea, 0xb3, 0xc9, 0xc7, 0xe9, 0xbf, 0xf6]);

describe('decodeText', () => {
  it('reads UTF-8 and takes the byte order mark off', () => {
    expect(decodeText(utf8('\ufeff完成3家'))).toEqual({ ok: true, text: '完成3家', encoding: 'utf-8' });
    expect(decodeText(utf8('完成3家'))).toEqual({ ok: true, text: '完成3家', encoding: 'utf-8' });
  });

  it('reads UTF-16 of both byte orders by its mark', () => {
    const little = Uint8Array.from([0xff, 0xfe, 0x8c, 0x5b, 0x10, 0x62]);
    const big = Uint8Array.from([0xfe, 0xff, 0x5b, 0x8c, 0x62, 0x10]);
    expect(decodeText(little)).toEqual({ ok: true, text: '完成', encoding: 'utf-16le' });
    expect(decodeText(big)).toEqual({ ok: true, text: '完成', encoding: 'utf-16be' });
  });

  it('falls back to GB18030 when the bytes are no UTF-8', () => {
    expect(decodeText(GB18030)).toEqual({ ok: true, text: '完成情况', encoding: 'gb18030' });
  });

  it('takes the encoding that a person names, and no other', () => {
    expect(decodeText(GB18030, 'gb18030')).toMatchObject({ text: '完成情况', encoding: 'gb18030' });
    expect(decodeText(Uint8Array.from([0xa7, 0xb9, 0xa6, 0xa8]), 'big5')).toEqual({
      ok: true,
      text: '完成',
      encoding: 'big5',
    });
    expect(decodeText(GB18030, 'utf-8')).toEqual({ ok: false, code: 'not_text' });
  });

  it('turns every line end into LF and nothing else', () => {
    expect(decodeText(utf8('a\r\nb\rc\nd\t e'))).toMatchObject({ text: 'a\nb\nc\nd\t e' });
  });

  it('keeps astral characters as two units', () => {
    const decoded = decodeText(utf8('𠮷野家3家'));
    expect(decoded).toMatchObject({ text: '𠮷野家3家' });
    expect(decoded.ok && decoded.text.length).toBe(6);
  });

  it.each([
    ['no bytes', new Uint8Array(0)],
    ['blanks', utf8(' \r\n\t　\n')],
    ['a byte order mark alone', utf8('\ufeff')],
    ['NULs alone', new Uint8Array(20)],
  ])('says empty for %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: false, code: 'empty_file' });
  });

  it('says not text for bytes full of controls and for bytes of no encoding', () => {
    const controls = Uint8Array.from({ length: 200 }, (_, index) => (index % 3 === 0 ? 1 : 65));
    expect(decodeText(controls)).toEqual({ ok: false, code: 'not_text' });
    expect(decodeText(Uint8Array.from([0xff, 0xff, 0x41, 0x80, 0x20]))).toEqual({
      ok: false,
      code: 'not_text',
    });
  });

  it('bears a stray NUL in a text', () => {
    expect(decodeText(utf8(`新增3家\u0000。${'已完成。'.repeat(50)}`))).toMatchObject({ ok: true });
  });
});
