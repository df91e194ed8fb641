import type { CheerioAPI } from 'cheerio';
import { listNumber } from './list-number.ts';

interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** `%1、`, `第%1章`, `%1.%2`: the number of each level in its place. */
  readonly text: string;
}

/** Which list and level a paragraph belongs to; the level counts from 0. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** Counts the paragraphs of a Word file through its lists. */
export interface ListCounter {
  /** List and level that a paragraph style gives; null for most styles. */
  readonly placeOfStyle: (style: string) => ListPlace | null;
  /** Label of the next paragraph at this place, with a blank where Word leaves a gap; '' for bullets. */
  readonly nextLabel: (place: ListPlace) => string;
}

/** Reads the lists from numbering.xml and styles.xml, both parsed. */
export function readLists(numbering: CheerioAPI, styles: CheerioAPI): ListCounter {
  const levels = levelsOfLists(numbering);
  const byStyle = placesOfStyles(numbering, styles);
  const counts = new Map<string, number[]>();
  const nextLabel = ({ list, level }: ListPlace): string => {
    const definition = levels.get(list);
    const own = definition?.levels[level];
    if (definition === undefined || own === undefined) return '';
    const count = counts.get(definition.counter) ?? [];
    counts.set(definition.counter, count);
    count[level] = (count[level] ?? own.start - 1) + 1;
    count.length = level + 1;
    const words = own.text.replace(/%(?<level>[1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const { start = 1, format = 'decimal' } = definition.levels[at] ?? {};
      return own.format === 'bullet' ? '' : listNumber(count[at] ?? start, format);
    });
    if (own.format === 'bullet' || own.format === 'none') return '';
    return /[A-Za-z0-9.)]$/.test(words) ? `${words} ` : words;
  };
  return { placeOfStyle: (style) => byStyle.get(style) ?? null, nextLabel };
}

interface ListDefinition {
  readonly levels: readonly ListLevel[];
  /** Lists of one definition go on counting, unless one restarts. */
  readonly counter: string;
}

function levelsOfLists(numbering: CheerioAPI): ReadonlyMap<string, ListDefinition> {
  const $ = numbering;
  const abstract = new Map<string, readonly ListLevel[]>();
  $('w\\:abstractNum').each((_, node) => {
    const found: ListLevel[] = [];
    $(node)
      .children('w\\:lvl')
      .each((_index, level) => {
        const value = (name: string): string | undefined => $(level).children(name).attr('w:val');
        found[Number($(level).attr('w:ilvl') ?? 0)] = {
          start: Number(value('w\\:start') ?? 1),
          format: value('w\\:numFmt') ?? 'decimal',
          text: value('w\\:lvlText') ?? '',
        };
      });
    abstract.set($(node).attr('w:abstractNumId') ?? '', found);
  });
  const lists = new Map<string, ListDefinition>();
  $('w\\:num').each((_, node) => {
    const id = $(node).attr('w:numId') ?? '';
    const base = $(node).children('w\\:abstractNumId').attr('w:val') ?? '';
    const restarts = $(node).find('w\\:startOverride').length > 0;
    lists.set(id, { levels: abstract.get(base) ?? [], counter: restarts ? `list ${id}` : `base ${base}` });
  });
  return lists;
}

/** Places that styles give: by numPr in the style, or by a level that names the style. */
function placesOfStyles(numbering: CheerioAPI, styles: CheerioAPI): ReadonlyMap<string, ListPlace> {
  const places = new Map<string, ListPlace>();
  const levelOfStyle = new Map<string, number>();
  numbering('w\\:lvl > w\\:pStyle').each((_, node) => {
    const level = Number(numbering(node).parent().attr('w:ilvl') ?? 0);
    levelOfStyle.set(numbering(node).attr('w:val') ?? '', level);
  });
  styles('w\\:style').each((_, node) => {
    const id = styles(node).attr('w:styleId') ?? '';
    const place = placeIn(styles(node).children('w\\:pPr').children('w\\:numPr'));
    if (place !== null) places.set(id, { ...place, level: levelOfStyle.get(id) ?? place.level });
  });
  return places;
}

/** The part of a selection that is read here. */
interface NumberedNode {
  readonly children: (name: string) => { readonly attr: (name: string) => string | undefined };
}

/** List and level of a `numPr`; null where it names no list. */
export function placeIn(properties: NumberedNode): ListPlace | null {
  const list = properties.children('w\\:numId').attr('w:val');
  if (list === undefined) return null;
  return { list, level: Number(properties.children('w\\:ilvl').attr('w:val') ?? 0) };
}
