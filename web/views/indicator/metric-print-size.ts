import type { IndicatorDetail } from '../../../server/domain/scorecard.ts';

/** A4 landscape without its margins of 8 mm, in CSS pixels, less a line that may wrap. */
const PAGE_HEIGHT = 733 - 14;
const LARGEST = 11.8;
const SMALLEST = 7;

/** Heights of the printed parts in rem, as the style sheets of this folder set them. */
const AROUND = 11.5;
const MAIN = 43.5;
const BANDS = 2.5;
const QUESTION = 3;
const RAIL = 44;
const FINDING = 3.5;
const CANDIDATES = 7;
const NOTES_HEAD = 4.2;
const NOTE_LINE = 1.35;
const NOTE_CHARACTERS = 19;
const VERSION = 5;

/**
 * Root font size in pixels at which a metric prints on one sheet. As for the board, printing cannot be measured
 * beforehand, so it is reckoned from what the page holds; the longest of the notes beside each other counts.
 */
export function metricPrintSize(detail: IndicatorDetail): number {
  const { metric, problems, nextSteps, promises, targets, decided } = detail;
  const notes = [
    linesOf(problems.map(({ quote }) => quote)),
    linesOf(nextSteps.map(({ quote }) => quote)),
    linesOf(promises.map(({ promise }) => promise.span.quote)) + promises.length,
    ((targets.length + Object.values(decided).flat().length) * VERSION) / NOTE_LINE,
  ];
  const main =
    MAIN +
    (metric.bands.length > 1 ? BANDS : 0) +
    (metric.link === null && detail.awaited.length === 0 ? 0 : QUESTION) +
    NOTES_HEAD +
    Math.max(...notes) * NOTE_LINE;
  const rail =
    RAIL +
    metric.findings.length * FINDING +
    (metric.candidates.length > 0 || metric.said !== null ? CANDIDATES : 0);
  const height = AROUND + Math.max(main, rail);
  return Math.max(SMALLEST, Math.min(LARGEST, Math.floor((PAGE_HEIGHT / height) * 100) / 100));
}

/** Lines that texts take in a column of the notes; Latin letters are half as wide. */
function linesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Math.ceil(text.length / NOTE_CHARACTERS), 0);
}
