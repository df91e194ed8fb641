/**
 * The English counterpart of clause reading: what a number measures and whether it was promised or reached.
 *
 *     Goods trade through the Zone is to reach ¥320bn for the year and stood at ¥251.8bn after nine months.
 *     subject                      promised                            reached, of the same subject
 */
import { EN_ACTUAL, EN_BOUND, EN_CUE_END, EN_STOP, EN_TARGET } from '../lexicon/english-cues.ts';
import type { ObjectReading } from './read-object.ts';

const TIME = /^(?:by|in|at|to|as of|since|during|up to|until)\s[^,]{2,40},\s*/iu;
/** commits the Administration to, is to sign: somebody does something to the thing after the number. */
const ACTIVE =
  /\b(?:to|should|must|will) (?!be\b|reach|rise|fall|stay|remain|grow|exceed|take|cover|stand)(?<verb>[a-z]{2,20})\s{0,3}$|\bcommits?\b|^(?:and\s{1,3})?(?<bare>create|train|sign|open|build|deliver|recruit|plant|install|provide|complete|approve|launch|certify)\s{0,3}$/iu;
/** aims to cut diesel use by, to keep costs under: the thing stands between verb and bound. */
const ACTED_BY =
  /\b(?:to|should|must|will) (?!be\b)[a-z]{2,20} (?<noun>[a-z][a-z -]{2,40}?) (?:by|to|at|under|below|within)\s{0,3}$/iu;
const PRONOUN =
  /^(?:it|they|this|that|these|the figure|the average|the count|progress|a further|another|there|which|who)$/iu;

/** Whether the words around a number promise or report; null when they say neither. */
export function englishMode(before: string, after: string): 'target' | 'actual' | null {
  if (AGAINST_END.test(after)) return 'actual';
  const near = lastCue(before) ?? firstCue(after);
  return near ?? (IMPERATIVE.test(before) ? 'target' : null);
}

/** 412 homes were insulated against | a target of 450: what stands before was reached. */
const AGAINST_END = /\bagainst\s{0,3}$/iu;
/** The committee heard that 412 homes …: who tells is not what is told of. */
const TELLING =
  /^(?:the )?[a-z ]{2,30}? (?:heard|noted|reported|was told|were told|agreed|confirmed|learned) that /iu;
/** The thing of the number before, where this one is only the target of it. */
const TARGET_OF_IT =
  /[0-9%]\s{0,2}(?:[a-z]{1,3} of )?(?<noun>[a-z][a-z -]{1,60}?)\s{1,3}against (?:a|an|the|its|our|their) (?:[a-z]{2,12} )?(?:target|plan|goal|budget) (?:of|for)\s{0,3}$/iu;

/** Recruit 40 apprentices: a plan's own voice. */
const IMPERATIVE =
  /^\s{0,3}(?:and\s{1,3})?(?:create|train|sign|open|build|deliver|recruit|plant|install|provide|complete|approve|launch|certify|hold|achieve|cut|reduce|increase|support|inspect)\s{0,3}$/iu;

interface Found {
  readonly mode: 'target' | 'actual';
  /** End of the cue. */
  readonly at: number;
  /** The cue opens the text. */
  readonly isFirst: boolean;
}

function cuesIn(text: string): readonly Found[] {
  const targets = [...text.matchAll(EN_TARGET)].map((m): Found => ({
    mode: 'target',
    at: m.index + m[0].length,
    isFirst: m.index === 0,
  }));
  const taken = targets.map(({ at }) => at);
  const actuals = [...text.matchAll(EN_ACTUAL)]
    .map((m): Found => ({ mode: 'actual', at: m.index + m[0].length, isFirst: m.index === 0 }))
    .filter(({ at }) => !taken.some((end) => Math.abs(end - at) <= 4));
  return [...targets, ...actuals].sort((a, b) => a.at - b.at);
}

