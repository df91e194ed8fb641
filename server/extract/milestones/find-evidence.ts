/** The words of the account that speak of a goal: by the document's title first, by shared wording else. */
import { segmentText } from '../claims/segment-text.ts';
import { viewText } from '../claims/text-view.ts';
import { bigramsHeld } from '../matching/bigrams-held.ts';
import { diceBigrams, normalizeName } from '../matching/similarity.ts';
import type { Field, Range, Section } from '../types.ts';
import type { Goal } from './find-goals.ts';

export interface Account {
  readonly words: string;
  readonly range: Range;
  readonly titles: readonly string[];
  readonly item: number | null;
}

const TITLE = /《[^《》]{2,90}》/gu;
const TITLE_LIKE = 0.42;
const WORDS_LIKE = 0.4;
/** A goal that must be answered for takes a fainter likeness too. */
const BINDING_LIKE = 0.3;
const SAME_ITEM = 0.08;
/** A task with more stretches than this is no task: the search stays linear. */
const MOST_ACCOUNTS = 200;
/** 房屋调查任务全部完成 answers 完成风险普查房屋调查: the account names the goal shorter. */
const SUBJECT_WEIGHT = 0.7;

/** The progress texts of a section cut into stretches: a clause with a title opens one, plain clauses go on with it. */
export function accountsOf(text: string, section: Section): readonly Account[] {
  return section.fields.filter(isAccount).flatMap((field) => fieldAccounts(text, field));
}

function isAccount({ role }: Field): boolean {
  return role === 'progress' || role === 'remark' || role === 'body';
}

function fieldAccounts(text: string, field: Field): readonly Account[] {
  const view = viewText(text, field);
  return segmentText(view.text).flatMap((sentence) => {
    const stretches: Range[] = [];
    for (const clause of sentence.clauses) {
      const open = stretches.at(-1);
      const hasTitle = /《/u.test(view.text.slice(clause.start, clause.end));
      const openHasTitle = open !== undefined && /《/u.test(view.text.slice(open.start, open.end));
      if (open === undefined || (hasTitle && openHasTitle))
        stretches.push({ start: clause.start, end: clause.end });
      else stretches[stretches.length - 1] = { start: open.start, end: clause.end };
    }
    return stretches.map((stretch) => {
      const words = view.text.slice(stretch.start, stretch.end);
      const titles = [...words.matchAll(TITLE)].map((match) => match[0].slice(1, -1));
      return { words, range: view.toSource(stretch), titles, item: sentence.item };
    });
  });
}

/** The account that fits a goal best; null when none comes near. */
export function findEvidence(goal: Goal, accounts: readonly Account[]): Account | null {
  let best: { readonly score: number; readonly account: Account } | null = null;
  for (const account of accounts.slice(0, MOST_ACCOUNTS)) {
    const score = likeness(goal, account);
    if (score > (best?.score ?? 0)) best = { score, account };
  }
  return best?.account ?? null;
}

/** 0 for accounts under the floor. */
function likeness(goal: Goal, account: Account): number {
  const bonus = goal.item !== null && goal.item === account.item ? SAME_ITEM : 0;
  if (goal.titles.length > 0) {
    const scores = goal.titles.flatMap((title) => account.titles.map((other) => titleScore(title, other)));
    const title = Math.max(0, ...scores);
    if (title >= TITLE_LIKE) return 1 + title + bonus;
    const named = Math.max(
      0,
      ...goal.titles.map((name) => bigramsHeld(normalizeName(name), normalizeName(account.words))),
    );
    return named >= 0.8 ? 1 + named : 0;
  }
  const words = normalizeName(goal.words);
  const said = normalizeName(account.words);
  const subject = normalizeName(account.words.split(/[,，]|全部|已|正在|尚未|完成|通过/u)[0] ?? '');
  const whole = 0.7 * bigramsHeld(words, said) + 0.3 * diceBigrams(words, said);
  const score =
    Math.max(whole, subject.length >= 4 ? SUBJECT_WEIGHT * bigramsHeld(subject, words) : 0) + bonus;
  return score >= (goal.isBinding ? BINDING_LIKE : WORDS_LIKE) ? score : 0;
}

function titleScore(a: string, b: string): number {
  return diceBigrams(normalizeName(a), normalizeName(b));
}
