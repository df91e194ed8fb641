import type { QuantityDraft } from '../recognizers/quantity-draft.ts';
import { parseUnit, scaleOf, toBase } from '../../domain/unit.ts';

/** What may stand between the ends of a range, with blanks and a (含) around it. */
const JOINERS = new Set(['-', '--', '~', '至', '到', 'to']);
const INCLUSIVE = ['(含)', '(不含)'];

/** 3-5家, 1000至2000万元, 20%-30%, between 10 and 12 firms, 5年以上10年以下: two figures become one range. */
export function joinRanges(drafts: readonly QuantityDraft[], text: string): readonly QuantityDraft[] {
  const joined: QuantityDraft[] = [];
  for (const draft of drafts) {
    const last = joined[joined.length - 1];
    const range = last === undefined ? null : (join(last, draft, text) ?? joinBounds(last, draft));
    if (range === null) joined.push(draft);
    else joined[joined.length - 1] = range;
  }
  return joined;
}

function join(a: QuantityDraft, b: QuantityDraft, text: string): QuantityDraft | null {
  if (a.high !== null || b.high !== null || a.comparator === 'gte') return null;
  const between = text.slice(a.end, b.start);
  if (between.length > 8 || !(isJoiner(between) || isBetween(a, between, text)) || isChange(a, text))
    return null;
  const value = alignedLow(a, b);
  if (value === null || value >= b.value) return null;
  return rangeOf(a, b, value);
}

function isJoiner(between: string): boolean {
  const trimmed = between.trim();
  const bracket = INCLUSIVE.find((word) => trimmed.startsWith(word));
  return JOINERS.has(bracket === undefined ? trimmed : trimmed.slice(bracket.length).trim());
}

/** between 10 and 12. */
function isBetween(a: QuantityDraft, between: string, text: string): boolean {
  return between === ' and ' && text.slice(Math.max(0, a.start - 8), a.start).toLowerCase() === 'between ';
}

/** 从95家到163家 is a change, not a range. */
function isChange(a: QuantityDraft, text: string): boolean {
  const before = text.slice(Math.max(0, a.start - 5), a.start);
  return (
    before.endsWith('从') ||
    before.endsWith('由') ||
    before.endsWith('自') ||
    before.toLowerCase() === 'from '
  );
}

/** The low end in the high end's unit; a bare low end shares it (1000-2000万元). null for unlike units. */
function alignedLow(a: QuantityDraft, b: QuantityDraft): number | null {
  if (a.unit === '' || a.unit === b.unit) return a.value;
  const [left, right] = [scaleOf(a.unit), scaleOf(b.unit)];
  if (left.base !== '' && left.base !== right.base) return null;
  if (left.base === '' && left.power === right.power) return a.value;
  const low = toBase(a.value, parseUnit(a.unit));
  return toBase(low, { ...parseUnit(''), mult: -right.power });
}

function rangeOf(a: QuantityDraft, b: QuantityDraft, value: number): QuantityDraft {
  return {
    ...b,
    start: a.start,
    value,
    low: value,
    high: b.value,
    comparator: 'range',
    isRepaired: a.isRepaired || b.isRepaired,
    extent: { start: a.extent.start, end: b.extent.end },
  };
}

/** 5年以上10年以下: a lower and an upper bound of the same unit side by side. */
function joinBounds(a: QuantityDraft, b: QuantityDraft): QuantityDraft | null {
  const isPair = a.comparator === 'gte' && b.comparator === 'lte' && a.unit === b.unit;
  const isAdjacent = b.extent.start - a.extent.end <= 1;
  return isPair && isAdjacent && a.value < b.value && a.isBoundAfter ? rangeOf(a, b, a.value) : null;
}
