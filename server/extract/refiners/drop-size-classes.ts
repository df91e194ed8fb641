import { parseUnit, type UnitKind } from '../../domain/unit.ts';
import { MONEY_NOUNS, SIZED_THINGS } from '../lexicon/units.ts';
import { isDigit, isHan, isOneOf } from '../recognizers/characters.ts';
import type { QuantityDraft } from '../recognizers/quantity-draft.ts';

/** Kinds whose bound before a noun names a class of things outright. */
const CLASS_KINDS: ReadonlySet<UnitKind> = new Set<UnitKind>(['money', 'duration']);
/** Kinds that also bound real targets (新增5000平方米以上绿地): a class only beside a count. */
const SIZE_KINDS: ReadonlySet<UnitKind> = new Set<UnitKind>([
  'area',
  'length',
  'mass',
  'power',
  'volume',
  'percent',
]);
const REACH = 12;
const CLAUSE_ENDS = ',。;|\n';

/** 10亿元以上项目50个 counts 50; the amount only says which projects. The same for 15年以上的老旧电梯. */
export function dropSizeClasses(drafts: readonly QuantityDraft[], text: string): readonly QuantityDraft[] {
  return drafts.filter((draft, i) => !isSizeClass(draft, drafts[i - 1], drafts[i + 1], text));
}

function isSizeClass(
  draft: QuantityDraft,
  previous: QuantityDraft | undefined,
  next: QuantityDraft | undefined,
  text: string,
): boolean {
  if (draft.comparator === 'eq' || draft.comparator === 'approx' || draft.comparator === 'range')
    return false;
  const after = draft.extent.end;
  if (!isHan(text.charCodeAt(after))) return false;
  const noun = text[after] === '的' ? after + 1 : after;
  if (MONEY_NOUNS.some((word) => text.startsWith(word, noun))) return false;
  const { kind } = parseUnit(draft.unit);
  if (CLASS_KINDS.has(kind)) return draft.isBoundAfter || isBeforeThing(text, after);
  if (!SIZE_KINDS.has(kind)) return kind === 'person' && draft.isBoundAfter && isBeforeThing(text, after);
  return (
    draft.isBoundAfter &&
    isBeforeThing(text, after) &&
    (isCountBeside(draft, next, text) || isCountBeside(previous, draft, text))
  );
}

/** Two figures in one clause, at least one of them a count of things. */
function isCountBeside(a: QuantityDraft | undefined, b: QuantityDraft | undefined, text: string): boolean {
  if (a === undefined || b === undefined) return false;
  const isCount = parseUnit(a.unit).kind === 'count' || parseUnit(b.unit).kind === 'count';
  return isCount && !hasClauseEnd(text.slice(a.end, b.start));
}

/** A project, company or other thing that comes in sizes is named before the clause ends or a number comes. */
function isBeforeThing(text: string, at: number): boolean {
  let end = at;
  while (end - at < REACH && end < text.length && !isStop(text, end)) end += 1;
  const phrase = text.slice(at, end);
  return SIZED_THINGS.some((word) => phrase.includes(word));
}

function isStop(text: string, at: number): boolean {
  return isOneOf(text, at, CLAUSE_ENDS) || isDigit(text.charCodeAt(at));
}

function hasClauseEnd(text: string): boolean {
  return Array.from(CLAUSE_ENDS).some((mark) => text.includes(mark));
}
