import type { UnzipFileInfo } from 'fflate';
import { unzipSync } from 'fflate';

/** Deflate packs 1032 : 1 at best; a directory that claims more is broken. */
const MAX_RATIO = 1100;

/**
 * Bytes that a zip container says its parts unpack to, read from its directory without unpacking; null when the
 * directory cannot be read or says what cannot be.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const parts: UnzipFileInfo[] = [];
  const noteOnly = (part: UnzipFileInfo): boolean => parts.push(part) === 0;
  try {
    unzipSync(bytes, { filter: noteOnly });
  } catch {
    return null;
  }
  const isBroken = parts.some(
    ({ size, originalSize }) => size > bytes.length || originalSize > size * MAX_RATIO,
  );
  return isBroken ? null : parts.reduce((sum, { originalSize }) => sum + originalSize, 0);
}
