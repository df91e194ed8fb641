import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../server/documents/read-document.ts';
import { documentOf, showBlocks, utf8 } from './support/show-document.ts';

const PNG = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
]);

function bytesOf(head: readonly number[], length = 600): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => head[index] ?? 0);
}

/** An OLE container's head with one stream name in UTF-16LE. */
function ole(stream: string): Uint8Array {
  const name = [...stream].flatMap((char) => [char.charCodeAt(0), 0]);
  return bytesOf([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(100).fill(0),
    ...name,
    0,
    0,
  ]);
}

describe('readDocument refuses with a coded reason', () => {
  it.each([
    ['an empty file', new Uint8Array(0), 'a.txt', { code: 'empty_file', params: {} }],
    ['blanks only', utf8('  \n \n'), 'a.txt', { code: 'empty_file', params: {} }],
    ['a picture named .txt', PNG, 'report.txt', { code: 'format_not_supported', params: { format: 'png' } }],
    [
      'a photograph',
      bytesOf([0xff, 0xd8, 0xff, 0xe0]),
      'a.pdf',
      { code: 'format_not_supported', params: { format: 'jpeg' } },
    ],
    ['rich text', utf8('{\\rtf1 abc}'), 'a.doc', { code: 'format_not_supported', params: { format: 'rtf' } }],
    ['a broken Word 97 file', ole('WordDocument'), 'a.doc', { code: 'damaged', params: { format: 'doc' } }],
    [
      'a WPS file of its own kind',
      ole('WordDocument'),
      'a.wps',
      { code: 'format_not_supported', params: { format: 'wps' } },
    ],
    [
      'a WPS sheet of its own kind',
      ole('Workbook'),
      'a.et',
      { code: 'format_not_supported', params: { format: 'et' } },
    ],
    ['an encrypted workbook', ole('EncryptedPackage'), 'a.xlsx', { code: 'password_protected', params: {} }],
    ['another OLE file', ole('Contents'), 'a.msi', { code: 'unknown_format', params: {} }],
    [
      'an OFD file',
      zipSync({ 'OFD.xml': strToU8('<ofd/>') }),
      'a.ofd',
      { code: 'format_not_supported', params: { format: 'ofd' } },
    ],
    [
      'an archive',
      zipSync({ 'a.txt': strToU8('a') }),
      'a.zip',
      { code: 'format_not_supported', params: { format: 'zip' } },
    ],
    [
      'random bytes',
      Uint8Array.from({ length: 64 }, (_, index) => (index * 37) % 256),
      'a.txt',
      { code: 'not_text', params: {} },
    ],
  ])('%s', async (_, bytes, name, reason) => {
    expect(await readDocument(bytes, name)).toEqual({ ok: false, ...reason });
  });

  it.each(['word/document.xml', 'xl/workbook.xml'])('a damaged container of %s', async (part) => {
    const bytes = zipSync({ [part]: strToU8('<broken') });
    expect(await readDocument(bytes, 'a')).toMatchObject({ ok: false, code: 'damaged' });
    const cut = await readDocument(bytes.slice(0, bytes.length - 30), 'a');
    expect(cut).toMatchObject({ ok: false, code: 'damaged' });
  });

  it('a PDF cut short', async () => {
    expect(await readDocument(utf8('%PDF-1.4\n1 0 obj'), 'a.pdf')).toEqual({
      ok: false,
      code: 'damaged',
      params: { format: 'pdf' },
    });
  });
});

describe('readDocument tells text formats by content', () => {
  it('takes the bytes over the name', async () => {
    const html = documentOf(await readDocument(utf8('<html><body><p>新增3家</p></body></html>'), 'a.txt'));
    expect([html.format, html.text]).toEqual(['html', '新增3家']);
    const text = documentOf(await readDocument(utf8('新增3家'), 'a.docx'));
    expect([text.format, text.text]).toEqual(['txt', '新增3家']);
  });

  it('takes a table of commas as such, but not Chinese prose typed with half-width commas', async () => {
    const table = documentOf(await readDocument(utf8('a,b,c,d\n1,2,3,4\n5,6,7,8'), 'x'));
    expect(table.format).toBe('csv');
    const prose = documentOf(
      await readDocument(utf8('一是抓项目,促投资,稳增长,保就业。\n二是抓安全,防风险。'), 'x'),
    );
    expect(prose.format).toBe('txt');
  });

  it('reads Markdown by its marks', async () => {
    const { format } = documentOf(await readDocument(utf8('| a | b |\n|---|---|\n| 1 | 2 |'), 'x'));
    expect(format).toBe('md');
  });

  it('notes an encoding it had to guess', async () => {
    const gb = Uint8Array.from([0xd0, 0xc2, 0xd4, 0xf6, 0x33, 0xbc, 0xd2]);
    const document = documentOf(await readDocument(gb, 'a.txt'));
    expect(document.text).toBe('新增3家');
    expect(document.notes).toEqual([{ code: 'encoding_guessed', params: { encoding: 'GB18030' } }]);
    expect(showBlocks(document)).toEqual(['新增3家']);
    expect(document.encoding).toBe('gb18030');
  });

  it('guesses nothing where a person names the encoding', async () => {
    const gb = Uint8Array.from([0xd0, 0xc2, 0xd4, 0xf6, 0x33, 0xbc, 0xd2]);
    const document = documentOf(await readDocument(gb, 'a.txt', { encoding: 'gb18030' }));
    expect([document.text, document.encoding, document.notes]).toEqual(['新增3家', 'gb18030', []]);
    expect(await readDocument(gb, 'a.txt', { encoding: 'utf-8' })).toMatchObject({ code: 'not_text' });
  });
});
