import { inflateRawSync } from 'node:zlib';
import type { ReadResult } from '../document.ts';
import { zipDirectory, type ZipEntry } from './zip-directory.ts';

type Refusal = Extract<ReadResult, { ok: false }>;

/** A container that says it unpacks to more, or does so, is not opened. */
const MAX_UNPACKED_MB = 300;
const MEGABYTE = 1024 * 1024;
const MAX_PARTS = 5000;
const LOCAL_MARK = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Lists the parts of an OpenDocument file, and which of them are encrypted. */
const MANIFEST = 'META-INF/manifest.xml';

/**
 * Why a zip container must not be handed to a parser, or null: too many parts, too much inside by its own words or
 * in truth, parts that unpack to another size than they say, encrypted ones. Parts are unpacked one at a time and
 * let go, and never beyond the size they say they have.
 */
export function checkZip(bytes: Uint8Array, format: string): Refusal | null {
  const damaged: Refusal = { ok: false, code: 'damaged', params: { format } };
  const entries = zipDirectory(bytes);
  if (entries === null) return damaged;
  if (entries.length > MAX_PARTS) {
    return { ok: false, code: 'too_many_parts', params: { count: entries.length, most: MAX_PARTS } };
  }
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > MAX_UNPACKED_MB * MEGABYTE) {
    return { ok: false, code: 'too_large_unpacked', params: { megabytes: Math.round(unpacked / MEGABYTE) } };
  }
  const isLocked = entries.some(({ isEncrypted }) => isEncrypted);
  if (isLocked) return { ok: false, code: 'password_protected', params: {} };
  for (const entry of entries) {
    const content = unpack(bytes, entry);
    if (content === null) return damaged;
    if (entry.name === MANIFEST && Buffer.from(content).includes('encryption-data')) {
      return { ok: false, code: 'password_protected', params: {} };
    }
  }
  return null;
}

/** The part's bytes; null when they are not what its directory entry says. */
function unpack(bytes: Uint8Array, { offset, packedSize, size, method }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL_MARK) return null;
  const nameLength = view.getUint16(offset + 26, true);
  const from = offset + LOCAL_LENGTH + nameLength + view.getUint16(offset + 28, true);
  if (from + packedSize > bytes.length) return null;
  const packed = bytes.subarray(from, from + packedSize);
  if (method === STORED) return packedSize === size ? packed : null;
  if (method !== DEFLATED) return null;
  try {
    const content = inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    return content.length === size ? content : null;
  } catch {
    return null;
  }
}
