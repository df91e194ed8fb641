/**
 * Widths of text in ems, estimated, because the server draws without a font to measure. Full-width characters
 * are one em; Latin widths are those of Inter, rounded up, so that a label never turns out wider than planned.
 */
const FULL_WIDTH =
  /[\u1100-\u11ff\u2e80-\u303f\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef—…“”]/;
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [FULL_WIDTH, 1],
  [/ /, 0.3],
  [/[.,:;|!'’‘ijlI·]/, 0.32],
  [/[()[\]ftr1-]/, 0.44],
  [/[mwMW%@]/, 0.92],
  [/[≥≤≈+−A-Z]/, 0.74],
  [/[0-9]/, 0.66],
];
const OTHER = 0.61;

/** Estimated width of a text set at `size` pixels. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const char of text) ems += CLASSES.find(([pattern]) => pattern.test(char))?.[1] ?? OTHER;
  return ems * size;
}
