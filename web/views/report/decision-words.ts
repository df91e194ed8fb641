import { amountText, type Lang } from '../../../server/domain/format.ts';
import type { DecidedState, DecisionView } from '../../../server/domain/review.ts';
import type { Text } from '../../lib/i18n/zh.ts';

/** What a step changed, a line each: `实际：9家 → 8家`. */
export function changeLines({ before, after }: DecisionView, text: Text, lang: Lang): readonly string[] {
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

function figureText({ actual, isDiscarded }: DecidedState, { review }: Text, lang: Lang): string {
  if (isDiscarded) return review.thrownOut;
  if (actual === null) return '';
  const amount = amountText(actual.value, actual.unit, lang);
  if (actual.review === 'accepted') return amount;
  return `${amount} ${actual.review === 'pending' ? review.waits : review.thrownOut}`;
}
