/**
 * Which clauses of the account answer which goal: by the document's title, by shared words, then by what is left over.
 *
 *     出台《办法》;建成平台。 | 经局务会审议同意印发实施;平台通过初步验收。
 *                              by what is left          by its words
 */
import { WORK_NOUNS } from '../lexicon/milestone-cues.ts';
import { bigramsHeld } from '../matching/bigrams-held.ts';
import { normalizeName } from '../matching/similarity.ts';
import type { Piece } from './account-pieces.ts';
import { fillRest } from './fill-rest.ts';
import { gramWeights, likeness, subjectOf } from './goal-likeness.ts';
import type { Account, Sought } from './sought.ts';

/** A long subject that shares little with the goal is another thing. */
const LONG_SUBJECT = 12;
const SHARED_LITTLE = 0.3;
const TURN = /^(?:同时|另外|此外|另|其次|however|meanwhile|separately)/iu;
const GOES_ON =
  /^(?:目前|现|正在|已|尚|仍|预计|计划|拟|待|因|并|经|it |this |the (?:draft|work|contract|tender) |work |works |construction )/iu;

/** Account of every goal, in the order of the goals. */
export function assignAccounts(goals: readonly Sought[], pieces: readonly Piece[]): readonly Account[] {
  const weights = gramWeights(goals);
  const scores = goals.map((goal) => pieces.map((piece) => likeness(goal, piece, weights)));
  const anchors = scores.map(bestOf);
  const accounts = anchors.map((anchor, g): Account => {
    if (anchor === -1) return [];
    const rivals = anchors.filter((other, o) => other !== -1 && o !== g && other !== anchor);
    const isNamed = (at: number): boolean =>
      rivals.includes(at) || scores.some((row, o) => o !== g && (row[at] ?? 0) > (scores[g]?.[at] ?? 0));
    return grow(pieces, anchor, isNamed, goals[g]?.core ?? '');
  });
  return fillRest(goals, pieces, accounts);
}

function bestOf(row: readonly number[]): number {
  const best = Math.max(0, ...row);
  return best === 0 ? -1 : row.indexOf(best);
}

/** The clause that names the goal, what goes on after it, and what opens its sentence before it. */
function grow(
  pieces: readonly Piece[],
  anchor: number,
  isNamed: (at: number) => boolean,
  core: string,
): Account {
  const first = pieces[anchor];
  if (first === undefined) return [];
  const after: Piece[] = [];
  for (let at = anchor + 1; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || isNamed(at) || isOther(piece, core)) break;
    if (
      piece.sentence !== first.sentence &&
      !(piece.sentence === first.sentence + after.length + 1 && GOES_ON.test(piece.words))
    )
      break;
    if (!piece.hasFigure) after.push(piece);
  }
  const before: Piece[] = [];
  for (let at = anchor - 1; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (piece?.sentence !== first.sentence || isNamed(at) || isOther(piece, core) || piece.hasFigure) break;
    before.unshift(piece);
  }
  // What stands before may open the sentence of another goal: it helps only where nothing else tells a state.
  return before.some(({ words }) => LEADS_IN.test(words)) ? [first, ...after, ...before] : [first, ...after];
}

/** 经市政府同意, 8月10日: circumstances that belong to the clause after them. */
const LEADS_IN = /^(?:经|由|在|\d{1,2}月|今年|因|on |in |after |following )/iu;

/** Another paper, or a named piece of work that shares nothing with the goal. */
function isOther({ words, titles }: Piece, core: string): boolean {
  if (titles.length > 0 || TURN.test(words)) return true;
  const subject = subjectOf(words);
  if (
    subject.length >= LONG_SUBJECT &&
    bigramsHeld(normalizeName(subject), normalizeName(core)) < SHARED_LITTLE
  )
    return true;
  const isWork = subject.length >= 4 && WORK_NOUNS.test(subject) && !/建议书|报告$/u.test(subject);
  return isWork && bigramsHeld(normalizeName(subject), normalizeName(core)) === 0;
}
