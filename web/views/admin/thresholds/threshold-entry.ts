import { readFigure, UNREADABLE } from '../../../../server/domain/entry-text.ts';
import {
  areInOrder,
  effectiveThresholds,
  type StatedThresholds,
  type ThresholdChange,
} from '../../../../server/domain/thresholds.ts';
import type { Thresholds } from '../../../../server/domain/attainment.ts';

export type ThresholdName = keyof Thresholds;
export type ThresholdFields = Readonly<Record<ThresholdName, string>>;

/** In the order of the page: by the pace of the year, then the other kinds of target. */
export const PACE_FIELDS: readonly ThresholdName[] = ['onTrackGap', 'atRiskGap'];
export const OTHER_FIELDS: readonly ThresholdName[] = ['nearLevel', 'approxBand', 'capLead'];
const ALL_FIELDS: readonly ThresholdName[] = [...PACE_FIELDS, ...OTHER_FIELDS];

/** Gaps are kept as points against pace (−5) and typed as points behind (5). */
export function shownValue(name: ThresholdName, value: number): string {
  return String(PACE_FIELDS.includes(name) ? Math.abs(value) : value);
}

/** Thresholds of a scope as they would be typed; an empty field follows the layer below. */
export function fieldsOf(changed: StatedThresholds | null): ThresholdFields {
  const words = ALL_FIELDS.map((name) => {
    const value = changed?.[name];
    return [name, value === undefined ? '' : shownValue(name, value)] as const;
  });
  return Object.fromEntries(words) as ThresholdFields;
}

/** What the fields say, or which of them cannot be taken. */
export type ThresholdReading =
  | { readonly kind: 'change'; readonly change: ThresholdChange | null }
  | { readonly kind: 'unreadable' | 'outside'; readonly name: ThresholdName }
  | { readonly kind: 'out_of_order' };

/** @param below the thresholds that hold where a field is empty */
export function readFields(fields: ThresholdFields, below: Thresholds): ThresholdReading {
  const change: Partial<Record<ThresholdName, number>> = {};
  for (const name of ALL_FIELDS) {
    const value = readFigure(fields[name]);
    if (value === UNREADABLE) return { kind: 'unreadable', name };
    if (value === null) continue;
    const isGap = PACE_FIELDS.includes(name);
    // −5 is what the rule says and 5 what the sentence asks: both mean five points behind.
    const size = isGap ? Math.abs(value) : value;
    if (size < 0 || size > 100) return { kind: 'outside', name };
    change[name] = isGap && size > 0 ? -size : size;
  }
  if (!areInOrder(effectiveThresholds(below, change))) return { kind: 'out_of_order' };
  return { kind: 'change', change: Object.keys(change).length === 0 ? null : change };
}
