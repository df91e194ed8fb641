import type PptxGenJS from 'pptxgenjs';
import { BODY, INK, bodyText, openSlide, type DeckFrame } from './deck-frame.ts';
import { DECK_WORDS } from './deck-words.ts';

interface TableColumn<T> {
  readonly header: string;
  /** Inches; all columns together fill the body. */
  readonly width: number;
  readonly cell: (row: T) => string;
}

interface TablePlan {
  readonly title: string;
  /** Said in place of an empty table. */
  readonly none: string;
  readonly perSlide: number;
}

/** A native table over as many slides as it needs, the head on each of them. */
export function tableSlides<T>(
  deck: PptxGenJS,
  { title, none, perSlide }: TablePlan,
  frame: DeckFrame,
  rows: readonly T[],
  columns: readonly TableColumn<T>[],
): void {
  const { lang } = frame;
  const pages = Math.max(1, Math.ceil(rows.length / perSlide));
  for (let page = 0; page < pages; page += 1) {
    const slide = openSlide(
      deck,
      pages === 1 ? title : title + DECK_WORDS[lang].page(page + 1, pages),
      frame,
    );
    const own = rows.slice(page * perSlide, (page + 1) * perSlide);
    if (own.length === 0) {
      slide.addText(none, { ...bodyText(lang, 18, INK.ink2), ...BODY, h: 0.6 });
      continue;
    }
    const head = columns.map(({ header }) => ({
      text: header,
      options: { bold: true, color: INK.ink3, fontSize: 11, border: bottomRule(INK.ink, 1.25) },
    }));
    const body = own.map((row) =>
      columns.map(({ cell }) => ({ text: cell(row), options: { border: bottomRule(INK.track, 0.75) } })),
    );
    slide.addTable([head, ...body], {
      ...{ x: BODY.x, y: BODY.y, w: BODY.w },
      ...bodyText(lang, 12),
      margin: [0.05, 0.06, 0.05, 0.02],
      valign: 'middle',
      colW: columns.map(({ width }) => width),
      autoPage: false,
    });
  }
}

type Borders = [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps];

function bottomRule(color: string, pt: number): Borders {
  const none = { type: 'none' } as const;
  return [none, none, { type: 'solid', color, pt }, none];
}
