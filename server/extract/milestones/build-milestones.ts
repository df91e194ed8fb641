/** Goals without figures and how far they are, with the words that say so. */
import { spanOf } from '../../domain/provenance.ts';
import type { MilestoneStatus } from '../../domain/indicator.ts';
import type { ClaimDraft } from '../claims/claim-draft.ts';
import { viewText } from '../claims/text-view.ts';
import { ENDS, OPEN_ENDED } from '../lexicon/milestone-cues.ts';
import { normalizeName } from '../matching/similarity.ts';
import type { Milestone, Range, Section } from '../types.ts';
import { accountFields, accountPieces } from './account-pieces.ts';
import { assignAccounts } from './assign-accounts.ts';
import { bodyGoals } from './body-goals.ts';
import { findGoals } from './find-goals.ts';
import type { Aim } from './closes-goal.ts';
import { findUnasked } from './find-unasked.ts';
import { soughtOf } from './sought.ts';
import type { Sought } from './sought.ts';
import { stateOf } from './state-of.ts';
import { statusOf } from './status-of.ts';

/** Milestones of one section, in the order of the text. `claims` tell which clauses are metrics already. */
export function buildMilestones(
  text: string,
  section: Section,
  claims: readonly ClaimDraft[],
): readonly Milestone[] {
  const goals = [...findGoals(text, section, claims), ...bodyGoals(text, section, claims)].map(soughtOf);
  const inCells = goals.filter(({ goal }) => isRowGoal(goal.range, section));
  const others = goals.filter(({ goal }) => !isRowGoal(goal.range, section));
  const taken = others.filter(({ goal }) => goal.isProse === true).map(({ goal }) => goal.range);
  const accounts = assignAccounts(others, accountPieces(text, section, claims, taken));
  const known = [
    ...inCells.map((sought) => make(text, section, sought.goal, rowAnswer(text, section, sought))),
    ...others.flatMap((sought, i) => {
      const pieces = accounts[i] ?? [];
      if (pieces.length === 0 && !sought.goal.isBinding) return [];
      return [make(text, section, sought.goal, answer(sought, pieces))];
    }),
  ];
  const unasked = findUnasked(text, section)
    .filter(({ words, account }) => !known.some((one) => isSame(one, words, account)))
    .map(({ words, range, account, status }) =>
      make(text, section, { words, range }, { status, evidence: [account] }),
    );
  return [...known, ...unasked].sort((a, b) => a.goalSpan.start - b.goalSpan.start);
}

interface Answer {
  readonly status: MilestoneStatus;
  readonly evidence: readonly Range[];
}

interface Clause {
  readonly words: string;
  readonly range: Range;
}

/** Clauses that name a goal but tell no state say at least that it is being worked on. */
function answer(sought: Sought, pieces: readonly Clause[]): Answer {
  if (pieces.length === 0) return { status: 'not_mentioned', evidence: [] };
  const status = stateOf(
    aimOf(sought),
    pieces.map(({ words }) => words),
  );
  return { status: status ?? 'in_progress', evidence: joined(pieces) };
}

function aimOf({ goal, core, kind, isLatin }: Sought): Aim {
  const words = `${goal.words}${goal.aim ?? ''}`;
  const isEndless = goal.titles.length === 0 && OPEN_ENDED.test(goal.words) && !ENDS.test(words);
  return { kind, core, words, isEndless, isLatin };
}

/** Clauses that follow each other are one stretch of evidence. */
function joined(pieces: readonly Clause[]): readonly Range[] {
  const ranges: Range[] = [];
  for (const { range } of [...pieces].sort((a, b) => a.range.start - b.range.start)) {
    const last = ranges.at(-1);
    if (last !== undefined && range.start - last.end <= 2)
      ranges[ranges.length - 1] = { start: last.start, end: range.end };
    else ranges.push(range);
  }
  return ranges;
}

function isRowGoal(range: Range, section: Section): boolean {
  return (
    section.fields.some(({ role, start }) => role === 'indicator' && start === range.start) ||
    section.title?.start === range.start
  );
}

const NOTHING = /^[—–\-/、\s.。无]*$/u;

/** A row's own account needs no likeness: the cells of the row speak of nothing else. */
function rowAnswer(text: string, section: Section, sought: Sought): Answer {
  const sides = section.fields.filter(({ role }) => role === 'other' || role === 'rate');
  const cells = [...accountFields(section), ...sides]
    .map(({ role, start, end }) => ({
      role,
      words: viewText(text, { start, end }).text.trim(),
      range: { start, end },
    }))
    .filter(({ words }) => !NOTHING.test(words));
  const aim = aimOf(sought);
  const read = (words: string): MilestoneStatus | null =>
    stateOf(
      aim,
      words.split(/[,，;；。]/u).filter((clause) => clause.trim() !== ''),
    );
  const told =
    cells.find(({ role, words }) => role === 'progress' && read(words) !== null) ??
    cells.find(({ words }) => read(words) !== null || statusOf(words) !== null);
  const progress = cells.find(({ role }) => role === 'progress');
  const cell = told ?? progress;
  if (cell === undefined) return { status: 'not_mentioned', evidence: [] };
  return { status: read(cell.words) ?? statusOf(cell.words) ?? 'in_progress', evidence: [cell.range] };
}

function make(
  text: string,
  section: Section,
  { words, range }: { readonly words: string; readonly range: Range },
  { status, evidence }: Answer,
): Milestone {
  return {
    taskNo: section.no,
    goal: words.replace(/[。;,.]{1,4}$/u, ''),
    goalSpan: spanOf(text, range.start, range.end, 'name'),
    status,
    evidence: evidence.map(({ start, end }) => spanOf(text, start, end, 'sentence')),
    doneOn: null,
  };
}

function isSame(known: Milestone, words: string, account: Range): boolean {
  const name = normalizeName(words);
  const isNamed = normalizeName(known.goal).includes(name) || name.includes(normalizeName(known.goal));
  return isNamed || known.evidence.some((span) => span.start < account.end && span.end > account.start);
}
