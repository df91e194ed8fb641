/** How well a figure answers a target: the likeness of the things, then what speaks for and against in the words around. */
import { isComparable } from '../../domain/unit.ts';
import type { ClaimDraft } from '../claims/claim-draft.ts';
import { verbClass } from '../claims/read-object.ts';
import { scoreNames } from './score-names.ts';
import { isShareOf } from './printed-rates.ts';
import { diceBigrams, nameSimilarity, normalizeName } from './similarity.ts';
import type { TargetGroup } from './target-group.ts';
import { isLikeVerb, isOtherVerb, isSameVerb } from './verbs-alike.ts';

export interface PairScore {
  /** 0 to about 1.2; below the floor nothing pairs. */
  readonly score: number;
  /** Likeness of the two things alone. */
  readonly name: number;
  readonly because: readonly string[];
}

/** Below this a pair is not made. */
export const PAIR_FLOOR = 0.45;
/** Below this a pair is made but waits for a check. */
export const SURE_SCORE = 0.6;

interface Weight {
  readonly name: string;
  readonly value: number;
  readonly applies: (target: TargetGroup, actual: ClaimDraft, name: number) => boolean;
}

/** Each line adds its value when it applies; the sizes were set on the development reports. */
const WEIGHTS: readonly Weight[] = [
  { name: 'same_verb', value: 0.08, applies: ({ main }, a) => isSameVerb(main.verb, a.verb) },
  {
    name: 'like_verb',
    value: 0.04,
    applies: ({ main }, a) => !isSameVerb(main.verb, a.verb) && isLikeVerb(main, a),
  },
  { name: 'other_verb', value: -0.15, applies: ({ main }, a) => isOtherVerb(main, a) },
  { name: 'shared_name', value: 0.35, applies: (t, a, name) => name < 0.8 && sharesName(t, a) },
  { name: 'same_item', value: 0.06, applies: ({ main }, a) => main.item !== null && main.item === a.item },
  { name: 'beside_the_goal', value: 0.4, applies: (t, a) => isBesideRepeat(t, a) },
  { name: 'running_total', value: 0.03, applies: (_, a) => a.isCumulative },
  { name: 'one_period_only', value: -0.1, applies: (_, a) => a.isSinglePeriod && !a.isCumulative },
  { name: 'part_only', value: -0.15, applies: (t, a) => a.kind === 'subset' && !isPartAsked(t, a) },
  {
    name: 'part_asked',
    value: 0.1,
    applies: (t, a) => isPartAsked(t, a),
  },
  { name: 'in_brackets', value: -0.05, applies: (_, a) => a.isAside },
  { name: 'stock', value: -0.25, applies: (t, a) => isStockForFlow(t, a) },
  { name: 'states_no_thing', value: -0.03, applies: (_, a) => a.how === 'stated' && a.object === '' },
];

export interface PairContext {
  /** Name of the grid row, for figures that name nothing; '' in prose. */
  readonly rowName: string;
  /** The target is the only one of its measure in the section. */
  readonly isAlone: boolean;
  /** Rate printed behind the figure, in percent; null without one. */
  readonly rate: number | null;
}

/** Scores one pair; gates come before. */
export function scorePair(target: TargetGroup, actual: ClaimDraft, context: PairContext): PairScore {
  const name = actual.how === 'counted' ? scoreNames(target, actual) : thingScore(target, actual, context);
  const isRated = context.rate !== null && isShareOf(target.main, actual, context.rate);
  if (name === 0 && !isRated && !isBesideRepeat(target, actual)) return { score: 0, name, because: [] };
  const applied = WEIGHTS.filter((weight) => weight.applies(target, actual, name));
  const because = [...applied.map((weight) => weight.name), ...(isRated ? ['printed_rate'] : [])];
  const score = applied.reduce((total, weight) => total + weight.value, name) + (isRated ? RATED : 0);
  return { score, name, because };
}

/** The printed rate fits the goal: hardly chance, though the words may differ. */
const RATED = 0.5;
const OTHER_SIDE = 0.95;
const CLAUSE_WEIGHT = 0.8;

/** The best likeness of any name of the target with any name of the figure, or of the two clauses as wholes. */
function thingScore(
  { main, names }: TargetGroup,
  actual: ClaimDraft,
  { rowName, isAlone }: PairContext,
): number {
  const isSilent = actual.object === '';
  const things = isSilent ? [actual.topic, rowName, ...actual.objects] : actual.objects;
  const scores = names.flatMap((left, i) =>
    things.map((right, j) => nameSimilarity(left, right) * (i + j === 0 || isSilent ? 1 : OTHER_SIDE)),
  );
  const verbs = isSilent && isTellingVerb(main.verb) && isSameVerb(main.verb, actual.verb) ? VERB_ONLY : 0;
  const clauses = isSilent ? 0 : CLAUSE_WEIGHT * diceBigrams(bare(main.clauseText), bare(actual.clauseText));
  const alone = isSilent && isAlone && actual.topic === '' ? ALONE : 0;
  return Math.max(0, clauses, verbs, alone, ...scores);
}

const VERB_ONLY = 0.58;
/** 已建成18.6万亩: with one goal of its kind, a figure that names nothing can only answer to that. */
const ALONE = 0.64;

/** 新开工3200套;基本建成1874套: figures that name nothing answer to the goal with their verb. */
function isTellingVerb(verb: string | null): boolean {
  const kind = verbClass(verb);
  return kind !== null && kind !== 'reach' && kind !== 'carry';
}

/** A clause without its figures and signs. */
function bare(clause: string): string {
  return normalizeName(clause.replace(/[\d.%]+/gu, ''));
}

function sharesName({ main, repeats }: TargetGroup, actual: ClaimDraft): boolean {
  const names = [main, ...repeats].flatMap((claim) => claim.names);
  return actual.names.some((name) => names.includes(name));
}

/** 建成46个,超过年初40个的目标: the figure that stands beside its own goal. */
function isBesideRepeat({ main, repeats }: TargetGroup, actual: ClaimDraft): boolean {
  return [main, ...repeats].some(
    (r) =>
      r.kind === 'restated_target' &&
      r.sentence.start === actual.sentence.start &&
      r.quantity.start > actual.quantity.start &&
      isComparable(r.unit, actual.unit),
  );
}

/** 省级专精特新企业 was promised, and 其中省级17家 told. */
function isPartAsked({ names }: TargetGroup, { isCompleted, object }: ClaimDraft): boolean {
  return isCompleted && names.includes(object);
}

const STOCK = /(?:余额|存量|总量|总数|保有量|总规模|拥有量|在册|实有)$/u;

function isStockForFlow({ main, names }: TargetGroup, actual: ClaimDraft): boolean {
  return STOCK.test(actual.object) && !names.some((name) => STOCK.test(name)) && main.basis !== 'level';
}
