import { unzipSync } from 'fflate';

/**
 * Bytes that a zip container says its parts unpack to, read from its directory without unpacking; null when the
 * directory cannot be read.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  let total = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        return false;
      },
    });
  } catch {
    return null;
  }
  return total;
}
