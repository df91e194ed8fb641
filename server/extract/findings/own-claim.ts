/** The report's own word on a target (已超额完成年度目标), and whether its numbers bear it out. */
import type { Claim, Target } from '../../domain/indicator.ts';
import type { Assessment } from '../../domain/attainment.ts';
import { segmentText } from '../claims/segment-text.ts';
import { viewText } from '../claims/text-view.ts';
import { PART_OF_YEAR, STATEMENTS } from '../lexicon/statement-cues.ts';
import type { StatementKind } from '../lexicon/statement-cues.ts';
import { nameSimilarity, normalizeName } from '../matching/similarity.ts';
import type { Pairing } from '../matching/pair-section.ts';
import type { Field, Section } from '../types.ts';

const SPOKEN: readonly Field['role'][] = ['progress', 'body', 'remark', 'other'];
const FULL = 100;
const ABOUT = 0.4;

/** `isOnly`: the section has one target, so that a remark without a subject speaks of it. */
export function ownClaim(
  text: string,
  section: Section,
  pairing: Pairing,
  judged: { readonly target: Target; readonly assessment: Assessment | null; readonly isOnly: boolean },
): Claim | null {
  for (const field of section.fields) {
    if (!SPOKEN.includes(field.role)) continue;
    const view = viewText(text, field);
    for (const sentence of segmentText(view.text)) {
      const body = view.text.slice(sentence.start, sentence.end);
      const statement = findStatement(body);
      if (statement === null) continue;
      const source = view.toSource(sentence);
      const isNear = pairing.actual?.sentence.start === source.start;
      const before = body.slice(0, statement.start);
      const isAboutIt = isNear || isAbout(before, pairing);
      if (!isAboutIt && (!judged.isOnly || statement.kind === 'all')) continue;
      if (
        isNear &&
        !judged.isOnly &&
        !isNextTo(view.toView(pairing.actual?.quantity.end ?? 0) - sentence.start, before)
      )
        continue;
      const range = view.toSource({
        start: sentence.start + statement.start,
        end: sentence.start + statement.end,
      });
      const quote = text.slice(range.start, range.end);
      return { quote, ...range, holds: holds(statement, judged.target, judged.assessment) };
    }
  }
  return null;
}

interface Statement {
  readonly kind: StatementKind;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function findStatement(body: string): Statement | null {
  for (const [kind, pattern] of STATEMENTS) {
    const match = pattern.exec(body);
    if (match !== null)
      return { kind, start: match.index, end: match.index + match[0].length, words: match[0] };
  }
  return null;
}

function isAbout(before: string, { group }: Pairing): boolean {
  const spoken = normalizeName(before.split(/[,:]/u).at(-1) ?? '');
  return spoken.length >= 2 && group.names.some((name) => nameSimilarity(name, spoken) >= ABOUT);
}

/** In a sentence with several figures the statement belongs to the last one before it. */
function isNextTo(actualEnd: number, before: string): boolean {
  return (
    actualEnd <= before.length && !/\d/u.test(before.slice(Math.max(0, actualEnd)).replace(/[\d.]+%/gu, ''))
  );
}

function holds({ kind, words }: Statement, target: Target, assessment: Assessment | null): boolean | null {
  if (assessment === null || PART_OF_YEAR.test(words)) return null;
  const isReached = reached(target, assessment);
  if (isReached === null) return null;
  switch (kind) {
    case 'done':
    case 'all':
      return isReached;
    case 'over':
      return isReached && (assessment.attainment === null || assessment.attainment > FULL);
    case 'short':
      return !isReached;
    default:
      return isReached ? false : null;
  }
}

function reached(target: Target, { attainment, toTarget }: Assessment): boolean | null {
  if (toTarget === null) return null;
  if (target.bound === 'lte') return toTarget <= 0;
  if (target.bound === 'range') return toTarget >= 0;
  return attainment === null ? null : attainment >= FULL;
}
