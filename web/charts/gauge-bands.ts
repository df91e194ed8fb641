/** The levels of a target as bands of a gauge: which part of the scale reaches how many of them. */
import { assess } from '../../server/domain/attainment.ts';
import type { Lang } from '../../server/domain/format.ts';
import type { ScorecardMetric } from '../../server/domain/scorecard.ts';
import { RULER_MAX, rulerValue } from './ruler-value.ts';
import type { ChartTheme } from './theme.ts';

/** Where a level stands on the scale, percent of the target, and what it is called. */
export interface GaugeLevel {
  readonly label: string;
  readonly at: number;
}

/** A stretch of the scale within which the same number of levels is reached. */
export interface GaugeBand {
  readonly from: number;
  readonly to: number;
  readonly reached: number;
}

export interface GaugeBands {
  readonly levels: readonly GaugeLevel[];
  readonly bands: readonly GaugeBand[];
}

export const NO_BANDS: GaugeBands = { levels: [], bands: [] };

/**
 * Bands of a target with several levels, each judged as a figure that just reaches it would be, so that a base or a
 * cap counts as it does for the figure. None for a single target; a level beyond the scale has no place on it.
 */
export function gaugeBands({ bands, why }: Pick<ScorecardMetric, 'bands' | 'why'>, lang: Lang): GaugeBands {
  if (bands.length < 2) return NO_BANDS;
  const { target, actual } = why.inputs;
  const placed = bands.flatMap(({ label, value, unit }) => {
    const basis = actual?.basis ?? 'cumulative';
    const judged = assess({ ...why.inputs, actual: { value, unit, basis } });
    const at = rulerValue({ ...judged, target });
    const isCap = judged.used !== null;
    return at === null || at <= 0 || at > RULER_MAX ? [] : [{ label: label[lang], at, isCap }];
  });
  const ends = [...new Set([0, ...placed.map(({ at }) => at), RULER_MAX])].sort((a, b) => a - b);
  return {
    levels: placed.map(({ label, at }) => ({ label, at })),
    bands: ends.slice(1).map((to, index) => {
      const from = ends[index] ?? 0;
      return { from, to, reached: placed.filter(({ at, isCap }) => (isCap ? at >= to : at <= from)).length };
    }),
  };
}

/**
 * Colour of a band by the number of levels reached in it: steps of lightness without a hue, so that they differ for
 * every eye and leave the colours of the status alone.
 */
export function bandColour(reached: number, theme: ChartTheme): string {
  return [theme.track, theme.line2, theme.ctl, theme.ink3][Math.min(reached, 3)] ?? theme.track;
}
