import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../server/documents/read-document.ts';
import { checkZip } from '../../server/documents/readers/check-zip.ts';
import { zipDirectory } from '../../server/documents/readers/zip-directory.ts';
import { editEntry } from '../../scripts/lib/edit-zip.ts';

const MEGABYTE = 1024 * 1024;
const TWO_PARTS = zipSync({ 'a.xml': new Uint8Array(5000).fill(65), 'b.xml': strToU8('some words') });
const DAMAGED = { ok: false, code: 'damaged', params: { format: 'xlsx' } };

describe('checkZip', () => {
  it('has nothing against an honest container', () => {
    expect(checkZip(TWO_PARTS, 'xlsx')).toBeNull();
    expect(checkZip(zipSync({ a: new Uint8Array() }, { level: 0 }), 'xlsx')).toBeNull();
  });

  it.each([
    ['a part that unpacks to more than it says', editEntry(TWO_PARTS, 0, 'size', 4999)],
    ['a part that unpacks to less', editEntry(TWO_PARTS, 0, 'size', 5001)],
    ['a packed size beyond the file', editEntry(TWO_PARTS, 1, 'packedSize', 9_000_000)],
    ['a packed size too small', editEntry(TWO_PARTS, 0, 'packedSize', 3)],
    ['a part that is not where it should be', editEntry(TWO_PARTS, 1, 'offset', 7)],
    ['a part beyond the file', editEntry(TWO_PARTS, 1, 'offset', 0xfffffff0)],
    ['an unknown packing', editEntry(TWO_PARTS, 0, 'method', 99)],
    ['a stored part that claims another size', editEntry(TWO_PARTS, 0, 'method', 0)],
    ['a cut file', TWO_PARTS.slice(0, -10)],
    ['something in front', Uint8Array.from([...strToU8('hello'), ...TWO_PARTS])],
    ['something between directory and end', withGap(TWO_PARTS)],
    ['an empty file', new Uint8Array()],
  ])('refuses %s as damaged', (_words, zip) => {
    expect(checkZip(zip, 'xlsx')).toEqual(DAMAGED);
  });

  it('refuses by the declared size without unpacking', () => {
    expect(checkZip(editEntry(TWO_PARTS, 0, 'size', 700 * MEGABYTE), 'xlsx')).toEqual({
      ok: false,
      code: 'too_large_unpacked',
      params: { megabytes: 700 },
    });
  });

  it('adds sizes up over all parts', () => {
    const both = editEntry(editEntry(TWO_PARTS, 0, 'size', 160 * MEGABYTE), 1, 'size', 150 * MEGABYTE);
    expect(checkZip(both, 'xlsx')).toMatchObject({ code: 'too_large_unpacked', params: { megabytes: 310 } });
  });

  it('refuses many parts', () => {
    const parts = Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`p${index}`, strToU8('x')]));
    expect(checkZip(zipSync(parts, { level: 0 }), 'docx')).toEqual({
      ok: false,
      code: 'too_many_parts',
      params: { count: 5001, most: 5000 },
    });
  });

  it('tells a locked container from a damaged one', async () => {
    const locked = { ok: false, code: 'password_protected', params: {} };
    expect(checkZip(editEntry(TWO_PARTS, 0, 'flags', 1), 'docx')).toEqual(locked);
    const ods = zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
      'META-INF/manifest.xml': strToU8('<manifest:encryption-data manifest:checksum="x"/>'),
    });
    expect(await readDocument(ods, 'a.ods')).toEqual(locked);
  });

  it('keeps readDocument from handing a lying container on', async () => {
    const workbook = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'.repeat(100)) });
    expect(await readDocument(editEntry(workbook, 0, 'size', 10), 'a.xlsx')).toEqual(DAMAGED);
  });
});

describe('zipDirectory', () => {
  it('reads names, sizes and places', () => {
    expect(zipDirectory(TWO_PARTS)).toMatchObject([
      { name: 'a.xml', size: 5000, method: 8, offset: 0, isEncrypted: false },
      { name: 'b.xml', size: 10, isEncrypted: false },
    ]);
  });

  it('reads the 64 bit forms', () => {
    const zip = zip64();
    expect(zipDirectory(zip)).toEqual([
      { name: 'a', isEncrypted: false, method: 0, packedSize: 2, size: 2, offset: 0 },
    ]);
    expect(checkZip(zip, 'xlsx')).toBeNull();
  });
});

function withGap(zip: Uint8Array): Uint8Array {
  return Uint8Array.from([...zip.slice(0, -22), 0, 0, ...zip.slice(-22)]);
}

/** One stored part `a` with the content `hi`, all sizes and places in 64 bits. */
function zip64(): Uint8Array {
  const full = [0xff, 0xff, 0xff, 0xff];
  const long = (value: number) => [value, 0, 0, 0, 0, 0, 0, 0];
  const zeros = (count: number) => new Array<number>(count).fill(0);
  const local = [0x50, 0x4b, 3, 4, ...zeros(22), 1, 0, 0, 0, 97, 104, 105];
  const extra = [1, 0, 24, 0, ...long(2), ...long(2), ...long(0)];
  const entry = [
    0x50,
    0x4b,
    1,
    2,
    ...zeros(16),
    ...full,
    ...full,
    1,
    0,
    extra.length,
    0,
    ...zeros(10),
    ...full,
  ];
  const directory = [...entry, 97, ...extra];
  const end64 = [0x50, 0x4b, 6, 6, ...zeros(36), ...long(directory.length), ...long(local.length)];
  const locator = [0x50, 0x4b, 6, 7, ...zeros(4), ...long(local.length + directory.length), ...zeros(4)];
  const end = [0x50, 0x4b, 5, 6, ...zeros(8), ...full, ...full, 0, 0];
  return Uint8Array.from([...local, ...directory, ...end64, ...locator, ...end]);
}
