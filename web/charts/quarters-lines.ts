import { amountText, percentText, targetText } from '../../server/domain/format.ts';
import { CHART_WORDS } from './chart-words.ts';
import type { QuartersInput } from './quarters-input.ts';

export interface QuartersLines {
  /** Heights of the solid target lines: one, two for a range, none where the target has no height here. */
  readonly target: readonly number[];
  /** Heights at the four quarters' ends where a year evenly filled would stand; null without pace. */
  readonly pace: readonly number[] | null;
  /** A quarter of the target, against which single quarters are read. */
  readonly share: number | null;
  /** What the target lines or the share are called: word and figure. */
  readonly label: readonly string[];
}

const QUARTERS = [1, 2, 3, 4];

/** The lines that columns are read against, in the chart's terms. */
export function quartersLines(input: QuartersInput): QuartersLines {
  const { lang, measure, mode, target, isCumulative } = input;
  const words = CHART_WORDS[lang];
  const none: QuartersLines = { target: [], pace: null, share: null, label: [] };
  // A change against a baseline is no height on the scale of the values.
  if (target === null || (measure === 'value' && target.form === 'change')) return none;
  const heights = measure === 'attainment' ? [100] : targetHeights(target);
  const lowest = Math.min(...heights);
  if (mode === 'single') {
    if (target.bound === 'range') return none;
    const share = lowest / QUARTERS.length;
    const text = measure === 'attainment' ? percentText(share) : amountText(share, input.unit, lang);
    return { ...none, share, label: [target.bound === 'lte' ? words.quarterCap : words.quarterShare, text] };
  }
  const word = target.bound === 'lte' ? words.cap : words.target;
  const text = measure === 'attainment' ? '100%' : targetText(target, lang);
  return {
    ...none,
    target: heights,
    label: [word, text],
    pace: isCumulative ? QUARTERS.map((quarter) => (lowest * quarter) / QUARTERS.length) : null,
  };
}

function targetHeights({ bound, value, low, high }: NonNullable<QuartersInput['target']>): readonly number[] {
  return bound === 'range' && low !== null && high !== null ? [low, high] : [value];
}
