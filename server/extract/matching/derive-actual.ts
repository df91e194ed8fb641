/** A report may give only the share of the goal that was reached, or what is left: the figure follows, marked as derived. */
import { convert, isComparable } from '../../domain/unit.ts';
import type { ClaimDraft } from '../claims/claim-draft.ts';
import type { Pairing } from './pair-section.ts';
import { shareOf } from './printed-rates.ts';
import { nameSimilarity } from './similarity.ts';
import type { TargetGroup } from './target-group.ts';

const LIKE_NAME = 0.5;
const FULL = 100;

/** 完成年度目标的59.43% → target × 0.5943; 还差2家 → target − 2. Otherwise the pairing as it is. */
export function deriveActual(
  pairing: Pairing,
  claims: readonly ClaimDraft[],
  groups: readonly TargetGroup[],
): Pairing {
  const { group } = pairing;
  if (group.main.form === 'change' || group.main.quantity.comparator === 'range') return pairing;
  const speaksOf = (claim: ClaimDraft): boolean =>
    (groups.length === 1 || isNamed(group, claim)) && !belongsToOther(claim, claims, group);
  const rate = claims.find(
    (c) => c.kind === 'rate' && c.field.role !== 'rate' && speaksOf(c) && !isShare(group),
  );
  if (rate !== undefined) return derived(pairing, rate, fromRate(group, rate), 'derived_from_rate');
  const left = claims.find((c) => c.kind === 'remainder' && speaksOf(c) && isLikeUnit(group, c));
  return left === undefined
    ? pairing
    : derived(pairing, left, fromRemainder(group, left), 'derived_from_remainder');
}

/** 完成投资4120万元,占年度计划的85.8% is a rate of the money, not of the kilometres. */
function belongsToOther(rate: ClaimDraft, claims: readonly ClaimDraft[], { main }: TargetGroup): boolean {
  const before = claims.filter(
    (c) =>
      c.kind === 'actual' &&
      c.how === 'stated' &&
      c.sentence.start === rate.sentence.start &&
      c.quantity.end <= rate.quantity.start,
  );
  const last = before.at(-1);
  return last !== undefined && !isComparable(last.unit, main.unit);
}

function isNamed(group: TargetGroup, claim: ClaimDraft): boolean {
  const things = [claim.topic, ...claim.objects, claim.clauseText.split(/完成|达到|占|还差|尚差/u)[0] ?? ''];
  return group.names.some((name) => things.some((thing) => nameSimilarity(name, thing) >= LIKE_NAME));
}

function isShare({ main }: TargetGroup): boolean {
  return main.unit.kind === 'percent';
}

function isLikeUnit({ main }: TargetGroup, claim: ClaimDraft): boolean {
  return fromRemainderValue(main, claim) !== null && claim.quantity.unit !== '';
}

function fromRate({ main }: TargetGroup, rate: ClaimDraft): number {
  return roundLike(main.quantity.value * (shareOf(rate) / FULL));
}

function fromRemainder({ main }: TargetGroup, claim: ClaimDraft): number {
  const left = fromRemainderValue(main, claim) ?? 0;
  return roundLike(main.direction === 'down' ? main.quantity.value + left : main.quantity.value - left);
}

function fromRemainderValue(main: ClaimDraft, { quantity, unit }: ClaimDraft): number | null {
  return convert(quantity.value, unit, main.unit);
}

/** Float dust away; a derived figure claims no more digits than its inputs could give. */
function roundLike(value: number): number {
  return Number(value.toPrecision(10));
}

function derived(
  pairing: Pairing,
  source: ClaimDraft,
  value: number,
  code: 'derived_from_rate' | 'derived_from_remainder',
): Pairing {
  const { main } = pairing.group;
  const actual: ClaimDraft = {
    ...source,
    kind: 'actual',
    how: 'derived',
    unit: main.unit,
    quantity: {
      ...source.quantity,
      value,
      unit: main.quantity.unit,
      comparator: 'eq',
      low: null,
      high: null,
    },
    basis: main.basis,
  };
  return {
    ...pairing,
    actual,
    pair: { score: PAIR_BY_RATE, runnerUp: null, because: [code] },
    reasons: [{ code, params: { value: source.quantity.value, unit: source.quantity.unit } }],
    candidates: [],
  };
}

const PAIR_BY_RATE = 0.5;
