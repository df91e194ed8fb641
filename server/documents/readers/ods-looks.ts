import { strFromU8, unzipSync } from 'fflate';
import type { SheetLook, SheetLooks } from './sheet-looks.ts';

const CONTENT = 'content.xml';
/** Opening tags of what matters here; a cell with the first paragraph of its shown text. */
const TAGS =
  /<(?<name>style:style|style:table-properties|table:table|table:table-row|table:covered-table-cell|table:table-cell)(?<rest>[\s/>][^>]{0,2000}>?)(?:<text:p[^<>]{0,200}>(?<shown>[^<]{0,100})<)?/g;
/** A number as a sheet shows it, with what stands around it. */
const SHOWN =
  /^(?<before>[^0-9+\-.,%]{0,12})(?<number>-?[0-9][0-9,]{0,20}(?:\.[0-9]{1,15})?)(?<after>%|[^0-9%]{0,12})$/;
/** Repeated blank cells fill a sheet to its edge; more columns than this hold nothing. */
const MAX_REPEAT = 16_384;

/** Hidden sheets and the number formats of an OpenDocument sheet, the formats told from what the cells show. Throws for a broken container. */
export function odsLooks(bytes: Uint8Array): SheetLooks {
  const part = unzipSync(bytes, { filter: ({ name }) => name === CONTENT })[CONTENT];
  const looks = new Map<string, SheetLook>();
  const hiddenStyles = new Set<string>();
  let style = '';
  let formats = new Map<string, string>();
  let [row, col] = [-1, 0];
  for (const match of (part === undefined ? '' : strFromU8(part)).matchAll(TAGS)) {
    const { name = '', rest = '', shown } = match.groups ?? {};
    if (name === 'style:style') style = attribute(rest, 'style:name') ?? '';
    else if (name === 'style:table-properties') {
      if (attribute(rest, 'table:display') === 'false') hiddenStyles.add(style);
    } else if (name === 'table:table') {
      formats = new Map();
      const isHidden = hiddenStyles.has(attribute(rest, 'table:style-name') ?? '');
      looks.set(plainXml(attribute(rest, 'table:name') ?? ''), { isHidden, formats, formulas: new Set() });
      row = -1;
    } else if (name === 'table:table-row') {
      row += 1;
      col = 0;
    } else {
      const repeat = Number(attribute(rest, 'table:number-columns-repeated') ?? 1);
      const format = isNumber(rest) && shown !== undefined ? formatOf(plainXml(shown)) : null;
      for (let at = col; format !== null && at < col + Math.min(repeat, MAX_REPEAT); at += 1) {
        formats.set(`${row},${at}`, format);
      }
      col += repeat;
    }
  }
  return looks;
}

function isNumber(rest: string): boolean {
  return /^(?:float|percentage|currency)$/.test(attribute(rest, 'office:value-type') ?? '');
}

function attribute(tag: string, name: string): string | null {
  const mark = ` ${name}="`;
  const at = tag.indexOf(mark);
  if (at === -1) return null;
  const start = at + mark.length;
  return tag.slice(start, tag.indexOf('"', start));
}

/** The format that shows a number so: 3.50亿元 → `0.00"亿元"`; null where no number is shown. */
function formatOf(shown: string): string | null {
  const { before = '', number, after = '' } = SHOWN.exec(shown.trim())?.groups ?? {};
  if (number === undefined) return null;
  const decimals = number.split('.')[1] ?? '';
  const whole = number.includes(',') ? '#,##0' : '0';
  return quoted(before) + whole + (decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`) + quoted(after);
}

function quoted(words: string): string {
  return words === '' || words === '%' ? words : `"${words.replaceAll('"', '')}"`;
}

function plainXml(words: string): string {
  return words
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
