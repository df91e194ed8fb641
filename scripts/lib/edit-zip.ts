/** What to change in the directory entry of a part: offsets of APPNOTE 4.3.12. */
export type EntryField = 'flags' | 'method' | 'packedSize' | 'size' | 'offset';

const PLACES: Readonly<Record<EntryField, readonly [at: number, bytes: 2 | 4]>> = {
  flags: [8, 2],
  method: [10, 2],
  packedSize: [20, 4],
  size: [24, 4],
  offset: [42, 4],
};

/** Where the directory entries of a container begin. */
export function entryPlaces(zip: Uint8Array): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at + 46 <= zip.length; at += 1) {
    if (zip[at] === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 1 && zip[at + 3] === 2) places.push(at);
  }
  return places;
}

/** The container with a field of one directory entry (counted from 0) overwritten. */
export function editEntry(zip: Uint8Array, entry: number, field: EntryField, value: number): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  const [at, length] = PLACES[field];
  const place = (entryPlaces(zip)[entry] ?? 0) + at;
  if (length === 2) view.setUint16(place, value, true);
  else view.setUint32(place, value >>> 0, true);
  return changed;
}
