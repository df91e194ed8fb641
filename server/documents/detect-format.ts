/** What a file is by its bytes. Text kinds are told apart by content, later, by `detectTextFormat`. */
export type FileKind =
  | 'text'
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'ods'
  | 'doc'
  | 'xls'
  | 'wps'
  | 'et'
  | 'ofd'
  | 'rtf'
  | 'pptx'
  | 'odt'
  | 'epub'
  | 'zip'
  | 'rar'
  | '7z'
  | 'gzip'
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'bmp'
  | 'tiff'
  | 'webp'
  | 'ole'
  | 'encrypted';

const MAGIC: readonly (readonly [FileKind, string])[] = [
  ['pdf', '%PDF-'],
  ['rtf', '{\\rtf'],
  ['png', '\x89PNG'],
  ['jpeg', '\xff\xd8\xff'],
  ['gif', 'GIF8'],
  ['bmp', 'BM'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['rar', 'Rar!'],
  ['7z', "7z\xbc\xaf'\x1c"],
  ['gzip', '\x1f\x8b'],
];

/** Names inside a zip container that tell what it holds. */
const ZIP_PARTS: readonly (readonly [FileKind, string])[] = [
  ['docx', 'word/document.xml'],
  ['xlsx', 'xl/workbook.xml'],
  ['xlsx', 'xl/workbook.bin'],
  ['pptx', 'ppt/presentation.xml'],
  ['ofd', 'OFD.xml'],
  ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['odt', 'application/vnd.oasis.opendocument.text'],
  ['epub', 'application/epub+zip'],
];

/** Stream names (UTF-16LE) inside an OLE container; an encrypted office file is one, too. */
const OLE_PARTS: readonly (readonly [FileKind, string])[] = [
  ['encrypted', 'EncryptedPackage'],
  ['doc', 'WordDocument'],
  ['xls', 'Workbook'],
  ['xls', 'Book'],
];

/**
 * The kind of a file by its first bytes and the parts inside, never by its name; the name only tells WPS files
 * (same container and streams as Word and Excel) from their models.
 */
export function detectFormat(bytes: Uint8Array, fileName: string): FileKind {
  const head = latin1(bytes.subarray(0, 16));
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipKind(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0')) return oleKind(bytes, fileName);
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  const magic = MAGIC.find(([kind, mark]) => head.startsWith(mark) && (kind !== 'bmp' || isBitmap(bytes)));
  return magic?.[0] ?? 'text';
}

/** A text may well begin with "BM": a bitmap also states its own size, right after. */
function isBitmap(bytes: Uint8Array): boolean {
  return bytes.length > 14 && (bytes[6] ?? 1) + (bytes[7] ?? 1) + (bytes[8] ?? 1) + (bytes[9] ?? 1) === 0;
}

function zipKind(bytes: Uint8Array): FileKind {
  const body = latin1(bytes);
  return ZIP_PARTS.find(([, part]) => body.includes(part))?.[0] ?? 'zip';
}

function oleKind(bytes: Uint8Array, fileName: string): FileKind {
  const body = latin1(bytes);
  const kind = OLE_PARTS.find(([, part]) => body.includes([...part].join('\0') + '\0'))?.[0] ?? 'ole';
  if (kind === 'doc' && /\.wps$/i.test(fileName)) return 'wps';
  return kind === 'xls' && /\.et$/i.test(fileName) ? 'et' : kind;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
