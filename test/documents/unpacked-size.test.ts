import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../server/documents/read-document.ts';
import { unpackedSize } from '../../server/documents/readers/unpacked-size.ts';

describe('unpackedSize', () => {
  it('adds up what the parts unpack to, without unpacking', () => {
    expect(unpackedSize(zipSync({ a: new Uint8Array(5000), b: new Uint8Array(70) }))).toBe(5070);
  });

  it('says null for a directory that is broken or claims what no packing reaches', () => {
    const zip = zipSync({ a: new Uint8Array(5000) });
    expect(unpackedSize(zip.slice(0, 20))).toBeNull();
    expect(unpackedSize(claiming(zip, 0x7fffffff))).toBeNull();
  });

  it('keeps readDocument from opening a container that unpacks to too much', async () => {
    const zip = zipSync({ 'xl/workbook.xml': new Uint8Array(450_000) }, { level: 0 });
    expect(await readDocument(claiming(zip, 420 * 1024 * 1024), 'a.xlsx')).toEqual({
      ok: false,
      code: 'too_large_unpacked',
      params: { megabytes: 420 },
    });
  });
});

/** The container with another unpacked size in its directory: 24 bytes into the entry, whose mark is PK\x01\x02. */
function claiming(zip: Uint8Array, size: number): Uint8Array {
  const changed = zip.slice();
  const entry = changed.findIndex(
    (byte, at) => byte === 0x50 && changed[at + 2] === 1 && changed[at + 3] === 2,
  );
  new DataView(changed.buffer).setUint32(entry + 24, size, true);
  return changed;
}
