import type { MilestoneStatus } from '../../../../server/domain/indicator.ts';
import type {
  MilestoneCorrection,
  MilestoneItem,
  MilestoneNow,
} from '../../../../server/domain/milestone-review.ts';
import type { Conflict } from '../../../../server/domain/review.ts';
import type { CheckingText } from '../../../lib/i18n/checking-zh.ts';
import type { Text } from '../../../lib/i18n/zh.ts';
import type { TextRange } from '../../../lib/span-address.ts';

/** What stands in the fields of a milestone. */
export interface MilestoneFields {
  readonly goal: string;
  readonly status: MilestoneStatus;
  /** ISO day; empty where nobody knows. */
  readonly doneOn: string;
  /** Words that tell the state; null for a place that is still looked for. */
  readonly evidence: readonly (TextRange | null)[];
}

/** The fields as they stand before anybody types. */
export function milestoneFields({ goal, status, doneOn, evidence }: MilestoneNow): MilestoneFields {
  const places = evidence.map(({ start, end }) => ({ start, end }));
  return { goal, status, doneOn: doneOn ?? '', evidence: places };
}

/** Why fields cannot be stored as they stand. */
export type MilestoneFault = 'no_goal' | 'not_a_date';

/** What the fields change of the milestone, or why they cannot be read. */
export function milestoneCorrection(
  item: MilestoneItem,
  { goal, status, doneOn, evidence }: MilestoneFields,
): MilestoneCorrection | MilestoneFault {
  const day = doneOn.trim();
  if (goal.trim() === '') return 'no_goal';
  if (day !== '' && !/^\d{4}-\d{2}-\d{2}$/u.test(day)) return 'not_a_date';
  const places = evidence.filter((place) => place !== null);
  const key = (ranges: readonly TextRange[]): string =>
    ranges.map(({ start, end }) => `${start}-${end}`).join();
  const isMoved = key(places) !== key(item.evidence);
  return {
    ...(goal.trim() === item.goal ? {} : { goal: goal.trim() }),
    ...(status === item.status ? {} : { status }),
    ...(day === (item.doneOn ?? '') ? {} : { doneOn: day === '' ? null : day }),
    ...(isMoved ? { evidence: places.map((place) => ({ ...place, role: 'sentence' as const })) } : {}),
  };
}

/** What a step changed of a milestone, a line each. */
export function milestoneLines(
  before: MilestoneNow | null,
  after: MilestoneNow | null,
  text: Text,
  { milestones: words, conflict }: CheckingText,
): readonly string[] {
  const fields: readonly (readonly [string, (now: MilestoneNow) => string])[] = [
    [words.goal, ({ goal }) => goal],
    [words.status, ({ status, isDiscarded }) => (isDiscarded ? words.thrown : text.milestone[status])],
    [words.evidence, ({ evidence }) => evidence.map(({ quote }) => quote).join(text.app.separator)],
    [words.doneOn, ({ doneOn }) => doneOn ?? ''],
  ];
  return fields.flatMap(([field, say]) => {
    const [from, to] = [before, after].map((now) => (now === null ? '' : say(now)));
    if (from === to || from === undefined || to === undefined) return [];
    return [
      conflict.changed(field, from === '' ? conflict.nothing : from, to === '' ? conflict.nothing : to),
    ];
  });
}

/** What somebody else changed of a milestone. */
export function milestoneConflict(
  { before, current }: Conflict<unknown>,
  text: Text,
  words: CheckingText,
): readonly string[] {
  return milestoneLines(before as MilestoneNow | null, current as MilestoneNow | null, text, words);
}
