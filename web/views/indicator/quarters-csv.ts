import { periodText } from '../../../server/domain/format.ts';
import type { Lang } from '../../../server/domain/format.ts';
import type { IndicatorDetail } from '../../../server/domain/scorecard.ts';
import { csvText } from '../../lib/csv-text.ts';
import type { Text } from '../../lib/i18n/zh.ts';
import { quarterRows } from './quarter-rows.ts';
import type { QuarterRow } from './quarter-rows.ts';

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
  return csvText([Object.values(head), ...lines]);
}

function basisOf({ point, how, bucket }: QuarterRow, text: Text): string {
  const words = text.indicator.csvBasis;
  if (point.value === null) return point.isFuture ? words.future : words.missing;
  if (bucket === 'pending') return words.pending;
  if (point.isIllustrative) return words.made;
  return how === null ? words.report : text.how[how];
}
