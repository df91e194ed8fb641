/** Puts every quantity of a field into its words: sentence, clause, what stands before and after it, and the thing counted. */
import { parseUnit } from '../../domain/unit.ts';
import type { QuantityMention, Range } from '../types.ts';
import { beforeVerb, nounPart } from './noun-part.ts';
import { englishSubject, readEnglishObject } from './read-english.ts';
import { readObject } from './read-object.ts';
import type { ObjectReading } from './read-object.ts';
import type { Sentence } from './segment-text.ts';
import type { TextView } from './text-view.ts';
import { wordJoint } from './word-joint.ts';

export interface Phrase {
  readonly mention: QuantityMention;
  /** The number in view offsets. */
  readonly at: Range;
  readonly sentence: Sentence;
  readonly clause: Range;
  /** Words of the clause since the last number, and up to the next one. */
  readonly before: string;
  readonly beforeStart: number;
  readonly after: string;
  /** Inside round brackets of its clause: (累计95项). */
  readonly isAside: boolean;
  readonly reading: ObjectReading;
  /** View offset of the object; null when the text leaves it out. */
  readonly objectStart: number | null;
  /** Other words that may name the thing: from the other side of the number, from both. */
  readonly otherObjects: readonly string[];
  /** Label of the clause: the words before its colon, without numbers; ''. */
  readonly label: string;
  /** The sentence up to the number. */
  readonly leadText: string;
  /** The sentence from the number's end on. */
  readonly tailText: string;
}

/** Bounds belong to the number. */
const BOUND_BEFORE = /[≥≤＞＜><≈~约超逾近]{1,3}\s{0,3}$/u;
const BOUND_AFTER = /^\s*(?:\((?:含|不含)\))?(?:及)?(?:以上|以下|以内|之内|左右|上下|内)/u;
const blanks = (words: string): string => ' '.repeat(words.length);
const LIST_BREAK = /[、,]|以及|和|及|与|或/u;
/** What follows goes on about the figure instead of naming the thing: 1200家居全国第一. */
const NOT_A_NOUN =
  /^(?:居|位|列|占|比|较|同|超|并|以|被|在|由|用于|其|含|分|为|已|正|因|经|但|而|尚|未|不|左右|以上|以内|以下|的)/u;

/** Quantities must lie in the view's range. Those outside every sentence (a list marker read as a number) are left out. */
export function readPhrases(
  view: TextView,
  sentences: readonly Sentence[],
  quantities: readonly QuantityMention[],
): readonly Phrase[] {
  const read = isEnglish(view.text) ? readEnglishPhrase : readPhrase;
  const placed = quantities.map((mention) => ({
    start: view.toView(mention.start),
    end: view.toView(mention.end),
  }));
  const phrases: Phrase[] = [];
  let s = 0;
  let c = 0;
  quantities.forEach((mention, i) => {
    const at = placed[i];
    if (at === undefined) return;
    // Sentences, clauses and numbers all run forward: one walk places every number.
    while (s < sentences.length && at.start >= (sentences[s]?.end ?? 0)) {
      s += 1;
      c = 0;
    }
    const sentence = sentences[s];
    if (sentence === undefined || at.start < sentence.start) return;
    while (c < sentence.clauses.length && at.start >= (sentence.clauses[c]?.end ?? 0)) c += 1;
    const clause = sentence.clauses[c];
    if (clause === undefined || at.start < clause.start) return;
    phrases.push(
      read(view.text, { mention, at, sentence, clause, clauseIndex: c }, placed[i - 1], placed[i + 1]),
    );
  });
  return phrases;
}

/** How far words reach to a number: longer clauses are lists, and a cut keeps the work linear in the text. */
export const REACH = 120;

interface Place extends Pick<Phrase, 'mention' | 'at' | 'sentence' | 'clause'> {
  readonly clauseIndex: number;
}

/** The part of a stretch that lies within reach of a number. */
export function within({ start, end }: Range, at: Range, reach = REACH): Range {
  return { start: Math.max(start, at.start - reach), end: Math.min(end, at.end + reach) };
}

