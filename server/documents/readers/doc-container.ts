/**
 * Streams of an OLE compound file ([MS-CFB]): a small file system of sectors chained by an allocation table.
 * Everything is bounds-checked: a chain that runs in a circle or out of the file throws RangeError.
 */
export interface CompoundFile {
  /** The bytes of the stream with this name in the root folder; null when there is none. */
  readonly stream: (name: string) => Uint8Array | null;
}

const END_OF_CHAIN = 0xfffffffe;
/** Sector numbers above this are marks, not places. */
const MAX_SECTOR = 0xfffffffa;
const ENTRY = 128;
/** Allocation table sectors that the header itself lists. */
const LISTED = 109;

/** Opens a compound file; throws RangeError when its header or tables cannot be. */
export function openCompound(bytes: Uint8Array): CompoundFile {
  const view = viewOf(bytes);
  const size = 2 ** view.getUint16(30, true);
  if (size !== 512 && size !== 4096) throw new RangeError('sector size');
  const fat = readTable(bytes, size);
  const directory = chainBytes(bytes, fat, view.getUint32(48, true), size, size);
  const entries = directoryEntries(directory);
  const root = entries[0];
  if (root === undefined) throw new RangeError('no root');
  const cutoff = view.getUint32(56, true);
  const small = chainBytes(bytes, fat, root.start, size, size);
  const smallTable = numbersOf(chainBytes(bytes, fat, view.getUint32(60, true), size, size));
  const stream = (name: string): Uint8Array | null => {
    const entry = entries.find((each) => each.isStream && each.name === name);
    if (entry === undefined) return null;
    const isSmall = entry.size < cutoff;
    const content = isSmall
      ? chainBytes(small, smallTable, entry.start, 64, 0)
      : chainBytes(bytes, fat, entry.start, size, size);
    return content.subarray(0, entry.size);
  };
  return { stream };
}

interface Entry {
  readonly name: string;
  readonly isStream: boolean;
  readonly start: number;
  readonly size: number;
}

function directoryEntries(directory: Uint8Array): readonly Entry[] {
  const view = viewOf(directory);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const nameLength = Math.min(64, view.getUint16(at + 64, true));
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, nameLength - 2)));
    entries.push({
      name,
      isStream: view.getUint8(at + 66) === 2,
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** The allocation table: for each sector the next one of its chain. */
function readTable(bytes: Uint8Array, size: number): readonly number[] {
  const view = viewOf(bytes);
  const sectors: number[] = [];
  for (let index = 0; index < LISTED; index += 1) sectors.push(view.getUint32(76 + index * 4, true));
  let next = view.getUint32(68, true);
  const limit = bytes.length / size;
  for (let seen = 0; next <= MAX_SECTOR; seen += 1) {
    if (seen > limit) throw new RangeError('circle in the list of tables');
    const list = numbersOf(sectorAt(bytes, next, size, size));
    sectors.push(...list.slice(0, -1));
    next = list.at(-1) ?? END_OF_CHAIN;
  }
  return sectors
    .filter((sector) => sector <= MAX_SECTOR)
    .flatMap((sector) => numbersOf(sectorAt(bytes, sector, size, size)));
}

/** The sectors of a chain, one after the other; `offset` is where sector 0 begins. */
function chainBytes(
  bytes: Uint8Array,
  table: readonly number[],
  start: number,
  size: number,
  offset: number,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const limit = bytes.length / size + 1;
  for (let sector = start; sector <= MAX_SECTOR; sector = table[sector] ?? END_OF_CHAIN) {
    if (pieces.length > limit) throw new RangeError('circle in a chain');
    pieces.push(sectorAt(bytes, sector, size, offset));
  }
  return Buffer.concat(pieces);
}

function sectorAt(bytes: Uint8Array, sector: number, size: number, offset: number): Uint8Array {
  const start = offset + sector * size;
  if (start >= bytes.length) throw new RangeError('sector outside the file');
  return bytes.subarray(start, start + size);
}

function numbersOf(bytes: Uint8Array): readonly number[] {
  const view = viewOf(bytes);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true));
}

function viewOf(bytes: Uint8Array): DataView {
  if (bytes.length === 0) return new DataView(new ArrayBuffer(0));
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
