/** Basis, form and direction of a figure, from its unit and the words around it. */
import type { Basis, Direction, Form } from '../../domain/indicator.ts';
import type { UnitKind } from '../../domain/unit.ts';
import { LEVEL_NOUNS, LOWER_IS_BETTER } from '../lexicon/cues.ts';
import { anyOf } from '../lexicon/words.ts';
import type { QuantityMention } from '../types.ts';

export interface ShapeInput {
  readonly mention: QuantityMention;
  readonly unitKind: UnitKind;
  /** Words before the number within its clause, and the thing it measures. */
  readonly lead: string;
  readonly object: string;
  readonly isSinglePeriod: boolean;
}

export interface Shape {
  readonly basis: Basis;
  readonly form: Form;
  readonly direction: Direction;
}

const LEVEL = anyOf(LEVEL_NOUNS);
const LOWER = anyOf(LOWER_IS_BETTER);
const LOWER_EN =
  /\b(?:time|waiting|turnaround|days (?:lost|to)|sickness|absence|complaints?|missed|arrears|vacanc(?:y|ies)|voids?|crimes?|emissions?|errors?|overdue|backlog)\b/iu;
const CHANGE =
  /(?:增长|提高|提升|上升|增幅|增速|下降|降低|减少|压减|压降|缩小|(?:cut|reduce|increase|raise|lower|improve|grow)s?\b[^.;,]{0,40}\bby|rise by|fall by|fell by|rose by|grew by|fallen by|cut by|risen by|grow by|increase by|reduced by|up by|down by)(?:了|约|不少于|不低于|幅度)?$/u;
const DOWN_TO =
  /(?:控制|压缩|压减|缩短|降|降低|下降|减少|减|限制)[^,;。]{0,8}(?:在|至|到|为)(?:了|约)?$|(?:不高于|不超过|低于|小于|少于|至多)$/u;

/** Reads the shape. Less is better only for a level: 下降3% asks for more of the fall. */
export function readShape({ mention, unitKind, lead, object, isSinglePeriod }: ShapeInput): Shape {
  const isShare = unitKind === 'percent' || unitKind === 'points';
  const form: Form =
    unitKind === 'points' || (unitKind === 'percent' && CHANGE.test(lead.trim())) ? 'change' : 'level';
  const isState =
    (unitKind === 'percent' && form === 'level') ||
    ['ratio', 'concentration', 'duration'].includes(unitKind) ||
    LEVEL.test(object);
  const basis: Basis =
    isState && !(isShare && form === 'change') ? 'level' : isSinglePeriod ? 'new' : 'cumulative';
  return { basis, form, direction: form === 'change' ? 'up' : readDirection(mention, lead, object) };
}

function readDirection(mention: QuantityMention, lead: string, object: string): Direction {
  if (mention.comparator === 'lte' || mention.comparator === 'lt') return 'down';
  if (mention.comparator === 'gte' || mention.comparator === 'gt') return 'up';
  return DOWN_TO.test(lead.trim()) || LOWER.test(object) || LOWER_EN.test(object) ? 'down' : 'up';
}
