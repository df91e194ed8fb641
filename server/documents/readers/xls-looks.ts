import { openCompound } from './doc-container.ts';
import type { SheetLook, SheetLooks } from './sheet-looks.ts';

interface BiffRecord {
  readonly type: number;
  readonly body: DataView;
}

const FORMAT = 0x041e;
const STYLE = 0x00e0;
const SHEET = 0x0085;
const NUMBER = 0x0203;
const SMALL_NUMBER = 0x027e;
const SMALL_NUMBERS = 0x00bd;
const FORMULA = 0x0006;
const END = 0x000a;
/** Formats that every file knows without writing them down ([MS-XLS] FormatIndex). */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
]);

/** Hidden sheets and number formats of an Excel 97-2003 workbook ([MS-XLS]); empty for older ones. Throws RangeError. */
export function xlsLooks(bytes: Uint8Array): SheetLooks {
  const book = openCompound(bytes).stream('Workbook');
  if (book === null) return new Map();
  const view = new DataView(book.buffer, book.byteOffset, book.byteLength);
  const globals = recordsFrom(view, 0);
  const formats = new Map(BUILT_IN);
  for (const { body } of globals.filter(({ type }) => type === FORMAT)) {
    formats.set(body.getUint16(0, true), words(body, 4, body.getUint16(2, true)));
  }
  const styles = globals
    .filter(({ type }) => type === STYLE)
    .map(({ body }) => formats.get(body.getUint16(2, true)) ?? null);
  const sheets = globals.filter(({ type }) => type === SHEET);
  return new Map(
    sheets.map(({ body }): readonly [string, SheetLook] => [
      words(body, 7, body.getUint8(6)),
      {
        isHidden: (body.getUint8(4) & 3) !== 0,
        ...cellsOf(recordsFrom(view, body.getUint32(0, true)), styles),
      },
    ]),
  );
}

/** The records of one part of the stream, to its end mark. */
function recordsFrom(view: DataView, start: number): readonly BiffRecord[] {
  const records: BiffRecord[] = [];
  let at = start;
  let depth = 0;
  while (at + 4 <= view.byteLength) {
    const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (at + 4 + length > view.byteLength) break;
    records.push({ type, body: new DataView(view.buffer, view.byteOffset + at + 4, length) });
    at += 4 + length;
    // Charts lie inside a sheet as parts of their own, with a beginning (0x809) and an end.
    if (type === 0x0809) depth += 1;
    if (type === END) depth -= 1;
    if (depth <= 0) break;
  }
  return records;
}

function cellsOf(
  records: readonly BiffRecord[],
  styles: readonly (string | null)[],
): Pick<SheetLook, 'formats' | 'formulas'> {
  const formats = new Map<string, string>();
  const formulas = new Set<string>();
  const note = (row: number, col: number, style: number): void => {
    const format = styles[style] ?? null;
    if (format !== null) formats.set(`${row},${col}`, format);
  };
  for (const { type, body } of records) {
    if (type === NUMBER || type === SMALL_NUMBER || type === FORMULA) {
      const [row, col] = [body.getUint16(0, true), body.getUint16(2, true)];
      note(row, col, body.getUint16(4, true));
      if (type === FORMULA) formulas.add(`${row},${col}`);
    } else if (type === SMALL_NUMBERS) {
      const [row, first] = [body.getUint16(0, true), body.getUint16(2, true)];
      const count = Math.floor((body.byteLength - 6) / 6);
      for (let index = 0; index < count; index += 1) {
        note(row, first + index, body.getUint16(4 + index * 6, true));
      }
    }
  }
  return { formats, formulas };
}

/** A counted string: one byte says whether its characters have one byte or two. */
function words(body: DataView, at: number, count: number): string {
  const isWide = (body.getUint8(at) & 1) !== 0;
  const length = count * (isWide ? 2 : 1);
  const bytes = new Uint8Array(
    body.buffer,
    body.byteOffset + at + 1,
    Math.min(length, body.byteLength - at - 1),
  );
  return new TextDecoder(isWide ? 'utf-16le' : 'latin1').decode(bytes);
}
