import { periodText } from '../../../server/domain/format.ts';
import type { Lang } from '../../../server/domain/format.ts';
import type { IndicatorDetail } from '../../../server/domain/scorecard.ts';
import type { Text } from '../../lib/i18n/zh.ts';
import { quarterRows } from './quarter-rows.ts';
import type { QuarterRow } from './quarter-rows.ts';

/** Spreadsheets guess the encoding of a file without this mark and get Chinese wrong. */
const BYTE_ORDER_MARK = '\uFEFF';
/** A text cell that starts like this is run as a formula by spreadsheets. */
const FORMULA_START = /^[=+\-@\t]/;

/** The table as a file for spreadsheets: figures unrounded and without units, gaps as empty cells. */
export function quartersCsv(detail: IndicatorDetail, text: Text, lang: Lang): string {
  const head = text.indicator.csvHead;
  const unit = detail.metric.target?.unit ?? detail.metric.actual?.unit ?? '';
  const lines = quarterRows(detail).map((row) => [
    periodText(row, lang),
    row.point.value,
    row.increment?.quarters === 1 ? row.increment.value : null,
    row.point.value === null ? unit : row.point.unit,
    row.percent,
    row.elapsed,
    row.paceGap,
    row.bucket === null ? null : text.status[row.bucket],
    basisOf(row, text),
  ]);
  return BYTE_ORDER_MARK + [Object.values(head), ...lines].map(csvLine).join('\r\n');
}

function basisOf({ point, how, bucket }: QuarterRow, text: Text): string {
  const words = text.indicator.csvBasis;
  if (point.value === null) return point.isFuture ? words.future : words.missing;
  if (bucket === 'pending') return words.pending;
  if (point.isIllustrative) return words.made;
  return how === null ? words.report : text.how[how];
}

function csvLine(cells: readonly (string | number | null)[]): string {
  return cells.map(csvCell).join(',');
}

function csvCell(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
