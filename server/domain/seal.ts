import type { Status } from './attainment.ts';
import type { Review } from './indicator.ts';
import type { ScorecardMetric } from './scorecard.ts';

/** What a quarter answered about one indicator when it was sealed. */
export interface SealedAnswer {
  readonly indicatorId: string;
  readonly name: string;
  readonly target: { readonly value: number; readonly unit: string } | null;
  readonly actual: { readonly value: number; readonly unit: string } | null;
  readonly review: Review | null;
  readonly attainment: number | null;
  readonly status: Status;
  /** Rule that decided, with its version: `cumulative@1`. */
  readonly rule: string;
}

/** A quarter as it stood when somebody sealed it. */
export interface Seal {
  readonly ruleVersion: number;
  readonly answers: readonly SealedAnswer[];
  /** What people had decided about judging, as rows: a sealed quarter is judged by these for ever. Absent in older seals. */
  readonly rules?: Readonly<Record<string, unknown>>;
}

/** The answers of a board in a fixed order, so that two seals of the same state are equal. */
export function sealedAnswers(metrics: readonly ScorecardMetric[]): readonly SealedAnswer[] {
  return metrics
    .map(({ indicatorId, name, target, actual, review, attainment, status, rule }) => ({
      indicatorId,
      name,
      target: target && { value: target.value, unit: target.unit },
      actual: actual && { value: actual.value, unit: actual.unit },
      review,
      attainment,
      status,
      rule,
    }))
    .sort((a, b) => (a.indicatorId < b.indicatorId ? -1 : 1));
}

/** Names of the indicators whose answer is another one now, or that came or went; empty when the seal holds. */
export function brokenAnswers(
  sealed: readonly SealedAnswer[],
  now: readonly SealedAnswer[],
): readonly string[] {
  const before = new Map(sealed.map((answer) => [answer.indicatorId, answer]));
  const after = new Map(now.map((answer) => [answer.indicatorId, answer]));
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].flatMap((id) => {
    const a = before.get(id);
    const b = after.get(id);
    return sealedText(a) === sealedText(b) ? [] : [(b ?? a)?.name ?? id];
  });
}

/** An answer without the name of its indicator: a later report may rename it and says nothing of this quarter. */
function sealedText(answer: SealedAnswer | undefined): string {
  return JSON.stringify(answer === undefined ? null : { ...answer, name: '' });
}
