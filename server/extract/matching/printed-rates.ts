/**
 * A rate printed behind a figure tells which goal the figure answers, whatever the words:
 *
 *     目标:旅游综合收入85亿元。   进展:文旅消费总额61.3亿元,占年度目标的72.1%。      61.3 is 72.1 % of 85
 */
import { convert, isComparable } from '../../domain/unit.ts';
import type { ClaimDraft } from '../claims/claim-draft.ts';

const FULL = 100;

/** For each figure that a rate stands behind in its sentence, that rate in percent (超额完成17% → 117). */
export function printedRates(claims: readonly ClaimDraft[]): ReadonlyMap<ClaimDraft, number> {
  const rates = new Map<ClaimDraft, number>();
  let last: ClaimDraft | null = null;
  for (const claim of claims) {
    if (last !== null && last.sentence.start !== claim.sentence.start) last = null;
    if (claim.kind === 'actual' && claim.how === 'stated') last = claim;
    if (claim.kind === 'rate' && last !== null && !rates.has(last)) rates.set(last, shareOf(claim));
  }
  return rates;
}

/** The rate of a row's own rate column; null when the row has none or several. */
export function columnRate(claims: readonly ClaimDraft[]): number | null {
  const cells = claims.filter(({ kind, field }) => kind === 'rate' && field.role === 'rate');
  const [only] = cells;
  return only === undefined || cells.length > 1 ? null : only.quantity.value;
}

/** What a rate claim says in percent of its goal. */
export function shareOf({ quantity, clauseText }: ClaimDraft): number {
  return /超额/u.test(clauseText) && quantity.value < FULL ? FULL + quantity.value : quantity.value;
}

/** Whether the figure is the printed share of the goal, as exactly as the share is printed. */
export function isShareOf(target: ClaimDraft, actual: ClaimDraft, rate: number): boolean {
  if (!isComparable(target.unit, actual.unit) || target.quantity.value === 0) return false;
  const value = convert(actual.quantity.value, actual.unit, target.unit);
  if (value === null) return false;
  const share = (value / target.quantity.value) * FULL;
  const slack = Number.isInteger(rate) ? WHOLE_SLACK : FRACTION_SLACK;
  return Math.abs(share - rate) <= slack;
}

/** 73% stands for 72.5 to 73.5, and some round down. */
const WHOLE_SLACK = 0.99;
const FRACTION_SLACK = 0.11;
