/**
 * The last goal and the last figure of a kind belong together when nothing else of that kind is left:
 *
 *     评审立项平均不超过30个工作日 ↔ 上半年平均31个工作日
 *     The capital programme is ¥3.2bn ↔ Spending was ¥2.05bn
 */
import { isComparable } from '../../domain/unit.ts';
import type { ClaimDraft } from '../claims/claim-draft.ts';
import { isEnglish } from '../claims/read-phrases.ts';
import { firstVeto } from './gates.ts';
import { verbClass } from '../claims/read-object.ts';
import type { Pairing } from './pair-section.ts';
import { diceBigrams, nameSimilarity, normalizeName } from './similarity.ts';
import { isLikeVerb, isOtherVerb, isSameVerb } from './verbs-alike.ts';

const ALONE_SCORE = 0.62;
const WEAK_SCORE = 0.5;
/** Count words say little about the thing: such figures pair only when they name nothing themselves. */
const COMMON_KINDS: readonly string[] = ['count', 'person'];

/** Adds pairs; answers the others unchanged. `rowName` is what the task is called. */
export function pairAlone(
  pairings: readonly Pairing[],
  figures: readonly ClaimDraft[],
  rowName: string,
): readonly Pairing[] {
  const taken = new Set(pairings.flatMap(({ actual }) => (actual === null ? [] : [actual])));
  return pairings.map((pairing) => {
    const figure = pairing.actual === null ? lastFigure(pairing, pairings, figures, taken) : null;
    if (figure === null || firstVeto(pairing.group, figure) !== null) return pairing;
    const left = figures.filter((f) => isRival(f, pairing.group.main));
    const isSilent = figure.object === '' && isOnTopic(pairing, figure);
    const isOnly = pairings.length === 1 && left.length === 1 && isOnlyAnswer(pairing, figure, rowName);
    const isUnclear = left.length > 1 && isEnglish(figure.clauseText);
    if (!isSilent && !isOnly && (isUnclear || !isTold(pairing, figure))) return pairing;
    return paired(pairing, figure, isSilent && figure.topic === '');
  });
}

/** The one figure left for the one goal left of its measure; null when either has a rival. */
function lastFigure(
  { group }: Pairing,
  pairings: readonly Pairing[],
  figures: readonly ClaimDraft[],
  taken: ReadonlySet<ClaimDraft>,
): ClaimDraft | null {
  const rivals = pairings.filter(
    ({ actual, group: { main } }) => actual === null && isLike(main, group.main),
  );
  const left = figures.filter((f) => isRival(f, group.main) && !taken.has(f));
  const [figure] = left;
  return figure === undefined || rivals.length !== 1 || left.length !== 1 ? null : figure;
}

function isRival(figure: ClaimDraft, main: ClaimDraft): boolean {
  return figure.kind === 'actual' && figure.how === 'stated' && isLike(figure, main);
}

/** Words or verb tell that the figure is of the goal's thing, and its count word is no common one. */
function isTold(pairing: Pairing, figure: ClaimDraft): boolean {
  const { main } = pairing.group;
  if (isCommon(main, figure) && !isTellingVerb(main, figure)) return false;
  return isEnglish(figure.clauseText) || speaksAlike(pairing, figure) || isAnsweredByVerb(main, figure);
}

function paired(pairing: Pairing, figure: ClaimDraft, isSure: boolean): Pairing {
  const params = { target: pairing.group.names[0] ?? '', actual: figure.object || figure.topic };
  return {
    ...pairing,
    actual: figure,
    pair: { score: isSure ? ALONE_SCORE : WEAK_SCORE, runnerUp: null, because: ['nothing_else_left'] },
    reasons: isSure ? [] : [{ code: 'weak_match', params }],
    candidates: [],
  };
}

const DONE = /已|完成|成功|办结|建成|达成|实现了/u;
/** The sentence turns from its goal to where it stands. */
const TURN_TO_NOW = /^(?:目前|截[至止]|现已|至今|上半年|前[两二三]季度|\d{1,2}月底)/u;
const MOST_TIMES = 3;

/** 寻亲成功3位 ↔ 成功为两位烈士找到亲属: one goal, one figure of its count word, done, and some word of the task in it. */
function isOnlyAnswer({ group }: Pairing, figure: ClaimDraft, rowName: string): boolean {
  const { main } = group;
  if (main.quantity.unit !== figure.quantity.unit || isOtherVerb(main, figure)) return false;
  if (!DONE.test(figure.clauseText) || figure.quantity.value > main.quantity.value * MOST_TIMES) return false;
  return (
    isAnsweredByVerb(main, figure) ||
    (figure.sentence.start === main.sentence.start && TURN_TO_NOW.test(figure.clauseText)) ||
    [rowName, ...group.names].some((name) => sharesWord(name, figure.clauseText))
  );
}

function sharesWord(name: string, clause: string): boolean {
  const [words, said] = [normalizeName(name), normalizeName(clause)];
  return Array.from({ length: Math.max(0, words.length - 1) }, (_, i) => words.slice(i, i + 2)).some(
    (word) => /^[\u4e00-\u9fff]{2}$/u.test(word) && said.includes(word),
  );
}

/** 建设口袋公园12处 ↔ 街头绿地完工9处: the same done to the only thing of that measure. */
function isAnsweredByVerb(main: ClaimDraft, figure: ClaimDraft): boolean {
  return isSameVerb(main.verb, figure.verb) || isLikeVerb(main, figure);
}

/** 补建路灯530个 ↔ 照明设施已补建209个: a verb that few things take makes up for a count word that all take. */
function isTellingVerb(main: ClaimDraft, figure: ClaimDraft): boolean {
  return verbClass(main.verb) === 'deliver' && isSameVerb(main.verb, figure.verb);
}

/** 家 and 个 count anything; 套(间), 台 or 场 on both sides narrow it down. */
function isCommon(main: ClaimDraft, figure: ClaimDraft): boolean {
  if (!COMMON_KINDS.includes(main.unit.kind)) return false;
  return (
    main.quantity.unit !== figure.quantity.unit || /^万?[个家项件处名人次户位]$/u.test(main.quantity.unit)
  );
}

/** Count words are one kind for a sure pair; here, where words fail, they must be the same word. */
function isLike(a: ClaimDraft, b: ClaimDraft): boolean {
  const left = a.unit;
  const right = b.unit;
  const isSameWord =
    left.kind !== 'count' || left.label === right.label || left.label === '' || right.label === '';
  return isComparable(left, right) && isSameWord && a.form === b.form;
}

/** A figure that names nothing speaks of what was named before it. */
function isOnTopic({ group }: Pairing, { topic }: ClaimDraft): boolean {
  return topic === '' || group.names.some((name) => nameSimilarity(name, topic) >= ON_TOPIC);
}

const ON_TOPIC = 0.3;

/** Some word in common, or a section that says nothing else. */
function speaksAlike({ group }: Pairing, figure: ClaimDraft): boolean {
  const clauses = diceBigrams(normalizeName(group.main.clauseText), normalizeName(figure.clauseText));
  return clauses > 0.1 || group.names.some((name) => nameSimilarity(name, figure.object) > 0.1);
}
