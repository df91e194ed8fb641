/** Properties hold for a range of bytes of the WordDocument stream; ranges ascend. */
export interface PropertyRun<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** One modifier ([MS-DOC] Prl): its code and the bytes of its operand. */
export interface Modifier {
  readonly code: number;
  readonly operand: DataView;
}

const PAGE = 512;
const TABLE_DEFINITION = 0xd608;
const CHANGE_TABS = 0xc615;
const HUGE = new Set([0x6645, 0x6646]);
/** Bytes of the operand by the top three bits of the code; 6 says its own length. */
const OPERAND_LENGTHS = [1, 1, 2, 4, 2, 2, 0, 3] as const;

/** What the runs of a property page hold, as places in the page. */
interface PageRun {
  readonly from: number;
  readonly to: number;
  readonly index: number;
  readonly count: number;
  readonly page: DataView;
}

/** Modifiers of each paragraph, the code of its style first; `data` is the stream of those too long for a page. */
export function paragraphRuns(
  word: DataView,
  table: DataView,
  data: DataView | null,
): readonly PropertyRun<{ readonly style: number; readonly modifiers: readonly Modifier[] }>[] {
  return pageRuns(word, table, 0x102).map(({ from, to, index, count, page }) => {
    const at = page.getUint8((count + 1) * 4 + index * 13) * 2;
    if (at === 0) return { from, to, value: { style: 0, modifiers: [] } };
    const short = page.getUint8(at);
    const start = short === 0 ? at + 2 : at + 1;
    const length = short === 0 ? page.getUint8(at + 1) * 2 : short * 2 - 1;
    const content = part(page, start, length);
    const modifiers = readModifiers(part(content, 2, content.byteLength - 2));
    return {
      from,
      to,
      value: { style: content.getUint16(0, true), modifiers: withHuge(modifiers, data) },
    };
  });
}

/** Modifiers of each run of characters that has any. */
export function characterRuns(word: DataView, table: DataView): readonly PropertyRun<readonly Modifier[]>[] {
  return pageRuns(word, table, 0xfa).flatMap(({ from, to, index, count, page }) => {
    const at = page.getUint8((count + 1) * 4 + index) * 2;
    if (at === 0) return [];
    return [{ from, to, value: readModifiers(part(page, at + 1, page.getUint8(at))) }];
  });
}

/** All runs of the property pages that the table at header offset `at` lists. */
function pageRuns(word: DataView, table: DataView, at: number): readonly PageRun[] {
  const start = word.getUint32(at, true);
  const count = Math.floor((word.getUint32(at + 4, true) - 4) / 8);
  const runs: PageRun[] = [];
  for (let index = 0; index < count; index += 1) {
    const number = table.getUint32(start + (count + 1) * 4 + index * 4, true) & 0x3fffff;
    const page = part(word, number * PAGE, PAGE);
    const inPage = page.getUint8(PAGE - 1);
    for (let run = 0; run < inPage; run += 1) {
      const [from, to] = [page.getUint32(run * 4, true), page.getUint32(run * 4 + 4, true)];
      runs.push({ from, to, index: run, count: inPage, page });
    }
  }
  return runs.sort((a, b) => a.from - b.from);
}

function readModifiers(bytes: DataView): readonly Modifier[] {
  const modifiers: Modifier[] = [];
  let at = 0;
  while (at + 2 < bytes.byteLength) {
    const code = bytes.getUint16(at, true);
    at += 2;
    const { skip, length } = operandRange(bytes, at, code);
    if (at + skip + length > bytes.byteLength) break;
    modifiers.push({ code, operand: part(bytes, at + skip, length) });
    at += skip + length;
  }
  return modifiers;
}

function operandRange(bytes: DataView, at: number, code: number): { skip: number; length: number } {
  const fixed = OPERAND_LENGTHS[(code >> 13) & 7] ?? 0;
  if (fixed > 0) return { skip: 0, length: fixed };
  if (code === TABLE_DEFINITION) {
    return { skip: 2, length: at + 1 < bytes.byteLength ? Math.max(0, bytes.getUint16(at, true) - 1) : 0 };
  }
  const length = bytes.getUint8(at);
  return code === CHANGE_TABS && length === 255 ? { skip: 1, length: bytes.byteLength } : { skip: 1, length };
}

/** A modifier may only say where the real ones stand in the data stream. */
function withHuge(modifiers: readonly Modifier[], data: DataView | null): readonly Modifier[] {
  const huge = modifiers.find(({ code }) => HUGE.has(code));
  if (huge === undefined || data === null) return modifiers;
  const at = huge.operand.getUint32(0, true);
  return [...modifiers, ...readModifiers(part(data, at + 2, data.getUint16(at, true)))];
}

/** A view of a part; throws RangeError outside the whole. */
function part(view: DataView, start: number, length: number): DataView {
  if (length < 0 || start < 0 || start + length > view.byteLength) throw new RangeError('outside');
  return new DataView(view.buffer, view.byteOffset + start, length);
}