function readPhrase(
  text: string,
  place: Place,
  neighbour: Range | undefined,
  follower: Range | undefined,
): Phrase {
  const { at, sentence, mention } = place;
  const aside = bracketAround(text, at, sentence);
  const zone = within(aside ?? withBrackets(text, place.clause, place), at);
  const previous = neighbour !== undefined && neighbour.start >= zone.start ? neighbour : undefined;
  const next = follower !== undefined && follower.start < zone.end ? follower : undefined;
  const beforeStart = startOfBefore(text, zone, at, previous);
  const afterEnd = endOfAfter(text, zone, at, next);
  const before = withoutAsides(text.slice(beforeStart, at.start)).replace(BOUND_BEFORE, blanks);
  const after = withoutAsides(text.slice(at.end, afterEnd)).replace(BOUND_AFTER, blanks);
  const left = readObject(before);
  const noun = nounPart(after);
  const right = readObject(beforeVerb(noun));
  const uncut = right.verb === null ? readObject(noun) : right;
  const isAfter = right.object !== '' && prefersAfter(mention, left, right, after);
  const main = isAfter
    ? { ...right, verb: left.verb ?? uncut.verb, isVerbLast: left.verb === null && uncut.isVerbLast }
    : left;
  const offset = isAfter ? at.end + after.indexOf(right.object) : beforeStart + (left.start ?? 0);
  return {
    ...place,
    before,
    beforeStart,
    after,
    isAside: aside !== null,
    reading: { ...main, verb: main.verb ?? verbAfter(after) },
    objectStart: main.object === '' ? null : offset,
    otherObjects: otherObjects(isAfter ? [left.object, noun.trim()] : [right.object], `${before}${after}`),
    label: previous === undefined && aside === null ? labelOf(text, place) : '',
    leadText: text.slice(Math.max(sentence.start, at.start - REACH), at.start),
    tailText: text.slice(at.end, Math.min(sentence.end, at.end + REACH)),
  };
}

/**
 * PM2.5平均浓度:目标38,实际41 names the thing before the colon; 养护大中修全部完工,共192公里 in the clause before.
 */
function labelOf(text: string, { clause, clauseIndex, sentence }: Place): string {
  const before = text.slice(Math.max(sentence.start, clause.start - REACH), clause.start);
  if (/:\s{0,3}$/u.test(before)) {
    const label =
      before
        .replace(/[:\s]{1,4}$/u, '')
        .split(/[,，]/u)
        .at(-1) ?? '';
    return LABEL_ONLY.test(label) || /\d/u.test(label) ? '' : label.trim();
  }
  const previous = sentence.clauses[clauseIndex - 1];
  if (previous === undefined) return '';
  if (isEnglish(before))
    return englishSubject(
      text
        .slice(sentence.start, sentence.clauses[0]?.end ?? sentence.start)
        .split(/\d/u, 1)
        .join(''),
    );
  const words = text.slice(Math.max(previous.start, previous.end - REACH), previous.end);
  if (/\d|[一二三四五六七八九十百千万][个家项所座]/u.test(words)) return '';
  const { object } = readObject(beforeVerb(words));
  const label = object.replace(/(?:任务|工作|项目)$/u, '');
  return label.length >= SHORTEST_LABEL && !LABEL_ONLY.test(label) ? label : '';
}

const SHORTEST_LABEL = 3;
const LABEL_ONLY = /目标|任务|进展|完成情况|如下|其中|^\d{1,12}$|target|progress/iu;

function otherObjects(others: readonly string[], both: string): readonly string[] {
  const known = others.filter((other) => other !== '');
  return known.length === 0 ? [] : [...known, both.trim()];
}

/** No Chinese at all. */
export function isEnglish(text: string): boolean {
  return /[a-z]/iu.test(text) && !/[\u4e00-\u9fff]/u.test(text);
}

