/** Reasons for which a figure cannot be a target's actual, however alike the words: kind of unit, level, list, stage, action. */
import type { Reason } from '../../domain/finding.ts';
import { isComparable } from '../../domain/unit.ts';
import type { ClaimDraft } from '../claims/claim-draft.ts';
import { verbClass } from '../claims/read-object.ts';
import { CONTAINERS, FOUND, NOT_DONE, OTHER_ACTION, PREPARED } from '../lexicon/cues.ts';
import { alternation, splitWords } from '../lexicon/words.ts';
import { isOtherSize, normalizeName } from './similarity.ts';
import type { TargetGroup } from './target-group.ts';
import { isSameVerb } from './verbs-alike.ts';

export interface Veto {
  readonly name: string;
  /** The figure is shown beside the target with this reason; null: it has nothing to do with it. */
  readonly reason: Reason | null;
}

export interface Gate {
  readonly name: string;
  readonly check: (target: TargetGroup, actual: ClaimDraft) => Veto | null;
}

const NOT_YET = new RegExp(alternation(splitWords(NOT_DONE)), 'gu');
const OTHER = new RegExp(alternation(splitWords(OTHER_ACTION)), 'gu');
const FINDING = new RegExp(alternation(splitWords(FOUND)), 'gu');
const PREPARATION = new RegExp(alternation(splitWords(PREPARED)), 'gu');
const BUILT =
  /建成|完工|竣工|投用|投运|投入|交付|验收|完成改造|改造完成|完成建设|建设完成|开放|开业|运营|挂牌|授牌|启用|到位/u;
/** 考核合格 tells a result, not an action. */
const PASSED = /(?:考核|考试|评审|评估|检测|检查)(?:合格|达标|通过|优秀)/gu;
const CONTAINER = new RegExp(`(?:${alternation(splitWords(CONTAINERS))})$`, 'u');
const LEVEL =
  /^(?<level>国家|国际|世界|全国|省(?![内外])|自治区|市(?![场民政值域])|县(?![域城])|区(?![域块间位内外])|镇(?!区))级?/u;
const GRADE = /[a-z]+\d*|\d+[a-z]*|[一二三四五甲乙丙]级|[一二三]等/gu;

const veto = (name: string, reason: Reason | null = null): Veto => ({ name, reason });

/** In this order: the cheap and certain ones first; a later gate's candidate never revives what an earlier one refused. */
export const GATES: readonly Gate[] = [
  { name: 'kind', check: (_, actual) => (isFigure(actual) ? null : veto('kind')) },
  { name: 'unit', check: ({ main }, actual) => (hasLikeUnit(main, actual) ? null : veto('unit')) },
  { name: 'vague', check: (_, actual) => (isTooVague(actual) ? veto('vague') : null) },
  { name: 'bare', check: ({ main }, actual) => (isTellingNumber(main, actual) ? null : veto('bare')) },
  { name: 'change', check: ({ main }, actual) => (isLikeForm(main, actual) ? null : veto('change')) },
  { name: 'level', check: (target, actual) => (isLikeLevel(target, actual) ? null : veto('level')) },
  { name: 'grade', check: (target, actual) => (isLikeGrade(target, actual) ? null : veto('grade')) },
  { name: 'begun', check: ({ main }, actual) => (isBegunOnly(main, actual) ? veto('begun') : null) },
  { name: 'container', check: container },
  { name: 'stock', check: stock },
  { name: 'stage', check: stage },
  { name: 'prepared', check: prepared },
  { name: 'found', check: found },
  { name: 'action', check: action },
];

function isFigure({ kind }: ClaimDraft): boolean {
  return kind === 'actual' || kind === 'subset' || kind === 'growth';
}

/** 项 = 个 = 家, but a visit (家次) is not a firm, and % is no percentage point. Counted names take the target's unit. */
function hasLikeUnit(target: ClaimDraft, actual: ClaimDraft): boolean {
  const left = target.unit;
  const right = actual.unit;
  if (actual.how === 'counted') return left.kind === 'count' && left.mult === 0;
  return isComparable(left, right) && isTimes(target.quantity.unit) === isTimes(actual.quantity.unit);
}

/** 数十家 is anything from 10 to 99. */
function isTooVague({ quantity: { comparator, low, high } }: ClaimDraft): boolean {
  return comparator === 'range' && low !== null && high !== null && high > low * MOST_SPREAD;
}

const MOST_SPREAD = 5;

/** A number without unit inside Chinese prose counts nothing that a target with a unit asks for. */
function isTellingNumber(target: ClaimDraft, actual: ClaimDraft): boolean {
  const isBare = actual.quantity.unit === '' && !actual.isBareCell && actual.how === 'stated';
  return !isBare || target.quantity.unit === '' || !/[\u4e00-\u9fff]/u.test(actual.clauseText);
}

function isTimes(unit: string): boolean {
  return /^.+次$/u.test(unit) && !/批次|班次|航次|车次|^万?次$/u.test(unit);
}

/** 同比增长 answers only to a target that asks for growth; 提高1个百分点 never to a level. */
function isLikeForm(target: ClaimDraft, actual: ClaimDraft): boolean {
  if (actual.kind === 'growth') return target.form === 'change';
  return target.form === actual.form || target.unit.kind !== 'percent';
}

