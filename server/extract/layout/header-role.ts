import { FORECAST_MARK, HEADER_COUNTERS, HEADER_WORDS, PART_MARK, PRIOR_MARK } from '../lexicon/headers.ts';
import { UNIT_ROWS } from '../../domain/unit-table.ts';
import type { FieldRole } from '../types.ts';
import { plainLabel } from './plain.ts';

/** What a header says about its column. */
export interface HeaderReading {
  readonly role: FieldRole;
  readonly isWeak: boolean;
  /** The header is one of the lexicon's words and nothing more. */
  readonly isExact: boolean;
  /** Unit in brackets: 投资(万元). */
  readonly unit: string | null;
}

interface Word {
  readonly word: string;
  readonly role: FieldRole;
  readonly isWeak: boolean;
}

const WORDS: readonly Word[] = HEADER_WORDS.flatMap(({ role, words, isWeak }) =>
  words.split(' ').map((word) => ({ word: word.replaceAll('_', ' '), role, isWeak: isWeak === true })),
);
const BY_WORD = new Map(WORDS.map((word) => [word.word, word]));
/** Longer headers than this are text. */
const MAX_HEADER = 40;
const BRACKETS = /\([^()]{0,30}\)/g;
/** What may follow the word that decides: a year, a note mark, a colon. */
const TAIL = /^[\s0-9年度./*:%-]*$/;
const COUNTERS = new Set(HEADER_COUNTERS.split(' '));
const UNIT_LABELS = new Set(UNIT_ROWS.map((row) => row.label));

/**
 * The role a header or label gives, or null for words the lexicon does not know. The last known word decides;
 * in a joint header (进展情况及下一步打算) progress does.
 *
 *     重点工作 任务 → task      目标任务完成情况 → progress      投资完成率(%) → rate
 *         ^^^^^^^                     ^^^^^^^^                    ^^^^^^
 */
export function headerRole(header: string): HeaderReading | null {
  const label = plainLabel(header);
  if (label === '' || label.length > MAX_HEADER) return null;
  const bare = label
    .replace(BRACKETS, '')
    .replace(/[:.*]$/, '')
    .trim();
  const unit = unitInBrackets(label);
  const exact = BY_WORD.get(bare);
  const found = exact ?? lastWord(bare);
  if (found === null) {
    return unit === null ? null : { role: 'other', isWeak: true, isExact: false, unit };
  }
  return { role: turned(found.role, bare), isWeak: found.isWeak, isExact: exact !== undefined, unit };
}

/** The unit that a header, caption or note fixes for bare numbers: 投资(万元), 单位:万元; null when it names none. */
export function unitInBrackets(label: string): string | null {
  const plainText = plainLabel(label);
  const stated = /单位[:为](?<unit>[^\s,;。()0-9]{1,8})/.exec(plainText)?.groups?.['unit'];
  const bracket = /\((?<unit>[^()0-9:]{1,8})\)/.exec(plainText)?.groups?.['unit'];
  return [stated, bracket].find((unit) => unit !== undefined && isUnit(unit)) ?? null;
}

/** Whether the words are a unit somebody would print over a column. */
export function isUnit(label: string): boolean {
  if (UNIT_LABELS.has(label) || COUNTERS.has(label)) return true;
  return /^[十百千万亿]{1,2}/.test(label) && isUnit(label.replace(/^[十百千万亿]{1,2}/, ''));
}

function lastWord(label: string): Word | null {
  let best: (Word & { readonly end: number }) | null = null;
  let progress: Word | null = null;
  for (const word of WORDS) {
    if (word.word.length < 2) continue;
    const at = label.lastIndexOf(word.word);
    if (at === -1 || !isWholeWord(label, word.word, at)) continue;
    const end = at + word.word.length;
    const isJoint = word.role === 'progress' && /^(?:及|和|与|、|\/|,)/.test(label.slice(end));
    if (isJoint) progress = word;
    if (!isJoint && !TAIL.test(label.slice(end))) continue;
    if (best === null || end > best.end || (end === best.end && word.word.length > best.word.length)) {
      best = { ...word, end };
    }
  }
  return progress ?? best;
}

/** Latin words must not start or end inside another word. */
function isWholeWord(label: string, word: string, at: number): boolean {
  if (!/^[a-z]/.test(word)) return true;
  return !/[a-z]/.test(label.charAt(at - 1)) && !/[a-z]/.test(label.charAt(at + word.length));
}

/** Last year's and expected figures stand under the same words as this year's. */
function turned(role: FieldRole, label: string): FieldRole {
  if (role !== 'progress' && role !== 'target' && role !== 'other') return role;
  if (PART_MARK.test(label)) return 'other';
  if (PRIOR_MARK.test(label)) return 'prior';
  return role === 'progress' && FORECAST_MARK.test(label) ? 'forecast' : role;
}
