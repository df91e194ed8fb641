/** A run of the main text as the file stores it. */
export interface DocPiece {
  /** Place of its first character in the text. */
  readonly from: number;
  readonly to: number;
  /** Offset of its first byte in the WordDocument stream. */
  readonly offset: number;
  /** 1 for Windows-1252, 2 for UTF-16. */
  readonly width: 1 | 2;
}

/** How many characters each part of the text has, in the order in which they follow each other. */
export interface DocParts {
  readonly body: number;
  readonly footnotes: number;
  readonly headers: number;
  readonly macros: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly textBoxes: number;
}

const IS_COMPRESSED = 0x40000000;

/** Character counts of the parts, from the file's header ([MS-DOC] FibRgLw97). */
export function readParts(word: DataView): DocParts {
  const count = (at: number): number => word.getUint32(at, true);
  return {
    body: count(0x4c),
    footnotes: count(0x50),
    headers: count(0x54),
    macros: count(0x58),
    comments: count(0x5c),
    endnotes: count(0x60),
    textBoxes: count(0x64),
  };
}

/** The pieces of the text in order ([MS-DOC] Clx). Throws RangeError where the table is broken. */
export function readPieces(word: DataView, table: DataView): readonly DocPiece[] {
  let at = word.getUint32(0x1a2, true);
  const end = at + word.getUint32(0x1a6, true);
  while (at < end && table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true);
  if (at >= end || table.getUint8(at) !== 2) throw new RangeError('no piece table');
  const count = Math.floor((table.getUint32(at + 1, true) - 4) / 12);
  const places = at + 5;
  const descriptors = places + (count + 1) * 4;
  return Array.from({ length: count }, (_, index): DocPiece => {
    const stored = table.getUint32(descriptors + index * 8 + 2, true);
    const isCompressed = (stored & IS_COMPRESSED) !== 0;
    const offset = stored & ~IS_COMPRESSED;
    return {
      from: table.getUint32(places + index * 4, true),
      to: table.getUint32(places + index * 4 + 4, true),
      offset: isCompressed ? offset / 2 : offset,
      width: isCompressed ? 1 : 2,
    };
  });
}

/** The whole text, all parts one after the other. Pieces that claim more than the stream holds throw RangeError. */
export function pieceText(word: Uint8Array, pieces: readonly DocPiece[]): string {
  let claimed = 0;
  return pieces
    .map(({ from, to, offset, width }) => {
      const end = offset + (to - from) * width;
      claimed += end - offset;
      if (to < from || end > word.length || claimed > word.length) throw new RangeError('piece outside');
      const encoding = width === 1 ? 'windows-1252' : 'utf-16le';
      return new TextDecoder(encoding, { ignoreBOM: true }).decode(word.subarray(offset, end));
    })
    .join('');
}
