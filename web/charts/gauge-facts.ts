import { amountText, signedAmountText, targetText } from '../../server/domain/format.ts';
import type { Lang } from '../../server/domain/format.ts';
import type { ScorecardMetric } from '../../server/domain/scorecard.ts';
import type { ChartFrame } from './chart-frame.ts';
import { CHART_WORDS } from './chart-words.ts';
import { textShape } from './shapes.ts';
import type { Shape } from './shapes.ts';

interface Fact {
  readonly label: string;
  readonly value: string;
  readonly fill: string;
}

/** Height of a fact in sizes of its figure: a label, the figure, a gap. */
const LINES = 2.9;

/** Actual, target, its levels and the distance between them, one under the other beside a gauge. */
export function gaugeFacts(metric: ScorecardMetric, lang: Lang, frame: ChartFrame): readonly Shape[] {
  const { left, top, height, theme } = frame;
  const facts = factsOf(metric, lang, frame);
  const size = Math.min(height * 0.09, 34 * frame.scale, height / (LINES * facts.length));
  const step = size * LINES;
  const start = top + (height - step * facts.length) / 2;
  return facts.flatMap(({ label, value, fill }, index) => [
    textShape(label, left, start + step * index, {
      size: Math.max(12, size * 0.55),
      family: theme.sans,
      fill: theme.ink3,
    }),
    textShape(value, left, start + step * index + size * 0.85, {
      size,
      family: theme.sans,
      fill,
      weight: 600,
    }),
  ]);
}

function factsOf(
  { actual, target, toTarget, form, status, review, used, bands }: ScorecardMetric,
  lang: Lang,
  { theme }: ChartFrame,
): readonly Fact[] {
  const words = CHART_WORDS[lang];
  const isShown = review === 'accepted' && actual !== null;
  const facts: Fact[] = [
    {
      label: words.actual,
      value: isShown
        ? amountText(actual.value, actual.unit, lang)
        : review === 'pending'
          ? words.pending
          : words.notReported,
      fill: isShown ? theme.ink : theme.ink3,
    },
    {
      label: used === null ? words.target : words.cap,
      value: targetText(target === null ? null : { ...target, form }, lang),
      fill: theme.ink,
    },
    ...bands
      .filter(({ level }) => level !== 'target')
      .map(({ label, value, unit }) => ({
        label: label[lang],
        value: amountText(value, unit, lang),
        fill: theme.ink2,
      })),
  ];
  if (!isShown || toTarget === null || target === null || toTarget === 0) return facts;
  const label =
    used === null
      ? toTarget > 0
        ? words.aboveTarget
        : words.toTarget
      : toTarget > 0
        ? words.overCap
        : words.leftOfCap;
  const value =
    toTarget > 0 ? signedAmountText(toTarget, target.unit, lang) : amountText(-toTarget, target.unit, lang);
  return [...facts, { label, value, fill: theme.status[status].text }];
}
