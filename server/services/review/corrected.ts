import type { MetricState } from '../../../db/repositories/metric-states.ts';
import type { Row } from '../../../db/store.ts';
import { isVerbatim, type ActualEntry, type Correction, type TargetEntry } from '../../domain/review.ts';
import { parseUnit, toBase } from '../../domain/unit.ts';
import { figurePeriod, targetPeriod, type ReportTime } from '../import/metric-rows.ts';
import { cutMarks } from './cut-marks.ts';

/** What a correction is made with: the report's text and time, who makes it, and the ids of rows that come to be. */
export interface CorrectionFrame {
  readonly text: string;
  readonly time: ReportTime;
  readonly actor: string;
  readonly at: Date;
  readonly newId: () => string;
}

/** A metric after a correction; a corrected figure is accepted by whoever corrected it. @throws AppError mark_outside */
export function corrected(row: MetricState, change: Correction, frame: CorrectionFrame): MetricState {
  const direction = change.direction ?? row.metric.direction;
  const metric = { ...row.metric, direction };
  const indicator = { ...row.indicator, direction, name: change.name ?? row.indicator.name };
  const target =
    change.target === undefined ? row.target : change.target && targetRow(row, change.target, frame);
  const observation =
    change.actual === undefined
      ? row.observation && { ...row.observation, ...acceptedBy(frame) }
      : change.actual && observationRow(row, change.actual, frame);
  return { indicator, metric, target, observation };
}

/** The columns of a figure that somebody accepted. */
export function acceptedBy({ actor, at }: Pick<CorrectionFrame, 'actor' | 'at'>) {
  return { review: 'accepted', reviewedBy: actor, reviewedAt: at } as const;
}

function targetRow(row: MetricState, entry: TargetEntry, frame: CorrectionFrame): Row<'target'> {
  const { bound, strict: isStrict, low, high } = entry;
  return {
    ...(row.target ?? shared(row, frame)),
    ...figure(entry, targetPeriod(frame.time)),
    bound,
    isStrict,
    low,
    high,
    spans: cutMarks(entry.marks, frame.text),
  };
}

function observationRow(row: MetricState, entry: ActualEntry, frame: CorrectionFrame): Row<'observation'> {
  const { basis, asOf } = entry;
  const spans = cutMarks(entry.marks, frame.text);
  const isSame = row.observation?.value === entry.value && row.observation.unit === entry.unit;
  const how = isVerbatim(entry.value, spans) ? 'stated' : 'manual';
  return {
    ...(row.observation ?? shared(row, frame)),
    ...figure(entry, figurePeriod(basis, frame.time)),
    basis,
    asOf,
    how: isSame ? row.observation.how : how,
    spans,
    ...acceptedBy(frame),
  };
}

function shared({ metric }: MetricState, { actor, at, newId }: CorrectionFrame) {
  const { organisationId, editionId, indicatorId, id: metricId } = metric;
  return { id: newId(), organisationId, editionId, indicatorId, metricId, actor, createdAt: at };
}

function figure(
  { value, unit }: { readonly value: number; readonly unit: string },
  { start: periodStart, months: periodMonths }: { readonly start: string; readonly months: number },
) {
  const parsed = parseUnit(unit);
  const { measure: unitMeasure } = parsed;
  return { periodStart, periodMonths, value, unit, valueBase: toBase(value, parsed), unitMeasure };
}
