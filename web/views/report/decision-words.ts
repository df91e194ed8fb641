import { amountText, type Lang } from '../../../server/domain/format.ts';
import type { Conflict, DecidedState, MetricNow } from '../../../server/domain/review.ts';
import type { Text } from '../../lib/i18n/zh.ts';

/** What stood before and after a step. */
interface Step {
  readonly before: DecidedState | null;
  readonly after: DecidedState | null;
}

/** What a step changed, a line each: `实际：9家 → 8家`. */
export function changeLines({ before, after }: Step, text: Text, lang: Lang): readonly string[] {
  const { review, report } = text;
  const fields: readonly (readonly [string, (state: DecidedState) => string])[] = [
    [review.name, ({ name }) => name],
    [
      report.kind.target,
      ({ target }) => (target === null ? '' : amountText(target.value, target.unit, lang)),
    ],
    [report.kind.actual, (state) => figureText(state, text, lang)],
  ];
  return fields.flatMap(([field, say]) => {
    const [from, to] = [before, after].map((state) => (state === null ? '' : say(state)));
    if (from === to || from === undefined || to === undefined) return [];
    return [review.changed(field, from === '' ? review.nothing : from, to === '' ? review.nothing : to)];
  });
}

/** What somebody else changed of a metric; without what stood before, what stands. */
export function metricLines(
  { before, current }: Conflict<unknown>,
  text: Text,
  lang: Lang,
): readonly string[] {
  const now = decidedOf(current as MetricNow | null);
  return changeLines({ before: decidedOf(before as MetricNow | null), after: now }, text, lang);
}

function decidedOf(metric: MetricNow | null): DecidedState | null {
  if (metric === null) return null;
  const { name, target, actual, review, isDiscarded } = metric;
  return { name, target, actual: actual && { ...actual, review: review ?? 'pending' }, isDiscarded };
}

function figureText({ actual, isDiscarded }: DecidedState, { review }: Text, lang: Lang): string {
  if (isDiscarded) return review.thrownOut;
  if (actual === null) return '';
  const amount = amountText(actual.value, actual.unit, lang);
  if (actual.review === 'accepted') return amount;
  return `${amount} ${actual.review === 'pending' ? review.waits : review.thrownOut}`;
}
