/** The report's own word on a target (已超额完成年度目标), and whether its numbers bear it out. */
import type { Claim, Target } from '../../domain/indicator.ts';
import type { Assessment } from '../../domain/attainment.ts';
import { PART_OF_YEAR, STATEMENTS } from '../lexicon/statement-cues.ts';
import type { StatementKind } from '../lexicon/statement-cues.ts';
import { nameSimilarity, normalizeName } from '../matching/similarity.ts';
import type { Pairing } from '../matching/pair-section.ts';
import type { Spoken } from '../matching/spoken.ts';

const FULL = 100;
const ABOUT = 0.4;
const MOST_SENTENCES = 200;

/** `isOnly`: the section has one target, so that a remark without a subject speaks of it. */
export function ownClaim(
  text: string,
  spoken: readonly Spoken[],
  pairing: Pairing,
  judged: { readonly target: Target; readonly assessment: Assessment | null; readonly isOnly: boolean },
): Claim | null {
  for (const sentence of spoken.slice(0, MOST_SENTENCES)) {
    const statement = findStatement(sentence.words);
    if (statement === null || !speaksOf(sentence, statement, pairing, judged.isOnly)) continue;
    const range = sentence.toSource(statement);
    const quote = text.slice(range.start, range.end);
    return { quote, ...range, holds: holds(statement, judged.target, judged.assessment) };
  }
  return null;
}

function speaksOf(
  { words, range, toSource }: Spoken,
  statement: Statement,
  pairing: Pairing,
  isOnly: boolean,
): boolean {
  const { actual } = pairing;
  const isNear = actual?.sentence.start === range.start;
  const before = words.slice(0, statement.start);
  if (!isNear && !isAbout(before, pairing)) return isOnly && statement.kind !== 'all';
  if (!isNear || isOnly) return true;
  // In a sentence with several figures the statement belongs to the last one before it.
  const place = toSource({ start: statement.start, end: statement.end }).start;
  const between = words.slice(Math.max(0, statement.start - (place - actual.quantity.end)), statement.start);
  return actual.quantity.end <= place && !/\d/u.test(between.replace(/\d[\d.]{0,8}%/gu, ''));
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
