import type { CheerioAPI } from 'cheerio';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ListCounter } from './docx-numbering.ts';
import { placeIn, readLists } from './docx-numbering.ts';

const BODY = 'word/document.xml';
const LISTS = 'word/numbering.xml';
const STYLES = 'word/styles.xml';
const NEEDED = /<w:(?:numPr|vanish)\b/;
const EMPTY = '<w:none/>';

/**
 * A Word file with what a page shows written into it: automatic numbers (一、 1.) become text, hidden text goes.
 * A file without either is answered as it came; pictures are left out. Throws for a broken container.
 */
export async function printedDocx(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = unzipSync(bytes, { filter: ({ name }) => !name.startsWith('word/media/') });
  const body = textOf(parts[BODY]);
  if (!NEEDED.test(body) && !NEEDED.test(textOf(parts[STYLES]))) return bytes;
  const { load } = await import('cheerio');
  const page = load(body, { xml: true });
  const lists = load(textOf(parts[LISTS]), { xml: true });
  removeHidden(page);
  writeNumbers(page, readLists(lists, load(textOf(parts[STYLES]), { xml: true })));
  const others = Object.entries(parts).filter(([name]) => name !== LISTS && name !== BODY);
  return zipSync({ ...Object.fromEntries(others), [BODY]: strToU8(page.xml()) }, { level: 0 });
}

function textOf(part: Uint8Array | undefined): string {
  return part === undefined ? EMPTY : strFromU8(part);
}

function removeHidden($: CheerioAPI): void {
  $('w\\:r > w\\:rPr > w\\:vanish').each((_, node) => {
    if (!/^(?:0|false|off)$/.test($(node).attr('w:val') ?? '')) $(node).parent().parent().remove();
  });
}

/** Word keeps a second copy of a text box for old programs; only the copy counts, as it is the one that is read. */
function writeNumbers($: CheerioAPI, lists: ListCounter): void {
  $('w\\:p').each((_, node) => {
    const properties = $(node).children('w\\:pPr');
    const isDeleted = properties.children('w\\:rPr').children('w\\:del').length > 0;
    const own = placeIn(properties.children('w\\:numPr'));
    const styled = lists.placeOfStyle(properties.children('w\\:pStyle').attr('w:val') ?? '');
    const place = own ?? styled;
    if (place === null || isDeleted || $(node).closest('mc\\:Choice').length > 0) return;
    const label = lists.nextLabel(place);
    if (label === '') return;
    const run = $('<w:r><w:t xml:space="preserve"></w:t></w:r>');
    run.children().text(label);
    if (properties.length > 0) properties.after(run);
    else $(node).prepend(run);
  });
}
