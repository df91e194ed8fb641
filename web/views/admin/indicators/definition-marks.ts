import type { DefinitionRow } from '../../../../server/domain/definition.ts';

/** What may be set of a metric beyond what its reports say, in the order of its page. */
export const MARKS = [
  'unnamed',
  'gauge',
  'weight',
  'baseline',
  'levels',
  'plan',
  'breaks',
  'thresholds',
] as const;

export type Mark = (typeof MARKS)[number];

/** What is set of a metric. */
export function marksOf({
  nameEn,
  pinnedOrder,
  weight,
  decided,
  thresholds,
}: DefinitionRow): readonly Mark[] {
  const isSet: Readonly<Record<Mark, boolean>> = {
    unnamed: nameEn === null,
    gauge: pinnedOrder !== null,
    weight: weight !== null,
    baseline: decided.baselines.length > 0,
    levels: decided.levels.length > 0,
    plan: decided.plans.length > 0,
    breaks: decided.breaks.length > 0,
    thresholds: thresholds !== null,
  };
  return MARKS.filter((mark) => isSet[mark]);
}
