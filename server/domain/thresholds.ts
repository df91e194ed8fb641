import { DEFAULT_THRESHOLDS, type Thresholds } from './attainment.ts';

/** Thresholds that somebody changed; the others follow from the layer below. */
export type ThresholdChange = Partial<Thresholds>;

/** The same as an answer says it: what is absent follows from the layer below. */
export type StatedThresholds = { readonly [K in keyof Thresholds]?: Thresholds[K] | undefined };

/** The thresholds in force: those of one metric before those of the organisation before the defaults. */
export function effectiveThresholds(...layers: readonly (ThresholdChange | null)[]): Thresholds {
  return layers.reduce<Thresholds>((below, layer) => ({ ...below, ...layer }), DEFAULT_THRESHOLDS);
}

/** Whether amber comes before red, and no share lies outside its scale. */
export function areInOrder({ onTrackGap, atRiskGap, nearLevel, approxBand, capLead }: Thresholds): boolean {
  const areShares = [nearLevel, approxBand, capLead].every((value) => value >= 0 && value <= 100);
  return atRiskGap <= onTrackGap && onTrackGap <= 0 && atRiskGap >= -100 && areShares;
}
