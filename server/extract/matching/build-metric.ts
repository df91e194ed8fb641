/** Pairing → metric: target and actual as written with their spans, attainment, and whether it waits for a check. */
import { assess } from '../../domain/attainment.ts';
import type { Assessment } from '../../domain/attainment.ts';
import type { Bound, Observation, Target } from '../../domain/indicator.ts';
import { elapsedShare } from '../../domain/period.ts';
import type { Quarter } from '../../domain/period.ts';
import { spanOf } from '../../domain/provenance.ts';
import type { Span, SpanRole } from '../../domain/provenance.ts';
import type { ClaimDraft } from '../claims/claim-draft.ts';
import { dateNames } from '../events/date-names.ts';
import { ownClaim } from '../findings/own-claim.ts';
import { indicatorName } from '../names/indicator-name.ts';
import type { Candidate, Comparator, Metric, Range, Section } from '../types.ts';
import { nearestSaying } from './nearest-saying.ts';
import type { Spoken } from './spoken.ts';
import type { Pairing } from './pair-section.ts';
import type { TargetGroup } from './target-group.ts';

const BOUNDS: Readonly<Record<Comparator, Bound>> = {
  eq: 'eq',
  gte: 'gte',
  gt: 'gte',
  lte: 'lte',
  lt: 'lte',
  approx: 'approx',
  range: 'range',
};

export interface MetricFacts {
  readonly text: string;
  readonly section: Section;
  readonly reference: Quarter | null;
  readonly rowName: string;
  readonly spoken: readonly Spoken[];
  /** The section promises one figure only. */
  readonly isOnly: boolean;
}

/** The metric with the assessment that its findings need; `needsReview` is set later, when the findings are known. */
export function buildMetric(
  pairing: Pairing,
  facts: MetricFacts,
): { readonly metric: Metric; readonly assessment: Assessment | null } {
  const { group, actual, pair, reasons } = pairing;
  const { text, section, reference } = facts;
  const target = targetOf(text, pairing);
  const observation = actual === null ? null : observationOf(text, actual, target.unit);
  const judgement = {
    target: { ...target, direction: group.main.direction, form: group.main.form },
    actual: observation,
  };
  const assessment =
    observation === null
      ? null
      : assess({ ...judgement, elapsed: reference === null ? 0 : elapsedShare(reference) });
  const metric: Metric = {
    taskNo: section.no,
    name: indicatorName(namedBy(group, actual), facts.rowName),
    direction: group.main.direction,
    form: group.main.form,
    target,
    actual: observation,
    dated: isOpenList(pairing) ? [] : dateNames(text, observation, reference),
    attainment: assessment?.attainment ?? null,
    claim: ownClaim(text, facts.spoken, pairing, { target, assessment, isOnly: facts.isOnly }),
    needsReview: false,
    reasons,
    candidates: pairing.candidates.map((candidate) => candidateOf(text, candidate)),
    said: actual === null ? nearestSaying(text, facts.spoken, group) : null,
    pair,
  };
  return { metric, assessment };
}

/** A list that goes on (等) may hold older names. */
function isOpenList({ actual }: Pairing): boolean {
  return actual?.isOpenList === true;
}

/** 采样1640份,年度任务1600份: a goal that names nothing is called what the figure beside it counts. */
function namedBy(group: TargetGroup, actual: ClaimDraft | null): TargetGroup {
  const { main } = group;
  const isBeside = main.kind === 'restated_target' && actual?.sentence.start === main.sentence.start;
  if (!isBeside || actual.object === '' || actual.how !== 'stated') return group;
  const { object, verb, isVerbLast, topic } = actual;
  return { ...group, names: actual.objects, main: { ...main, object, verb, isVerbLast, topic } };
}

function targetOf(text: string, { group }: Pairing): Target {
  const { main, repeats } = group;
  const { value, unit, comparator, low, high } = main.quantity;
  return {
    value,
    unit,
    bound: BOUNDS[comparator],
    strict: comparator === 'gt' || comparator === 'lt',
    low: comparator === 'range' ? low : null,
    high: comparator === 'range' ? high : null,
    spans: uniqueSpans([...claimSpans(text, main), ...repeats.map((claim) => numberSpan(text, claim))]),
  };
}

function observationOf(text: string, actual: ClaimDraft, targetUnit: string): Observation {
  const { value, unit } = actual.quantity;
  const isUnitKnown = unit !== '' || actual.how !== 'counted';
  return {
    value,
    unit: isUnitKnown ? unit || targetUnit : targetUnit,
    basis: actual.basis,
    how: actual.how,
    asOf: actual.asOf,
    spans: uniqueSpans(claimSpans(text, actual)),
  };
}

/** The number first, or the counted names; then the thing; then the sentence around them. */
function claimSpans(text: string, claim: ClaimDraft): readonly Span[] {
  const numbers =
    claim.how === 'counted' ? claim.countedNames.map((r) => cut(text, r, 'name')) : [numberSpan(text, claim)];
  const thing = claim.objectRange === null ? [] : [cut(text, claim.objectRange, 'name')];
  const isWholeCell =
    claim.sentence.start === claim.quantity.start && claim.sentence.end === claim.quantity.end;
  return [...numbers, ...thing, ...(isWholeCell ? [] : [cut(text, claim.sentence, 'sentence')])];
}

function numberSpan(text: string, claim: ClaimDraft): Span {
  return cut(text, claim.quantity, 'number');
}

function cut(text: string, { start, end }: Range, role: SpanRole): Span {
  return spanOf(text, start, end, role);
}

function uniqueSpans(spans: readonly Span[]): readonly Span[] {
  return spans.filter(
    (span, i) =>
      span.quote !== '' &&
      spans.findIndex((other) => other.start === span.start && other.end === span.end) === i,
  );
}

function candidateOf(text: string, { claim, reasons, score }: Pairing['candidates'][number]): Candidate {
  return {
    score,
    value: claim.quantity.value,
    unit: claim.quantity.unit,
    reasons,
    spans: uniqueSpans(claimSpans(text, claim)),
  };
}
