/**
 * A TrueType face with the outlines of one text only. Numbers of glyphs stay, so every other table stays true:
 * the outlines nobody asks for are empty. Tables are named as in the OpenType specification.
 */
const TABLES_FROM = 12;
const TABLE_ENTRY = 16;
/** Components of a composite glyph: flags, then the number of a glyph, then 2 to 12 bytes of placing. */
const WORDS = 0x1;
const SCALE = 0x8;
const MORE = 0x20;
const SCALE_XY = 0x40;
const SCALE_2X2 = 0x80;

interface Table {
  readonly tag: string;
  readonly bytes: Buffer;
}

export interface Face {
  readonly tables: readonly Table[];
  readonly glyphOf: ReadonlyMap<number, number>;
  /** Glyphs that no character names: those of ligatures and other shaping. */
  readonly unnamed: readonly number[];
  readonly loca: Buffer;
  readonly glyf: Buffer;
}

/** @returns null for a face this cannot cut: without `glyf`, a long `loca` or a common map of characters */
export function openFace(file: Buffer): Face | null {
  const tables = Array.from({ length: file.readUInt16BE(4) }, (_, index) => {
    const entry = TABLES_FROM + index * TABLE_ENTRY;
    const start = file.readUInt32BE(entry + 8);
    const bytes = file.subarray(start, start + file.readUInt32BE(entry + 12));
    return { tag: file.toString('latin1', entry, entry + 4), bytes };
  });
  const table = (tag: string) => tables.find((each) => each.tag === tag)?.bytes;
  const [loca, glyf, head, cmap] = [table('loca'), table('glyf'), table('head'), table('cmap')];
  if (loca === undefined || glyf === undefined || head === undefined || cmap === undefined) return null;
  const glyphOf = glyphsByCharacter(cmap);
  if (head.readInt16BE(50) !== 1 || glyphOf === null) return null;
  const named = new Set(glyphOf.values());
  const unnamed = Array.from({ length: loca.length / 4 - 1 }, (_, glyph) => glyph).filter(
    (glyph) => !named.has(glyph),
  );
  return { tables, glyphOf, unnamed, loca, glyf };
}

/** The bytes of a face that writes `text` as `face` does, and leaves every other character blank. */
export function leanFace({ tables, glyphOf, unnamed, loca, glyf }: Face, text: string): Buffer {
  const wanted = new Set(unnamed);
  for (const character of new Set(text)) wanted.add(glyphOf.get(character.codePointAt(0) ?? 0) ?? 0);
  const outline = (glyph: number) =>
    glyf.subarray(loca.readUInt32BE(glyph * 4), loca.readUInt32BE(glyph * 4 + 4));
  // A set is walked to its end, what is added on the way with it.
  for (const glyph of wanted) for (const part of componentsOf(outline(glyph))) wanted.add(part);
  const outlines: Buffer[] = [];
  const places = Buffer.alloc(loca.length);
  let length = 0;
  for (let glyph = 0; glyph < loca.length / 4 - 1; glyph += 1) {
    places.writeUInt32BE(length, glyph * 4);
    if (!wanted.has(glyph)) continue;
    outlines.push(outline(glyph));
    length += outline(glyph).length;
  }
  places.writeUInt32BE(length, loca.length - 4);
  const changed = new Map([
    ['loca', places],
    ['glyf', Buffer.concat(outlines)],
  ]);
  return faceFile(tables.map(({ tag, bytes }) => ({ tag, bytes: changed.get(tag) ?? bytes })));
}

function glyphsByCharacter(cmap: Buffer): ReadonlyMap<number, number> | null {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(8 + index * 8)),
  );
  const ofFormat = (format: number) => subtables.find((subtable) => subtable.readUInt16BE(0) === format);
  const [long, short] = [ofFormat(12), ofFormat(4)];
  if (long !== undefined) return longMap(long);
  return short === undefined ? null : shortMap(short);
}

/** Format 12, all of Unicode: groups of a first character, a last one and the glyph of the first. */
function longMap(map: Buffer): ReadonlyMap<number, number> {
  const glyphOf = new Map<number, number>();
  for (let at = 16; at < 16 + map.readUInt32BE(12) * 12; at += 12) {
    const first = map.readUInt32BE(at);
    const glyph = map.readUInt32BE(at + 8);
    for (let step = 0; step <= map.readUInt32BE(at + 4) - first; step += 1)
      glyphOf.set(first + step, glyph + step);
  }
  return glyphOf;
}

/** Format 4, up to U+FFFF: columns of last characters, first ones, differences to the glyph, and ways to a list. */
function shortMap(map: Buffer): ReadonlyMap<number, number> {
  const glyphOf = new Map<number, number>();
  const width = map.readUInt16BE(6);
  for (let segment = 0; segment < width; segment += 2) {
    const [last, first, delta, way] = [0, width + 2, width * 2 + 2, width * 3 + 2].map(
      (column) => 14 + column + segment,
    ) as [number, number, number, number];
    const start = map.readUInt16BE(first);
    const listed = map.readUInt16BE(way);
    for (let character = start; character <= map.readUInt16BE(last) && character < 0xffff; character += 1) {
      const raw = listed === 0 ? character : map.readUInt16BE(way + listed + (character - start) * 2);
      const glyph = listed !== 0 && raw === 0 ? 0 : (raw + map.readUInt16BE(delta)) & 0xffff;
      if (glyph !== 0) glyphOf.set(character, glyph);
    }
  }
  return glyphOf;
}

function componentsOf(outline: Buffer): readonly number[] {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return [];
  const parts: number[] = [];
  let at = 10;
  let flags = MORE;
  while ((flags & MORE) !== 0) {
    flags = outline.readUInt16BE(at);
    parts.push(outline.readUInt16BE(at + 2));
    at += 4 + ((flags & WORDS) !== 0 ? 4 : 2);
    if ((flags & SCALE) !== 0) at += 2;
    else if ((flags & SCALE_XY) !== 0) at += 4;
    else if ((flags & SCALE_2X2) !== 0) at += 8;
  }
  return parts;
}

/** Puts tables behind one another; sums are left out, which nobody here checks. */
function faceFile(tables: readonly Table[]): Buffer {
  const head = Buffer.alloc(TABLES_FROM + tables.length * TABLE_ENTRY);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(tables.length, 4);
  let start = head.length;
  const parts = tables.map(({ tag, bytes }, index) => {
    const entry = TABLES_FROM + index * TABLE_ENTRY;
    head.write(tag, entry, 'latin1');
    head.writeUInt32BE(start, entry + 8);
    head.writeUInt32BE(bytes.length, entry + 12);
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    start += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...parts]);
}
