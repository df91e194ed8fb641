import { shownLines } from './html-text.ts';
import type { BlockInput, TableInput } from './linear-text.ts';
import type { LooseCell } from './place-cells.ts';
import { placeCells } from './place-cells.ts';

/** The part of a parsed page's nodes that is read here. */
export interface HtmlNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly HtmlNode[];
}

const HIDDEN = new Set(
  'script style noscript template iframe svg head select option textarea button audio video object canvas'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i img input ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr o:p'.split(
    ' ',
  ),
);
const BREAK = '\u0001';
/** Deeper nesting than this comes from no page that people read. */
const MAX_DEPTH = 400;

/** Tables met so far. One that only lays out the page is walked after it was tried: what lies in it is tried but once. */
type Tables = Map<HtmlNode, TableInput | null>;

/** Headings, paragraphs and tables under a node, in order. */
export function htmlBlocks(root: HtmlNode): readonly BlockInput[] {
  return blocksUnder(root, 0, new Map());
}

function blocksUnder(root: HtmlNode, rootDepth: number, tables: Tables): readonly BlockInput[] {
  const blocks: BlockInput[] = [];
  let inline = '';
  const flush = (level: number | null): void => {
    for (const text of shownLines(inline)) {
      blocks.push(level === null ? { kind: 'paragraph', text } : { kind: 'heading', level, text });
    }
    inline = '';
  };
  const walk = (node: HtmlNode, depth: number): void => {
    if (node.type === 'text') inline += node.data ?? '';
    const name = node.name ?? '';
    if (isHidden(node) || depth > MAX_DEPTH) return;
    if (name === 'br') inline += BREAK;
    else if (name === 'table') {
      flush(null);
      const table = tableInput(node, depth, tables);
      if (table === null) node.children?.forEach((child) => walk(child, depth + 1));
      else blocks.push({ kind: 'table', table });
      flush(null);
    } else {
      const isBlock = !INLINE.has(name) && node.type !== 'text';
      if (isBlock) flush(null);
      node.children?.forEach((child) => walk(child, depth + 1));
      if (isBlock) flush(/^h[1-6]$/.test(name) ? Number(name.charAt(1)) : null);
    }
  };
  walk(root, rootDepth);
  flush(null);
  return blocks;
}

/** A table of data; null for one that only lays out the page, whose cells are read as parts of the page. */
function tableInput(node: HtmlNode, depth: number, tables: Tables): TableInput | null {
  const known = tables.get(node);
  if (known !== undefined) return known;
  const table = newTable(node, depth, tables);
  tables.set(node, table);
  return table;
}

function newTable(node: HtmlNode, depth: number, tables: Tables): TableInput | null {
  const rows = rowsOf(node).map((row) =>
    (row.children ?? []).filter(isCell).map((cell) => looseCell(cell, depth + 1, tables)),
  );
  const filled = rows.filter((row) => row.length > 0);
  const { cells, columnCount } = placeCells(withTrueHeaders(filled));
  const hasInner = cells.some(({ parts }) => parts.some((part) => typeof part !== 'string'));
  const wideRows = filled.filter(
    (row) => row.filter(({ parts }) => typeof parts[0] === 'string').length >= 2,
  );
  const isLayout = columnCount < 2 || (hasInner && wideRows.length < 2);
  if (isLayout || cells.length < 2) return null;
  const caption = node.children?.find((child) => child.name === 'caption');
  const name = caption === undefined ? null : shownLines(textOf(caption)).join(' ');
  return { cells, rowCount: filled.length, columnCount, name: name === '' ? null : name };
}

/** A table all of whose cells are headers does not know its header. */
function withTrueHeaders(rows: readonly (readonly LooseCell[])[]): readonly (readonly LooseCell[])[] {
  const isAllHeader = rows.every((row) => row.every((cell) => cell.isHeader));
  return isAllHeader ? rows.map((row) => row.map((cell) => ({ ...cell, isHeader: false }))) : rows;
}

function rowsOf(table: HtmlNode): readonly HtmlNode[] {
  return (table.children ?? []).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return /^(?:thead|tbody|tfoot)$/.test(child.name ?? '')
      ? (child.children ?? []).filter((row) => row.name === 'tr')
      : [];
  });
}

function looseCell(cell: HtmlNode, depth: number, tables: Tables): LooseCell {
  const inside = blocksUnder({ ...cell, name: 'div' }, depth, tables);
  const parts = inside.flatMap((block): LooseCell['parts'] =>
    block.kind === 'table' ? [block.table] : [block.text],
  );
  return {
    rowSpan: Number(cell.attribs?.['rowspan'] ?? 1),
    colSpan: Number(cell.attribs?.['colspan'] ?? 1),
    isHeader: cell.name === 'th',
    parts,
  };
}

function isCell(node: HtmlNode): boolean {
  return node.name === 'td' || node.name === 'th';
}

function isHidden(node: HtmlNode): boolean {
  if (node.type === 'comment' || node.type === 'directive' || HIDDEN.has(node.name ?? '')) return true;
  const style = (node.attribs?.['style'] ?? '').replace(/\s+/g, '').toLowerCase();
  return node.attribs?.['hidden'] !== undefined || style.includes('display:none');
}

function textOf(node: HtmlNode): string {
  if (node.type === 'text') return node.data ?? '';
  return (node.children ?? []).map((child) => textOf(child)).join('');
}
