/** One part of a zip container as its directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  /** Bytes it says it takes and unpacks to. */
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END_MARK = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 65_535;
const ENTRY_MARK = 0x02014b50;
const ENTRY_LENGTH = 46;
const END64_MARK = 0x06064b50;
const LOCATOR64_MARK = 0x07064b50;
const LOCATOR64_LENGTH = 20;
const FULL_32 = 0xffffffff;
const EXTRA_64 = 1;

/**
 * The directory at the end of a zip container (APPNOTE 4.3.12 to 4.3.16, with the 64 bit forms); null when it is
 * broken or does not stand right before the end record, where every reader finds the same one.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const place = directoryPlace(view);
    return place === null ? null : entriesOf(view, place.from, place.to);
  } catch (error) {
    // Offsets beyond the file: what they belong to is broken.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

interface Place {
  readonly from: number;
  readonly to: number;
}

function directoryPlace(view: DataView): Place | null {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  let end = view.byteLength - END_LENGTH;
  while (end >= lowest && view.getUint32(end, true) !== END_MARK) end -= 1;
  if (end < lowest) return null;
  const [size, from] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  const place = end >= LOCATOR64_LENGTH ? place64(view, end - LOCATOR64_LENGTH) : null;
  if (place !== null) return place;
  return from + size === end ? { from, to: end } : null;
}

/** Where the 64 bit end record says the directory is; null when there is none. */
function place64(view: DataView, locator: number): Place | null {
  if (view.getUint32(locator, true) !== LOCATOR64_MARK) return null;
  const end = number64(view, locator + 8);
  if (view.getUint32(end, true) !== END64_MARK) return null;
  const [size, from] = [number64(view, end + 40), number64(view, end + 48)];
  return from + size === end ? { from, to: end } : null;
}

function entriesOf(view: DataView, from: number, to: number): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = from;
  while (at < to) {
    if (view.getUint32(at, true) !== ENTRY_MARK) return null;
    const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
    const nameAt = at + ENTRY_LENGTH;
    const sizes = sizes64(view, at, nameAt + nameLength, extraLength);
    entries.push({
      name: latin1(view, nameAt, nameLength),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      ...sizes,
    });
    at = nameAt + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return at === to ? entries : null;
}

/** Sizes and offset; those that do not fit 32 bits follow, in this order, in an extra field. */
function sizes64(view: DataView, at: number, extraAt: number, extraLength: number) {
  let next = extra64(view, extraAt, extraAt + extraLength);
  const read = (value: number): number => {
    if (value !== FULL_32 || next === null) return value;
    next += 8;
    return number64(view, next - 8);
  };
  const size = read(view.getUint32(at + 24, true));
  const packedSize = read(view.getUint32(at + 20, true));
  return { size, packedSize, offset: read(view.getUint32(at + 42, true)) };
}

function extra64(view: DataView, from: number, to: number): number | null {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === EXTRA_64) return at + 4;
  }
  return null;
}

/** Exact up to 2 to the 53rd; no file is larger. */
function number64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function latin1(view: DataView, at: number, length: number): string {
  if (at + length > view.byteLength) throw new RangeError('name beyond the file');
  return Buffer.from(view.buffer, view.byteOffset + at, length).toString('latin1');
}
