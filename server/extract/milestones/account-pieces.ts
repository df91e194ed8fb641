/** The progress texts of a section cut into clauses: what milestones are answered with. */
import type { ClaimDraft } from '../claims/claim-draft.ts';
import { segmentText } from '../claims/segment-text.ts';
import { monthsEnd } from '../claims/time-of.ts';
import { viewText } from '../claims/text-view.ts';
import type { Field, Range, Section } from '../types.ts';

export interface Piece {
  /** As one reads it. */
  readonly words: string;
  /** In the stored text. */
  readonly range: Range;
  /** Titles of documents, without 《》. */
  readonly titles: readonly string[];
  /** Number of the list item it stands in. */
  readonly item: number | null;
  /** Running number of its sentence in the section. */
  readonly sentence: number;
  /** Holds a figure of the account of a task with figures to reach: it answers a metric first. */
  readonly hasFigure: boolean;
}

const TITLE = /《[^《》]{2,90}》/gu;
/** A task with more clauses than this is no task: the search stays linear. */
const MOST_PIECES = 240;

/** Titles in the words, without 《》. */
export function titlesIn(words: string): readonly string[] {
  return [...words.matchAll(TITLE)].map((match) => match[0].slice(1, -1));
}

/** Clauses of progress texts, remarks and prose in the order of the text, but those that lie inside `taken` (goals). */
export function accountPieces(
  text: string,
  section: Section,
  claims: readonly ClaimDraft[],
  taken: readonly Range[],
): readonly Piece[] {
  const figures = claims.filter(
    ({ kind, how }) => kind !== 'context' && kind !== 'threshold' && how !== 'counted',
  );
  const hasTargets = claims.some(({ kind }) => kind === 'target');
  let sentences = 0;
  const pieces = accountFields(section).flatMap((field) => {
    const view = viewText(text, field);
    return segmentText(view.text).flatMap((sentence) => {
      sentences += 1;
      return sentence.clauses
        .flatMap((clause) => turnsOf(view.text, clause))
        .map((clause): Piece => {
          const range = view.toSource(clause);
          const words = view.text.slice(clause.start, clause.end).trim();
          return {
            words,
            range,
            titles: titlesIn(words),
            item: sentence.item,
            sentence: sentences,
            hasFigure:
              hasTargets &&
              figures.some(({ quantity }) => quantity.start >= range.start && quantity.end <= range.end),
          };
        });
    });
  });
  return pieces
    .filter(({ range, words }) => words !== '' && !taken.some((goal) => overlaps(goal, range)))
    .slice(0, MOST_PIECES);
}

/** was to begin in June but has not started: goal and account in one English clause. */
export function turnsOf(text: string, clause: Range): readonly Range[] {
  const at = text
    .slice(clause.start, clause.end)
    .search(/ but (?:has|have|had|was|is|it|work|the)\b| and (?=(?:has|have|was|were|to) )/u);
  if (at <= 0) return [clause];
  const middle = clause.start + at;
  return [
    { start: clause.start, end: middle },
    { start: middle + 1, end: clause.end },
  ];
}

/** Of several progress columns the newest that says anything, an older one when that is empty; remarks and prose as they are. */
export function accountFields({ fields }: Section): readonly Field[] {
  const filled = fields.filter(({ role, start, end }) => role === 'progress' && end - start > 1);
  if (!fields.some(isAccount)) return fields.filter(({ role }) => role === 'prior').slice(-1);
  const newest = Math.max(0, ...filled.map(lastMonth));
  return fields.filter(
    (field) =>
      field.role === 'remark' ||
      field.role === 'body' ||
      (field.role === 'progress' && (lastMonth(field) === newest || field.period === null)),
  );
}

function isAccount({ role }: Field): boolean {
  return role === 'progress' || role === 'remark' || role === 'body';
}

function lastMonth({ period }: Field): number {
  return period === null ? 0 : monthsEnd(period);
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
