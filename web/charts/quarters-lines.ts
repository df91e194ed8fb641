import { amountText, percentText, targetText } from '../../server/domain/format.ts';
import { CHART_WORDS } from './chart-words.ts';
import { convert, parseUnit } from '../../server/domain/unit.ts';
import { ratioPercent } from '../../server/domain/attainment.ts';
import type { QuartersInput } from './quarters-input.ts';

export interface QuartersLines {
  /** Heights of the solid target lines: one, two for a range, none where the target has no height here. */
  readonly target: readonly number[];
  /** Heights at the four quarters' ends where a year evenly filled would stand; null without pace. */
  readonly pace: readonly number[] | null;
  /** A quarter of the target, against which single quarters are read. */
  readonly share: number | null;
  /** Height and name of the year's first target where a later one took its place. */
  readonly original: { readonly height: number; readonly label: readonly string[] } | null;
  /** What the target lines or the share are called: word and figure. */
  readonly label: readonly string[];
}

const QUARTERS = [1, 2, 3, 4];

/** The lines that columns are read against, in the chart's terms. */
export function quartersLines(input: QuartersInput): QuartersLines {
  const { lang, measure, mode, target, isCumulative } = input;
  const words = CHART_WORDS[lang];
  const none: QuartersLines = { target: [], pace: null, share: null, original: null, label: [] };
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
    original: originalLine(input),
    pace: isCumulative ? QUARTERS.map((quarter) => (lowest * quarter) / QUARTERS.length) : null,
  };
}

/** The first target in the chart's terms; null where it cannot be drawn on the same scale. */
function originalLine({ original, target, unit, measure, lang }: QuartersInput): QuartersLines['original'] {
  if (original === null || target === null || original.bound === 'range') return null;
  const value = convert(original.value, parseUnit(original.unit), parseUnit(unit));
  const height = measure === 'attainment' ? ratioPercent(value, target.value) : value;
  if (height === null) return null;
  const text = measure === 'attainment' ? percentText(height) : targetText(original, lang);
  return { height, label: [CHART_WORDS[lang].original, text] };
}

function targetHeights({ bound, value, low, high }: NonNullable<QuartersInput['target']>): readonly number[] {
  return bound === 'range' && low !== null && high !== null ? [low, high] : [value];
}