function readEnglishPhrase(
  text: string,
  place: Place,
  neighbour: Range | undefined,
  follower: Range | undefined,
): Phrase {
  const { at, sentence, mention, clause } = place;
  const aside = bracketAround(text, at, sentence);
  const zone = within(aside ?? withBrackets(text, clause, place), at);
  const previous = neighbour !== undefined && neighbour.start >= zone.start ? neighbour : undefined;
  const next = follower !== undefined && follower.start < zone.end ? follower : undefined;
  const beforeStart =
    previous === undefined ? zone.start : previous.end + wordJoint(text.slice(previous.end, at.start));
  const gapAfter = text.slice(at.end, next?.start ?? zone.end);
  const after = next === undefined ? gapAfter : gapAfter.slice(0, wordJoint(gapAfter));
  const before = text.slice(beforeStart, at.start);
  const label = labelOf(text, place);
  const reading = readEnglishObject(
    `${label} ${text.slice(zone.start, at.start)}`,
    before,
    after,
    mention.unit,
  );
  return {
    ...place,
    before,
    beforeStart,
    after,
    isAside: aside !== null,
    reading,
    objectStart: reading.object === '' ? null : placeOf(text, reading.object, zone),
    otherObjects: reading.others,
    label,
    leadText: text.slice(Math.max(sentence.start, at.start - REACH), at.start),
    tailText: text.slice(at.end, Math.min(sentence.end, at.end + REACH)),
  };
}

function placeOf(text: string, object: string, zone: Range): number | null {
  const at = text.slice(zone.start, zone.end).indexOf(object);
  return at === -1 ? null : zone.start + at;
}

/** 重大科技攻关项目96项完成立项: without a verb before, one right after the number governs it. */
function verbAfter(after: string): string | null {
  const reading = readObject(after);
  return reading.object.length <= 2 ? reading.verb : null;
}

/** The innermost open bracket pair of the sentence around the number, without the brackets; short unit notes do not count. */
function bracketAround(text: string, at: Range, sentence: Range): Range | null {
  let depth = 0;
  for (let i = at.start - 1; i >= Math.max(sentence.start, at.start - REACH); i -= 1) {
    if (text.charAt(i) === ')') depth += 1;
    if (text.charAt(i) !== '(') continue;
    if (depth > 0) {
      depth -= 1;
      continue;
    }
    const limit = Math.min(sentence.end, at.end + REACH);
    const close = text.slice(at.end, limit).indexOf(')');
    return { start: i + 1, end: close === -1 ? limit : at.end + close };
  }
  return null;
}

/** A clause that was cut inside a bracket reaches to where the bracket closes. */
function withBrackets(text: string, clause: Range, { at, sentence }: Place): Range {
  const body = text.slice(at.end, Math.min(clause.end, at.end + REACH));
  const open = body.lastIndexOf('(');
  if (open === -1 || body.includes(')', open)) return clause;
  const rest = text.slice(clause.end, Math.min(sentence.end, clause.end + REACH)).indexOf(')');
  return rest === -1 ? clause : { start: clause.start, end: clause.end + rest + 1 };
}

function startOfBefore(text: string, zone: Range, at: Range, previous: Range | undefined): number {
  if (previous === undefined) return zone.start;
  const gap = text.slice(previous.end, at.start);
  const close = gap.lastIndexOf(')');
  const from = gap.includes('(') || close === -1 ? 0 : close + 1;
  const match = LIST_BREAK.exec(gap.slice(from));
  return previous.end + from + (match === null ? 0 : match.index + match[0].length);
}

function endOfAfter(text: string, zone: Range, at: Range, next: Range | undefined): number {
  const gap = text.slice(at.end, next === undefined ? zone.end : next.start);
  if (next === undefined) return zone.end;
  const match = LIST_BREAK.exec(gap);
  return match === null ? next.start : at.end + match.index;
}

function withoutAsides(text: string): string {
  const closed = text.replace(/\([^()]{0,60}[0-9][^()]{0,60}\)/gu, (aside) => ' '.repeat(aside.length));
  return closed.trim() === '' ? '' : closed;
}

/**
 * 不少于20项国家重大科研攻关项目: a count word followed by a noun names the thing after it.
 * 安排经费1.1亿元支持… and 立案率32.1%: money and rates are named before.
 */
function prefersAfter(
  mention: QuantityMention,
  left: ObjectReading,
  right: ObjectReading,
  after: string,
): boolean {
  if (left.object === '') return !/^(?:已|均|全部|正在|尚未|未|赴|前往|参加)/u.test(after);
  const { kind } = parseUnit(mention.unit);
  if (mention.unit === '' || (kind !== 'count' && kind !== 'person') || NOT_A_NOUN.test(after)) return false;
  return right.verb === null || right.isVerbLast || after.startsWith(right.object);
}
