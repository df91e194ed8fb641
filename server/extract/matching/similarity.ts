/** How alike two names are: Dice over character bigrams, with the tail of a name weighing more than its head. */
import { AMOUNT_TAILS } from '../lexicon/cues.ts';
import { EN_STOP } from '../lexicon/english-cues.ts';
import { alternation, splitWords } from '../lexicon/words.ts';

const NOISE = /[\s"'“”‘’「」《》<>()（）,，、。;；:：·.\-—–_/|的了]/gu;
const TAIL = new RegExp(`(?<=.{2})(?:${alternation(splitWords(AMOUNT_TAILS))})$`, 'u');
const LATIN = /[a-z]/;

/** Quotes, marks and 的 away, lower case, without a closing 数 or 总额: 事故起数 and 事故 are one thing. */
export function normalizeName(name: string): string {
  return name.replace(NOISE, '').toLowerCase().replace(TAIL, '');
}

/** Sørensen–Dice coefficient over character bigrams with multiplicity, 0 to 1; 0 when a side is empty. */
export function diceBigrams(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const left = bigrams(a);
  const right = bigrams(b);
  let shared = 0;
  for (const [gram, count] of left) shared += Math.min(count, right.get(gram) ?? 0);
  const total = sum(left) + sum(right);
  return (2 * shared) / total;
}

function bigrams(text: string): ReadonlyMap<string, number> {
  const grams = new Map<string, number>();
  if (text.length < 2) return grams.set(text, 1);
  for (let i = 0; i < text.length - 1; i += 1) {
    const gram = text.slice(i, i + 2);
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

function sum(grams: ReadonlyMap<string, number>): number {
  return [...grams.values()].reduce((total, count) => total + count, 0);
}

/** A whole name that ends the other is the same thing said shorter: 立案率 for 处罚案件立案率. Index = its length. */
const SUFFIX_SCORE = [0, 0, 0.54, 0.72, 0.82, 0.86, 0.9] as const;

/** Words that end too many names to tell one from another. */
const GENERIC =
  /^(?:企业|项目|人员|机构|单位|工作|活动|资金|面积|平台|中心|产品|任务|设施|工程|学校|医院|案件|技术|成果|人才)$/u;
const GENERIC_SCORE = 0.48;

/** Similarity of two names of things, 0 to 1. */
export function nameSimilarity(a: string, b: string): number {
  if (isLatinName(a) && isLatinName(b)) return wordSimilarity(a, b);
  const left = normalizeName(a);
  const right = normalizeName(b);
  if (sharesAcronym(a, b)) return ACRONYM_SCORE;
  const [leftShare, rightShare] = [asShare(left), asShare(right)];
  const isShare = leftShare !== left || rightShare !== right;
  const score = Math.max(likeness(left, right), isShare ? likeness(leftShare, rightShare) : 0);
  return isOtherSize(left, right) ? Math.min(OTHER_SIZE_SCORE, score) : score;
}

function likeness(left: string, right: string): number {
  const dice = diceBigrams(left, right);
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (isShortForm(short, long)) return Math.max(dice, SHORT_FORM_SCORE);
  // 盘活2.1亿元 for 盘活闲置资产: what was left is the verb that the name begins with.
  if (short.length === 2 && long.length >= 4 && long.startsWith(short)) return Math.max(dice, VERB_START);
  if (short.length < 2 || !long.endsWith(short) || LATIN.test(short)) return dice;
  if (GENERIC.test(short)) return Math.max(dice, GENERIC_SCORE);
  return Math.max(dice, SUFFIX_SCORE[Math.min(short.length, SUFFIX_SCORE.length - 1)] ?? 0);
}

/** 民生支出占一般公共预算支出比重 and 民生支出占比 are one share, 保险覆盖城镇机构比例 and 机构覆盖率 another. */
function asShare(name: string): string {
  const whole = /覆盖(?<whole>[^覆盖]{2,20})(?:比例|比重)$/u.exec(name)?.groups?.['whole'];
  return whole === undefined ? name.replace(/占.{2,16}(?:比重|比例|比)$/u, '占比') : `${whole}覆盖率`;
}

const SIZE = /(?<size>[\d.]{0,8}[十百千万亿]{1,3}[元吨亩人]|\d[\d.]{0,8}(?:公里|米|张|亩|吨))及?以[上下]/u;
const OTHER_SIZE_SCORE = 0.4;

/** 5亿元以上项目 are a part of 亿元以上项目. Names are normalized. */
export function isOtherSize(a: string, b: string): boolean {
  const left = SIZE.exec(a)?.groups?.['size'];
  const right = SIZE.exec(b)?.groups?.['size'];
  return left !== undefined && right !== undefined && left !== right;
}

/** PQI for 路面技术状况指数(PQI). */
function sharesAcronym(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return /^[A-Za-z][A-Za-z0-9.]{1,7}$/u.test(short.trim()) && long.includes(short.trim());
}

const ACRONYM_SCORE = 0.85;
const SHORT_FORM_SCORE = 0.7;
const VERB_START = 0.6;
const SHORTEST_FORM = 3;

/** 治超点位 for 治超非现场执法点位: first and last character the same, the rest in order. */
function isShortForm(short: string, long: string): boolean {
  if (short.length < SHORTEST_FORM || short.at(0) !== long.at(0) || short.at(-1) !== long.at(-1))
    return false;
  let at = -1;
  return [...short].every((char) => (at = long.indexOf(char, at + 1)) !== -1);
}

function isLatinName(name: string): boolean {
  return /[a-z]{3}/iu.test(name) && !/[\u4e00-\u9fff]/u.test(name);
}

/** English: shared stems, half for how much of the shorter name is shared and half for both. */
function wordSimilarity(a: string, b: string): number {
  const left = stems(a);
  const right = stems(b);
  const smaller = Math.min(left.size, right.size);
  if (smaller === 0) return 0;
  const shared = [...left].filter((stem) => right.has(stem)).length;
  return (shared / smaller + (2 * shared) / (left.size + right.size)) / 2;
}

function stems(name: string): ReadonlySet<string> {
  const words = name.toLowerCase().match(/[a-z]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 2 && !EN_STOP.has(word)).map(stem));
}

/** exports, exported, exporting → export; laboratories → laboratory. */
function stem(word: string): string {
  const plain = word.replace(/ies$/u, 'y').replace(/(?<=[a-z]{3})(?:ions?|ing|ed|es|s)$/u, '');
  return plain.replace(/(?<=[a-z]{3})e$/u, '').replace(/(?<=[a-z]{2})([bdgmnprt])\1$/u, '$1');
}

/** Length of the common end of two names, in characters. */
export function commonTail(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}
