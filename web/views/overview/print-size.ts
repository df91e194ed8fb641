import type { Scorecard } from '../../../server/domain/scorecard.ts';

/** A4 landscape without its margins of 8 mm, in CSS pixels, less a line that may wrap. */
const PAGE_HEIGHT = 733 - 14;
/** The size at which the whole width is used; smaller only when the rows need it, and never too small to read. */
const LARGEST = 11.8;
const SMALLEST = 7;

/** Heights of the printed parts in rem, as the style sheets of this folder set them. */
const AROUND = 13.5;
const HEAD = 4.25;
const ROW = 2.05;
const SILENT_HEAD = 2.8;
const SILENT_LINE = 2.95;
const SILENT_COLUMNS = 4;
const GAUGE = 17.25;
const TASKS = 7.2;
const TASK_COLUMNS = 9;
const REMARK = 2.6;

/**
 * Root font size in pixels at which a board prints on one sheet. Printing cannot be measured beforehand, so it is
 * reckoned from what the board lists; a board of more than about fifty targets takes a second sheet.
 */
export function printSize({ metrics, tasks, edition }: Scorecard): number {
  const silent = metrics.filter(({ bucket }) => bucket === 'not_reported').length;
  const words = metrics.filter(({ bucket }) => bucket === 'qualitative').length;
  const rows = metrics.length - silent - words;
  const list =
    HEAD +
    rows * ROW +
    (silent === 0 ? 0 : SILENT_HEAD + Math.ceil(silent / SILENT_COLUMNS) * SILENT_LINE) +
    (words === 0 ? 0 : SILENT_HEAD + Math.ceil(words / SILENT_COLUMNS) * ROW);
  const gauges = metrics.filter(({ isPinned }) => isPinned).length * GAUGE;
  const listed = tasks.filter(({ milestones }) => milestones.length > 0).length;
  const height =
    AROUND +
    (edition?.isIllustrative === true ? REMARK : 0) +
    Math.max(list, gauges) +
    Math.ceil(listed / TASK_COLUMNS) * TASKS;
  return Math.max(SMALLEST, Math.min(LARGEST, Math.floor((PAGE_HEIGHT / height) * 100) / 100));
}