function isLikeLevel(target: TargetGroup, actual: ClaimDraft): boolean {
  const left = levelOf(target.names[0] ?? '');
  const right = levelOf(actual.how === 'counted' ? actual.countedType : actual.object);
  return left === null || right === null || left === right;
}

function levelOf(name: string): string | null {
  const level = LEVEL.exec(normalizeName(name))?.groups?.['level'] ?? null;
  return level === '全国' ? '国家' : level;
}

/** 4A is not 5A, 二级 not 三级, 亿元以上 not 5亿元以上; a side that gives no grade is open. */
function isLikeGrade(target: TargetGroup, actual: ClaimDraft): boolean {
  if (isOtherSize(normalizeName(target.names[0] ?? ''), normalizeName(actual.object))) return false;
  const left = gradesOf(target.names[0] ?? '');
  const right = gradesOf(actual.object);
  return left.length === 0 || right.length === 0 || left.some((grade) => right.includes(grade));
}

function gradesOf(name: string): readonly string[] {
  return /[\u4e00-\u9fff]/u.test(name) ? (normalizeName(name).match(GRADE) ?? []) : [];
}

/** 开工 is promised: what is finished is fewer; it answers only when nothing better does, so not at all. */
function isBegunOnly(target: ClaimDraft, actual: ClaimDraft): boolean {
  return verbClass(target.verb) === 'start' && verbClass(actual.verb) === 'finish';
}

/** Entries of a list, topics of a call, pages of papers are not the results themselves. */
function container(target: TargetGroup, actual: ClaimDraft): Veto | null {
  const isAnswer = actual.object === '' && actual.verb !== null && isSameVerb(target.main.verb, actual.verb);
  if (isAnswer) return null;
  const thing = actual.object === '' ? actual.topic : actual.object;
  const found = CONTAINER.exec(normalizeName(thing))?.[0];
  if (found === undefined || textOf(target).includes(found)) return null;
  return veto('container', { code: 'other_kind_of_thing', params: { thing: trimQuotes(thing) } });
}

function trimQuotes(thing: string): string {
  return thing.replace(/[“”"]/gu, '');
}

const STOCK = /(?:余额|存量|总量|总数|保有量|总规模|拥有量|在册|实有)$/u;

/** 有效注册商标总量 is what there is, not what was added. */
function stock({ main, names }: TargetGroup, actual: ClaimDraft): Veto | null {
  const isStock = STOCK.test(actual.object) && !names.some((name) => STOCK.test(name));
  if (!isStock || main.basis === 'level' || verbClass(main.verb) !== 'gain') return null;
  return veto('stock', { code: 'other_kind_of_thing', params: { thing: actual.object } });
}

/** Applied for, recommended, under way: unless the target itself counts applications. */
function stage(target: TargetGroup, actual: ClaimDraft): Veto | null {
  const word = firstForeign(actual.nearText, NOT_YET, target);
  return word === null || actual.how === 'counted'
    ? null
    : veto('stage', { code: 'planned_not_done', params: { word } });
}

/** 完成12座公厕选址 is no toilet built; what was built, opened or accepted after it is. */
function prepared(target: TargetGroup, actual: ClaimDraft): Veto | null {
  const promised = verbClass(target.main.verb);
  if (promised !== 'gain' && promised !== 'finish' && promised !== 'start') return null;
  const word = firstForeign(actual.nearText, PREPARATION, target);
  return word === null || actual.how === 'counted' || BUILT.test(actual.nearText)
    ? null
    : veto('prepared', { code: 'planned_not_done', params: { word } });
}

/** 发现隐患12300处,整改9660处: what was found is not what was promised, unless the target's verb stands there too. */
function found({ main, names }: TargetGroup, actual: ClaimDraft): Veto | null {
  const verb = verbClass(main.verb) === 'reach' ? null : main.verb;
  const isWelcome = main.direction === 'down' || (verb !== null && actual.beforeText.includes(verb));
  if (isWelcome) return null;
  return firstForeign(actual.beforeText, FINDING, { main, names }) === null ? null : veto('found');
}

/** 4家省实验室开展绩效评价: something else was done with what exists. */
function action(target: TargetGroup, actual: ClaimDraft): Veto | null {
  const verbs = actual.object === '' ? actual.nearText : actual.nearText.replace(actual.object, '');
  const word = firstForeign(verbs.replace(PASSED, ''), OTHER, target);
  return word === null || actual.how === 'counted' ? null : veto('action', null);
}

function firstForeign(
  text: string,
  pattern: RegExp,
  target: Pick<TargetGroup, 'main' | 'names'>,
): string | null {
  const own = textOf(target);
  return (text.match(pattern) ?? []).find((word) => !own.includes(word)) ?? null;
}

function textOf({ main, names }: Pick<TargetGroup, 'main' | 'names'>): string {
  return `${names.join(' ')} ${main.clauseText}`;
}

/** The first gate that refuses, or null. */
export function firstVeto(target: TargetGroup, actual: ClaimDraft): Veto | null {
  for (const gate of GATES) {
    const found = gate.check(target, actual);
    if (found !== null) return found;
  }
  return null;
}
