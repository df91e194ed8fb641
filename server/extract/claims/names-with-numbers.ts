/** Numbers that tell which thing is meant: part of a name, of a class of size, of the name of a rate. */
import type { UnitKind } from '../../domain/unit.ts';
import type { KindInput } from './kind-rules.ts';

const CLASS_KINDS: readonly UnitKind[] = ['money', 'area', 'length', 'mass', 'power', 'duration'];
const SIZED_KINDS: readonly UnitKind[] = ['length', 'duration'];
/** 30分钟到场率, 5公里通勤比例, 3日内响应满意度. */
const MEASURED_RATE = /^(?:以?内)?(?!完成率)[\u4e00-\u9fff]{1,10}?(?:率|比例|比重|占比|满意度)/u;
const BOUND_WORDS = /^(?:以上|以下|以内|左右|上下|为|至|到|和|及|或|与|的|。)/u;

/** 95128电召: digits without unit right before a noun. 48小时上架率: a measure before the noun of a rate. */
export function isNumberInName({ phrase, unitKind, tail }: KindInput): boolean {
  if (phrase.mention.unit === '') return /^[\u4e00-\u9fff]{2}/u.test(tail) && !BOUND_WORDS.test(tail);
  return SIZED_KINDS.includes(unitKind) && MEASURED_RATE.test(tail);
}

/** 5000万元以上项目12个, 使用10年以上的电梯: the number says which things, not how many. */
export function isSizeClass({ phrase, unitKind, lead, tail }: KindInput): boolean {
  if (/^(?:岁|周岁|年级|级(?!别))/u.test(tail)) return true;
  if (
    unitKind === 'duration' &&
    /^(?:以上|以下)?的?[\u4e00-\u9fff]/u.test(tail) &&
    !/^(?:以内|内|左右|办|完)/u.test(tail)
  )
    return phrase.mention.unit.endsWith('年') || /使用|满/u.test(lead);
  // 60米级海巡船, 千吨级泊位
  if (phrase.mention.unit.endsWith('级') && /^[\u4e00-\u9fff“]/u.test(tail)) return true;
  if (!CLASS_KINDS.includes(unitKind)) return false;
  if (/^级(?=[\u4e00-\u9fff“])/u.test(tail)) return true;
  // 城区站点500米覆盖率达到100%: a length inside the name of what the next number measures.
  if (
    unitKind !== 'money' &&
    unitKind !== 'mass' &&
    /^[\u4e00-\u9fff]{2,8}\d/u.test(tail.replace(/[至到为在]{1,4}(?=\d)/u, ''))
  )
    return true;
  const isBounded = phrase.mention.comparator !== 'eq' || /^(?:及)?(?:以上|以下)/u.test(tail);
  return (
    isBounded &&
    /^(?:(?:及|含)?以[上下])?(?:的)?(?!以[上下])[\u4e00-\u9fffA-Za-z]{2,}/u.test(tail) &&
    /\d|[一二三四五六七八九十]/u.test(tail)
  );
}
