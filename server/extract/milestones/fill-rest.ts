/** Goals that no clause names: what the other goals left over answers them. */
import type { Piece } from './account-pieces.ts';
import { fits } from './fits.ts';
import type { Account, Sought } from './sought.ts';

/** Each takes what nobody else took: the same list item, else their sort of words, in order. */
export function fillRest(
  goals: readonly Sought[],
  pieces: readonly Piece[],
  accounts: readonly Account[],
): readonly Account[] {
  const filled = [...accounts];
  const used = new Set(accounts.flat());
  const isFree = (piece: Piece): boolean => !used.has(piece) && !piece.hasFigure;
  const take = (g: number, account: Account): void => {
    filled[g] = account;
    for (const piece of account) used.add(piece);
  };
  goals.forEach((sought, g) => {
    if (filled[g]?.length !== 0) return;
    const { goal } = sought;
    if (goal.isProse === true) {
      take(g, followers(sought, pieces, goals, used));
      return;
    }
    const own = pieces.filter(
      (piece) => isFree(piece) && (goal.item === null || piece.item === null || piece.item === goal.item),
    );
    const open = goals.filter((other, o) => filled[o]?.length === 0 && other.goal.item === goal.item);
    const fitting = own.filter((piece) => fits(sought, piece));
    if (fitting.length === 0) return;
    if (open.length === 1) {
      take(g, openAccount(fitting, own, goals.length === 1));
      return;
    }
    const between = fitting.filter((piece) => isBetween(piece, g, filled, pieces));
    if (between.length > 0 && between.length < fitting.length + 1 && filled.some((one) => one.length > 0)) {
      take(g, between);
      return;
    }
    const [first] = fitting;
    const sentences = new Set(fitting.map(({ sentence }) => sentence));
    const isInOrder = sentences.size >= open.length || fitting.length >= open.length;
    // 主体封顶,完成装修 | 主体施工至十二层: stages of one work share its account.
    if (goal.aim !== undefined && sentences.size === 1) filled[g] = own;
    else if (first !== undefined && isInOrder)
      take(
        g,
        own.filter(({ sentence }) => sentence === first.sentence),
      );
  });
  return filled;
}

/** Goals and accounts keep their order: what stands between the accounts of a goal's neighbours is its own. */
function isBetween(piece: Piece, g: number, filled: readonly Account[], pieces: readonly Piece[]): boolean {
  const at = pieces.indexOf(piece);
  const places = (account: Account | undefined): readonly number[] =>
    (account ?? []).map((one) => pieces.indexOf(one));
  const before = Math.max(-1, ...filled.slice(0, g).flatMap(places));
  const after = Math.min(pieces.length, ...filled.slice(g + 1).flatMap(places));
  const next = filled[g + 1];
  return at > before && at < after && next !== undefined && (next.length > 0 || g === 0);
}

/** From the first clause that fits on; a task's only goal is answered by all of them. */
function openAccount(fitting: readonly Piece[], own: readonly Piece[], isOnly: boolean): Account {
  if (isOnly) return own;
  const [first] = fitting;
  return first === undefined ? [] : own.filter(({ sentence }) => sentence === first.sentence);
}

/** In running prose what stands right after the goal, or after the run of goals it is in, answers it. */
function followers(
  sought: Sought,
  pieces: readonly Piece[],
  goals: readonly Sought[],
  used: ReadonlySet<Piece>,
): Account {
  const starts = goals.map(({ goal }) => goal.range.start);
  let { end } = sought.goal.range;
  let after: readonly Piece[] = [];
  for (const { goal } of [...goals].sort((a, b) => a.goal.range.start - b.goal.range.start)) {
    if (goal.range.end < end) continue;
    end = goal.range.end;
    const next = Math.min(...starts.filter((start) => start >= end), Number.MAX_SAFE_INTEGER);
    after = pieces.filter(({ range }) => range.start >= end && range.end <= next);
    if (after.length > 0) break;
  }
  const sentence = after[0]?.sentence;
  const own = after.filter((piece) => piece.sentence === sentence && !used.has(piece));
  return own.some((piece) => fits(sought, piece)) ? own : [];
}