function lastCue(text: string): 'target' | 'actual' | null {
  return cuesIn(text).at(-1)?.mode ?? null;
}

function firstCue(text: string): 'target' | 'actual' | null {
  return cuesIn(text)[0]?.mode ?? null;
}

/** Noun phrase before the first verb of the clause; '' for pronouns and clauses that begin with the number. */
export function englishSubject(clause: string): string {
  const body = clause
    .replace(/^\s{0,3}and\s{1,3}/iu, '')
    .replace(TIME, '')
    .replace(TELLING, '')
    .replace(EN_BOUND, ' ')
    .trim();
  const end = body.search(EN_CUE_END);
  const subject = (end === -1 ? body : body.slice(0, end)).trim();
  return PRONOUN.test(subject) || englishWords(subject) === '' ? '' : subject;
}

/** Noun phrase after the number: of paid-in foreign investment in 2023 → paid-in foreign investment. */
export function englishNoun(after: string): string {
  const body = after.replace(/^\s{0,3}(?:of\s{1,3})?/iu, '');
  const end = body.search(
    /[,.;:()]|(?<![-\w])(?:is|are|was|were|had|has|have|should|by|in|to|for|this|from|and|at|after|against|with|so|under|through|must|will|which|of 20)\b/iu,
  );
  return (end === -1 ? body : body.slice(0, end)).trim();
}

/** Content words of a text, for likeness when neither side names the thing plainly. */
export function englishWords(text: string): string {
  return (text.toLowerCase().match(/[a-z]{3,}/gu) ?? []).filter((word) => !EN_STOP.has(word)).join(' ');
}

/** The thing of one number: subject of its clause, else what follows it with its count word, else nothing. */
export function readEnglishObject(
  clause: string,
  before: string,
  after: string,
  unit: string,
): ObjectReading & { readonly others: readonly string[] } {
  const follower = englishNoun(after);
  const isVerb = cuesIn(follower)[0]?.isFirst === true;
  const noun = [unitWord(unit), isVerb ? '' : follower].filter((word) => word !== '').join(' ');
  const subject = englishSubject(clause);
  const plain = before.replace(EN_BOUND, ' ').trim();
  const words = englishWords(`${plain} ${unitWord(unit)} ${after}`);
  const acted = targetedNoun(clause) ?? ACTED_BY.exec(plain)?.groups?.['noun'];
  if (acted !== undefined && englishWords(acted) !== '')
    return {
      object: acted,
      start: null,
      verb: null,
      isVerbLast: false,
      others: [subject, words].filter((name) => name !== ''),
    };
  const active = ACTIVE.exec(plain);
  const verb = active?.groups?.['verb'] ?? active?.groups?.['bare'] ?? null;
  const isNounFirst = active !== null || unitWord(unit) !== '' || subject === '';
  const isNoun = noun !== '' && (active !== null || englishWords(noun) !== '');
  const [object, other] = isNounFirst && isNoun ? [noun, subject] : [subject, noun];
  return {
    object,
    start: null,
    verb,
    isVerbLast: false,
    others: [other, words].filter((name) => name !== '' && name !== object),
  };
}

/** 412 homes were insulated against a target of …: homes. */
function targetedNoun(clause: string): string | undefined {
  const words = TARGET_OF_IT.exec(clause)?.groups?.['noun'];
  return words === undefined ? undefined : englishNoun(words);
}

/** jobs, projects, berths: count words that say what is counted; hours and £m do not. */
function unitWord(unit: string): string {
  const words = unit.toLowerCase().split(/\s+/u);
  return /^[a-z]{3,}(?: [a-z]+)?$/iu.test(unit) && !words.some((word) => MEASURES.has(word)) ? unit : '';
}

const MEASURES = new Set(
  'hour hours day days working week weeks month months year years percent percentage point points tonne tonnes metre metres km mw kw kwh million billion thousand'.split(
    ' ',
  ),
);
