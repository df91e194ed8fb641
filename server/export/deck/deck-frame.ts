/** What all slides share: size, type, colours, the line at the foot. Inches and points, as slide programs count. */
import type PptxGenJS from 'pptxgenjs';
import type { Lang } from '../../domain/format.ts';
import { LIGHT_THEME } from '../../../web/charts/theme.ts';

export type Slide = PptxGenJS.Slide;

export const PAGE = { width: 13.333, height: 7.5, margin: 0.6 } as const;
export const BODY = { x: PAGE.margin, y: 1.45, w: PAGE.width - 2 * PAGE.margin, h: 5.1 } as const;

/** Slide programs want six digits without the sign. */
export const hex = (colour: string): string => colour.replace('#', '');

export const INK = {
  ink: hex(LIGHT_THEME.ink),
  ink2: hex(LIGHT_THEME.ink2),
  ink3: hex(LIGHT_THEME.ink3),
  line: hex(LIGHT_THEME.line2),
  track: hex(LIGHT_THEME.track),
  azure: hex(LIGHT_THEME.azure),
} as const;

/** Faces that office machines have; where one is missing, the program takes its own Chinese face. */
export const FACES: Readonly<Record<Lang, { readonly head: string; readonly body: string }>> = {
  zh: { head: 'SimSun', body: 'Microsoft YaHei' },
  en: { head: 'Georgia', body: 'Calibri' },
};

export interface DeckFrame {
  readonly lang: Lang;
  /** Document, number, data date: at the foot of every slide. */
  readonly source: string;
}

/** A slide with its finding on top, the source at its foot, and in the notes what the speaker should know (default: the source). */
export function openSlide(
  deck: PptxGenJS,
  title: string,
  { lang, source }: DeckFrame,
  notes: string = source,
): Slide {
  const slide = deck.addSlide();
  const width = PAGE.width - 2 * PAGE.margin;
  slide.addText(title, {
    ...{ x: PAGE.margin, y: 0.4, w: width, h: 0.85, margin: 0 },
    fontFace: FACES[lang].head,
    fontSize: 26,
    bold: true,
    color: INK.ink,
    valign: 'middle',
    fit: 'shrink',
  });
  slide.addShape('line', {
    ...{ x: PAGE.margin, y: 6.85, w: width, h: 0 },
    line: { color: INK.line, width: 0.75 },
  });
  slide.addText(source, {
    ...{ x: PAGE.margin, y: 6.9, w: width - 1, h: 0.4, margin: 0 },
    fontFace: FACES[lang].body,
    fontSize: 10.5,
    color: INK.ink3,
    valign: 'middle',
  });
  slide.slideNumber = { x: PAGE.width - PAGE.margin - 0.5, y: 6.93, fontSize: 10.5, color: INK.ink3 };
  slide.addNotes(notes);
  return slide;
}

/** Body text of one size. */
export function bodyText(lang: Lang, size: number, color: string = INK.ink) {
  return { fontFace: FACES[lang].body, fontSize: size, color, margin: 0 } as const;
}
