/**
 * Widths of text in ems, estimated, because the server draws without a font to measure. Full-width characters
 * are one em; Latin widths are those of Inter, rounded up, so that a label never turns out wider than planned.
 */
const FULL_WIDTH =
  /[\u1100-\u11ff\u2e80-\u303f\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef—…“”]/;
const NARROW = /[ .,:;|!'’‘()[\]ijltfrI1·-]/;
const WIDE = /[mwMW%@≥≤≈+−]/;

/** Estimated width of a text set at `size` pixels. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const char of text) {
    if (FULL_WIDTH.test(char)) ems += 1;
    else if (NARROW.test(char)) ems += 0.4;
    else ems += WIDE.test(char) ? 0.9 : 0.64;
  }
  return ems * size;
}
