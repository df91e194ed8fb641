/** A value axis from zero (or below it, when a value is negative) with few round steps. */
export interface NiceScale {
  readonly min: number;
  readonly max: number;
  readonly interval: number;
}

const STEPS = [1, 2, 2.5, 3, 5, 10];
/** At most this many intervals, so that grid lines stay few. */
const MOST = 5;

/** The tightest round scale over the values and zero. `isWhole` keeps steps at whole numbers: nobody counts half a firm. */
export function niceScale(values: readonly number[], isWhole: boolean): NiceScale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === high) return { min: 0, max: 1, interval: 1 };
  const interval = niceStep((high - low) / MOST, low, high, isWhole);
  return {
    min: round(Math.floor(low / interval) * interval),
    max: round(Math.ceil(high / interval) * interval),
    interval,
  };
}

function niceStep(least: number, low: number, high: number, isWhole: boolean): number {
  const power = Math.floor(Math.log10(least));
  const candidates = [power, power + 1].flatMap((exponent) =>
    STEPS.map((step) => round(step * 10 ** exponent)),
  );
  const fits = candidates.find((step) => {
    if (isWhole && !Number.isInteger(step)) return false;
    return Math.ceil(high / step) - Math.floor(low / step) <= MOST;
  });
  return fits ?? round(10 ** Math.max(power + 2, 0));
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
