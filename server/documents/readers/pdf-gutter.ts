import type { PdfItem, PdfPage } from './pdf-page.ts';

/** The gutter of a page in two columns reaches into its middle part … */
const FROM = 0.4;
const TO = 0.6;
/** … is this wide, in points … */
const MIN_WIDTH = 10;
/** … and both sides hold at least so many items. */
const MIN_ITEMS = 8;

/** The items of a page in reading order of its columns: left and right of a gutter that nothing crosses, or all together. */
export function columnsOfPage(page: PdfPage, items: readonly PdfItem[]): readonly (readonly PdfItem[])[] {
  const gutter = findGutter(page, items);
  if (gutter === null) return [items];
  const left = items.filter((item) => item.x + item.width <= gutter);
  const right = items.filter((item) => item.x >= gutter);
  return left.length >= MIN_ITEMS && right.length >= MIN_ITEMS ? [left, right] : [items];
}

/** The middle of the widest gap between the items' extents in the middle part of the page. */
function findGutter(page: PdfPage, items: readonly PdfItem[]): number | null {
  const sorted = [...items].sort((a, b) => a.x - b.x);
  let reach = 0;
  let best = { at: 0, width: 0 };
  for (const item of sorted) {
    const width = item.x - reach;
    const isMiddle = reach < page.width * TO && item.x > page.width * FROM;
    if (isMiddle && width > best.width) best = { at: (item.x + reach) / 2, width };
    reach = Math.max(reach, item.x + item.width);
  }
  return best.width >= MIN_WIDTH ? best.at : null;
}
