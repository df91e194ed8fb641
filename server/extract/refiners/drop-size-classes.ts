import { parseUnit, type UnitKind } from '../../domain/unit.ts';
import { MONEY_NOUNS } from '../lexicon/units.ts';
import { isHan } from '../recognizers/characters.ts';
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
const THINGS =
  /^(?:的)?(?:[^,。;|\d]{0,8})(?:项目|企业|单位|公司|机构|园区|村|学校|商户|工程|产业|集群|设备)/;

/** Every pattern of this file, for the backtracking check. */
export const CLASS_PATTERNS: readonly RegExp[] = [THINGS];

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
  if (CLASS_KINDS.has(kind)) return draft.isBoundAfter || THINGS.test(text.slice(after, after + 16));
  if (!SIZE_KINDS.has(kind))
    return kind === 'person' && draft.isBoundAfter && THINGS.test(text.slice(after, after + 16));
  return (
    draft.isBoundAfter &&
    THINGS.test(text.slice(after, after + 16)) &&
    (isCountBeside(draft, next, text) || isCountBeside(previous, draft, text))
  );
}

/** Two figures in one clause, at least one of them a count of things. */
function isCountBeside(a: QuantityDraft | undefined, b: QuantityDraft | undefined, text: string): boolean {
  if (a === undefined || b === undefined) return false;
  const isCount = parseUnit(a.unit).kind === 'count' || parseUnit(b.unit).kind === 'count';
  return isCount && !/[,。;|\n]/.test(text.slice(a.end, b.start));
}
