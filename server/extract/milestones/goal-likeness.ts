/** How surely a clause of the account speaks of a goal: by the document's title, else by shared words. */
import { bigramsHeld } from '../matching/bigrams-held.ts';
import { diceBigrams, nameSimilarity, normalizeName } from '../matching/similarity.ts';
import type { Piece } from './account-pieces.ts';
import type { Goal } from './find-goals.ts';
import type { Sought } from './sought.ts';

const TITLE_LIKE = 0.42;
const NAMED_WHOLE = 0.8;
const WORDS_LIKE = 0.42;
/** A title that no 《》 marks must be held a little better than plain words. */
const TITLE_HELD = 0.52;
const SHORT_FORM = 0.46;
const SAME_ITEM = 0.08;
const SUBJECT_WEIGHT = 0.75;
const FEWEST_WORDS = 3;

/** 上半年平台升级已通过验收: when it was said is no part of the subject. */
const SINCE =
  /^(?:目前|现|截至[^,;。]{2,8}|今年以来|[上下]半年|[一二三四]季度|\d{1,2}月(?:\d{1,2}日|底|末|份)?|其中|但|同时)/u;
/** Up to the first word that tells a state. */
const SUBJECT =
  /^[^,;。]{2,40}?(?=已|全部|正在|尚未|未|完成|通过|基本|\d{1,2}月|正式|经|由|获|主体|建成|投入|$| (?:was|were|is|are|has|have|had) )/u;

/** What a clause speaks of; '' when it begins with its state. */
export function subjectOf(words: string): string {
  return SUBJECT.exec(words)?.[0] ?? '';
}

/** How many goals share each bigram of their cores. */
export function gramWeights(goals: readonly Sought[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { core } of goals)
    for (const gram of gramsOf(core)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return counts;
}

function gramsOf(text: string): ReadonlySet<string> {
  const name = normalizeName(text);
  const grams = new Set<string>();
  for (let i = 0; i < name.length - 1; i += 1) grams.add(name.slice(i, i + 2));
  return grams;
}

/** Share of the core's bigrams that the words hold; those that several goals share count less. */
function held(core: string, words: string, counts: ReadonlyMap<string, number>): number {
  const said = normalizeName(words);
  let total = 0;
  let found = 0;
  for (const gram of gramsOf(core)) {
    const weight = 1 / (counts.get(gram) ?? 1);
    total += weight;
    if (said.includes(gram)) found += weight;
  }
  return total === 0 ? 0 : found / total;
}

/** How surely a clause speaks of a goal; 0 under the floor, over 1 for a document's own title. */
export function likeness(sought: Sought, piece: Piece, counts: ReadonlyMap<string, number>): number {
  const { goal, core, isLatin } = sought;
  const bonus = goal.item !== null && goal.item === piece.item ? SAME_ITEM : 0;
  if (isLatin) {
    if (piece.words.split(' ').length < FEWEST_WORDS) return 0;
    const score = nameSimilarity(core, piece.words);
    return score >= WORDS_LIKE ? score + bonus : 0;
  }
  if (goal.titles.length > 0) return titleLikeness(goal, piece, bonus);
  const words = normalizeName(goal.words);
  const said = normalizeName(piece.words);
  const subject = normalizeName(subjectOf(piece.words.replace(SINCE, '')));
  const whole =
    0.75 * Math.max(held(core, said, counts), bigramsHeld(words, said)) + 0.25 * diceBigrams(words, said);
  const short = subject.length >= 4 ? SUBJECT_WEIGHT * bigramsHeld(subject, words) : 0;
  const tail = subject.length >= 2 && normalizeName(core).endsWith(subject) ? SHORT_FORM : 0;
  const score = Math.max(whole, short, tail) + bonus;
  return score >= WORDS_LIKE ? score : 0;
}

function titleLikeness({ titles }: Goal, piece: Piece, bonus: number): number {
  const pairs = titles.flatMap((title) => piece.titles.map((other) => [title, other] as const));
  const title = Math.max(0, ...pairs.map(([a, b]) => diceBigrams(normalizeName(a), normalizeName(b))));
  if (title >= TITLE_LIKE) return 1 + title + bonus;
  if (piece.titles.length > 0) return 0;
  const said = normalizeName(piece.words);
  const subject = normalizeName(subjectOf(piece.words));
  const named = Math.max(0, ...titles.map((name) => bigramsHeld(normalizeName(name), said)));
  const isTail = subject.length >= 3 && titles.some((name) => normalizeName(name).endsWith(subject));
  if (named >= NAMED_WHOLE) return 1 + named;
  return isTail ? SHORT_FORM + bonus : named >= TITLE_HELD ? named : 0;
}
