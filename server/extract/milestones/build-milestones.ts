/** Goals without figures and how far they are, with the words that say so. */
import { spanOf } from '../../domain/provenance.ts';
import type { MilestoneStatus } from '../../domain/indicator.ts';
import type { ClaimDraft } from '../claims/claim-draft.ts';
import { viewText } from '../claims/text-view.ts';
import { normalizeName } from '../matching/similarity.ts';
import type { Milestone, Range, Section } from '../types.ts';
import { accountsOf, findEvidence } from './find-evidence.ts';
import type { Account } from './find-evidence.ts';
import { findGoals } from './find-goals.ts';
import type { Goal } from './find-goals.ts';
import { findUnasked } from './find-unasked.ts';
import { proseGoals } from './prose-goals.ts';
import { statusOf } from './status-of.ts';
import { ENDS, NAMED_END, OPEN_ENDED } from '../lexicon/milestone-cues.ts';

/** Milestones of one section, in the order of the text. `claims` tell which clauses are metrics already. */
export function buildMilestones(
  text: string,
  section: Section,
  claims: readonly ClaimDraft[],
): readonly Milestone[] {
  const accounts = accountsOf(text, section);
  const promised = findGoals(text, section, claims).flatMap((goal) => {
    const account = isRowGoal(goal, section) ? wholeAccount(text, section) : findEvidence(goal, accounts);
    if (account === null && !goal.isBinding) return [];
    return [milestone(text, section, goal, account)];
  });
  const inProse = proseGoals(text, section, claims).map(({ goal, account }) =>
    milestone(text, section, goal, account),
  );
  const known = [...promised, ...inProse];
  const unasked = findUnasked(text, section)
    .filter(({ words, account }) => !known.some((one) => isSame(one, words, account)))
    .map(({ words, range, account, status }) => make(text, section, { words, range, account, status }));
  return [...known, ...unasked].sort((a, b) => a.goalSpan.start - b.goalSpan.start);
}

function isRowGoal(goal: Goal, section: Section): boolean {
  return (
    section.fields.some(({ role, start }) => role === 'indicator' && start === goal.range.start) ||
    section.title?.start === goal.range.start
  );
}

/** A row's own account needs no likeness: the cells of the row speak of nothing else. */
function wholeAccount(text: string, section: Section): Account | null {
  const cells = section.fields.filter(
    ({ role, start, end }) =>
      (role === 'progress' || role === 'remark' || role === 'other') &&
      statusOf(viewText(text, { start, end }).text) !== null,
  );
  const [cell] = cells;
  if (cell === undefined) return null;
  const words = viewText(text, cell).text;
  return { words, range: { start: cell.start, end: cell.end }, titles: [], item: null };
}

function milestone(text: string, section: Section, goal: Goal, account: Account | null): Milestone {
  const status: MilestoneStatus = account === null ? 'not_mentioned' : stateOf(goal, account);
  return make(text, section, {
    words: goal.words,
    range: goal.range,
    account: account?.range ?? null,
    status,
  });
}

/** 主体封顶 is not done by 完成地下室浇筑: a goal with a named end needs that end, or a later one, in its account. */
function stateOf(goal: Goal, account: Account): MilestoneStatus {
  const status = statusOf(account.words) ?? 'in_progress';
  if (status !== 'done') return status;
  const isEndless = goal.titles.length === 0 && OPEN_ENDED.test(goal.words) && !ENDS.test(goal.words);
  const lacksEnd = NAMED_END.test(goal.words) && !NAMED_END.test(account.words);
  return isEndless || lacksEnd ? 'in_progress' : status;
}

interface Parts {
  readonly words: string;
  readonly range: Range;
  readonly account: Range | null;
  readonly status: MilestoneStatus;
}

function make(text: string, section: Section, { words, range, account, status }: Parts): Milestone {
  return {
    taskNo: section.no,
    goal: words.replace(/[。;,]{1,4}$/u, ''),
    goalSpan: spanOf(text, range.start, range.end, 'name'),
    status,
    evidence: account === null ? [] : [spanOf(text, account.start, account.end, 'sentence')],
  };
}

function isSame(known: Milestone, words: string, account: Range): boolean {
  const name = normalizeName(words);
  const isNamed = normalizeName(known.goal).includes(name) || name.includes(normalizeName(known.goal));
  return isNamed || known.evidence.some((span) => span.start <= account.start && span.end >= account.end);
}
