/** Adding figures up: flows of one measure add; states, shares and unlike units never do. */
import { ratioPercent } from './attainment.ts';
import { computed, refused, withoutDust, type Computed, type Refusal } from './computed.ts';
import type { Basis } from './indicator.ts';
import { convert, parseUnit, type UnitKind } from './unit.ts';

/** A figure as written; null where nobody reported it. */
export interface Addend {
  readonly value: number | null;
  readonly unit: string;
  readonly basis: Basis;
}

/** A share whose two sides are known. */
export interface Share {
  readonly numerator: Addend;
  readonly denominator: Addend;
}

/** Quotients and shares: the sum of two of them is no quotient of anything. */
const NEVER_ADD: ReadonlySet<UnitKind> = new Set(['percent', 'points', 'ratio', 'concentration']);

/**
 * The sum in the unit of the first. Refused without figures and with an unknown one (`no_figure`: unknown is
 * never 0), for unlike units, for states and shares (`not_additive`), and where some cover the year so far and
 * others one quarter (`unequal_length`).
 */
export function total(addends: readonly Addend[]): Computed {
  const [first] = addends;
  const unit = first?.unit ?? '';
  const values = addends.map(({ value, unit: own }) =>
    value === null ? null : convert(value, parseUnit(own), parseUnit(unit)),
  );
  const facts = { unit, rule: 'total@1', inputs: { figures: addends.length } };
  const reason = whyNot(addends);
  return reason === null
    ? computed(withoutDust(values.reduce<number>((sum, value) => sum + (value ?? 0), 0)), facts)
    : refused(reason, facts);
}

function whyNot(addends: readonly Addend[]): Refusal | null {
  const [first] = addends;
  if (first === undefined) return 'no_figure';
  const units = addends.map(({ unit }) => parseUnit(unit));
  const [unit] = units;
  if (unit === undefined || units.some((other) => convert(1, other, unit) === null)) return 'unlike_units';
  if (units.some(({ kind }) => NEVER_ADD.has(kind))) return 'not_additive';
  if (addends.some(({ basis }) => basis === 'level')) return 'not_additive';
  if (addends.some(({ basis }) => basis !== first.basis)) return 'unequal_length';
  return addends.some(({ value }) => value === null) ? 'no_figure' : null;
}

/**
 * Shares as one: Σ numerators / Σ denominators, in percent; never the mean of the percentages. Refused like the
 * sums of either side, and for a whole of 0 or less (`no_base`).
 */
export function combineShares(shares: readonly Share[]): Computed {
  const above = total(shares.map(({ numerator }) => numerator));
  const below = total(shares.map(({ denominator }) => denominator));
  const scaled =
    below.value === null ? null : convert(below.value, parseUnit(below.unit), parseUnit(above.unit));
  const facts = {
    unit: '%',
    rule: 'combined_share@1',
    inputs: { numerator: above.value, denominator: scaled },
  };
  const reason = above.refused ?? below.refused;
  if (reason !== null) return refused(reason, facts);
  if (scaled === null) return refused('unlike_units', facts);
  const percent = ratioPercent(above.value, scaled);
  return percent === null ? refused('no_base', facts) : computed(withoutDust(percent), facts);
}
