import type { Lang } from '../domain/format.ts';

/**
 * Text as a picture without a browser needs it: every run names the one face it is set in and stands on a
 * baseline in numbers. The drawing library looks for a face by the first family alone and measures
 * "central" by whichever face it took, so that Latin and Chinese would stand at two heights.
 *
 *     <text dominant-baseline="central" style="font: 600 20px Inter Variable,…" y="4" …>目标 ≥8000家</text>
 *                                                   ^^^^ ^^^^ ^^^^^^^^^^^^^^
 */
const TEXT =
  /<text dominant-baseline="central"(?<before>[^>]*?) style="(?<style>[^"]*)"(?<after>[^>]*)>(?<content>[^<]*)<\/text>/g;
const SHORTHAND = /^font: ?(?:normal )*(?<weight>\d{3}|bold)? ?(?<size>[\d.]+)px (?<families>.+)$/;
const SIZE = /font-size: ?(?<size>[\d.]+)px/;
const WEIGHT = /font-weight: ?(?<weight>\d{3}|bold)/;
/** Digits, letters and the signs between them. Quotation marks and dashes are as wide as a character in Chinese only. */
const LATIN_RUN = {
  zh: /[ -~\u00a0-\u024f–•‰€™←↑→↓−≈≤≥]+/g,
  en: /[ -~\u00a0-\u024f–—‘’“”•…‰€™←↑→↓−≈≤≥]+/g,
} as const;
/** From the middle of the line to the baseline, in ems: half the difference of Inter's ascent and descent. */
const CENTRE = 0.36;
const BOLD_FROM = 600;

export const LATIN_FAMILY = 'Inter';
export const SANS_FAMILY = 'Noto Sans SC';
export const SERIF_FAMILY = 'Noto Serif SC';

/** The SVG with every text in faces of ours. Ink and places stay what they were, but for the width of letters. */
export function placeText(svg: string, lang: Lang): string {
  return svg.replace(TEXT, (_whole, ...rest) => {
    const { before, style, after, content } = rest.at(-1) as Record<
      'before' | 'style' | 'after' | 'content',
      string
    >;
    const { size, weight, isSerif } = faceOf(style);
    const own = /(?: |^)y="(?<y>[-\d.]+)"/.exec(after)?.groups?.['y'];
    const y = Number(own ?? 0) + size * CENTRE;
    const attributes = `${before}${after.replace(/ y="[-\d.]+"/, '').replace(' xml:space="preserve"', '')}`;
    const family = isSerif ? SERIF_FAMILY : SANS_FAMILY;
    const runs = isSerif ? content : latinApart(content, lang);
    return (
      `<text xml:space="preserve" y="${round(y)}" font-family="${family}" font-size="${size}" font-weight="${weight}"` +
      `${attributes}>${runs}</text>`
    );
  });
}

function faceOf(style: string): {
  readonly size: number;
  readonly weight: number;
  readonly isSerif: boolean;
} {
  const short = SHORTHAND.exec(style)?.groups;
  const size = Number(short?.['size'] ?? SIZE.exec(style)?.groups?.['size'] ?? 16);
  const said = short === undefined ? WEIGHT.exec(style)?.groups?.['weight'] : short['weight'];
  const weight = said === 'bold' || Number(said ?? 400) >= BOLD_FROM ? 600 : 400;
  return { size, weight, isSerif: /Noto Serif SC/.test(style) };
}

/** `目标 8000家` → Chinese in the family of the text, digits in a run of their own. */
function latinApart(content: string, lang: Lang): string {
  // Entities are letters to the pattern and stay whole, because each is of Latin letters throughout.
  return content.replace(LATIN_RUN[lang], (run) => `<tspan font-family="${LATIN_FAMILY}">${run}</tspan>`);
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
